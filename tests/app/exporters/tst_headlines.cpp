// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/headlines.h"

#include "tests/support/inventedmeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestHeadLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsALineInItsOrder()
    {
        InventedMeeting meeting;
        meeting.transcript.meeting.agenda = {u"公開時程"_s, u"臨時動議"_s};
        const QStringList lines{u"時間：2026-11-20 10:00–12:30"_s, u"地點：線上會議"_s,
                                u"出席：林召集人（主席）、陳怡君、Mark Lee、吳承翰（紀錄）"_s,
                                u"議程：公開時程、臨時動議"_s, u"公開日期：2026-12-09"_s};
        const Result<PublicTranscript> edition = meeting.redacted();
        QVERIFY(edition.ok());
        QCOMPARE(headLines(edition->content()), lines);
    }

    void whatNobodyKnowsHasNoLine()
    {
        EditionContent content;
        QCOMPARE(headLines(content), QStringList());
        content.meeting.begins = QTime(9, 30);
        QCOMPARE(headLines(content), QStringList{u"時間：09:30"_s});
        content.meeting.date = QDate(2026, 11, 20);
        content.meeting.begins = {};
        content.meeting.ends = QTime(12, 0); // an end without a beginning tells nothing
        QCOMPARE(headLines(content), QStringList{u"時間：2026-11-20"_s});
    }

    void theWordsAreOfTheLanguageOfTheMeeting()
    {
        EditionContent content;
        content.meeting.attendance = {u"Ann"_s, u"Ben"_s};
        content.meeting.language = u"en-GB"_s;
        QCOMPARE(headLines(content), QStringList{u"Present: Ann, Ben"_s});
        content.meeting.language = u"ZH-Hant"_s;
        QCOMPARE(headLines(content), QStringList{u"出席：Ann、Ben"_s});
    }
};

QTEST_GUILESS_MAIN(TestHeadLines)
#include "tst_headlines.moc"
