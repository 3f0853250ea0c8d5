// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/csvexporter.h"

#include "tests/support/correctedmeeting.h"
#include "tests/support/exporterproofs.h"
#include "tests/support/goldenfile.h"
#include "tests/support/inventedmeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QByteArray published(const InventedMeeting &meeting)
{
    RedactionPolicy policy = meeting.policy();
    policy.times = TurnTimes::Print;
    return exportCsv(redact(meeting.transcript, policy).value());
}

/// The rows of a file by RFC 4180, written without our own exporter in mind.
QList<QStringList> rowsOf(const QByteArray &file)
{
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.last().last();
        if (isQuoted && text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == u',')
            rows.last().append(QString());
        else if (!isQuoted && text.sliced(i).startsWith("\r\n"_L1))
            rows.append({QString()}), ++i;
        else
            cell += text[i];
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestCsvExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed()
    {
        compareWithGolden(published(smallMeeting()), u"smallmeeting.csv"_s);
    }

    void everyTurnIsARowThatReadersOfTheStandardRead()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.say(meeting.transcript.speakers[0].id, u"他說\"好\", 然後\n換段。"_s);
        const QList<QStringList> rows = rowsOf(published(meeting));
        QCOMPARE(rows.size(), meeting.transcript.turns.size() + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 10);
        QCOMPARE(rows.last().at(7), u"他說\"好\", 然後\n換段。"_s);
        QVERIFY(published(meeting).startsWith("\xef\xbb\xbf\"id\","));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const QStringView text :
             std::initializer_list<QStringView>{u"=1+1", u"+1", u"-1", u"@SUM(A1)", u"＝1", u"＋1", u"－1",
                                                u"＠a", u"\t=1", u" =1", u"　=1"})
            QTest::newRow(qPrintable(text.toString())) << text.toString();
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        InventedMeeting meeting;
        const SpeakerId speaker = meeting.addSpeaker(text);
        meeting.transcript.speakers[0].role = meeting.transcript.speakers[0].organisation = text;
        meeting.say(speaker, text);
        const QStringList row = rowsOf(published(meeting)).last();
        for (const int column : {2, 3, 4, 7})
            QCOMPARE(row.at(column), u'\'' + text);
    }

    void aTimeBelowZeroIsANumber()
    {
        InventedMeeting meeting;
        meeting.say(meeting.addSpeaker(u"甲"_s), u"一"_s);
        meeting.transcript.turns.modify(0).mediaTimeMs = -1500;
        QCOMPARE(rowsOf(published(meeting)).last().at(6), u"-1.500"_s);
    }

    void withheldWordsAreAbsent()
    {
        const QByteArray file = published(smallMeeting());
        QCOMPARE(takenBackWordsIn(file), QStringList());
        QVERIFY(file.contains("資訊組"));
    }

    void aRowTellsWhichCorrectionsChangedIt()
    {
        const QList<QStringList> rows = rowsOf(published(correctedMeeting()));
        QCOMPARE(rows.first().last(), u"corrections"_s);
        QCOMPARE(rows.last().last(), u"1;2"_s);
        for (const QStringList &row : rows.sliced(1, rows.size() - 2))
            QCOMPARE(row.last(), QString());
    }

    void everyRowOfADraftSaysSo()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.requests.first().decision = Decision::Undecided;
        const QByteArray review = exportCsv(
            makeReviewCopy(meeting.transcript, meeting.policy(), {meeting.transcript.speakers.at(1).id}));
        const QByteArray working = exportCsv(makeWorkingCopy(meeting.transcript));
        for (const QByteArray &file : {review, working}) {
            QVERIFY(file.contains("〔待決定：蘇小雨的分機 9876〕"));
            for (const QStringList &row : rowsOf(file).sliced(1))
                QVERIFY(row.at(8).startsWith(u"草稿"_s));
        }
        QVERIFY(!review.contains("內部底價") && working.contains("〔不公開：內部底價〕"));
    }

    void theSameEditionGivesTheSameBytesEverywhere()
    {
        const QByteArray here = published(smallMeeting());
        const Elsewhere elsewhere;
        QCOMPARE(published(smallMeeting()), here);
    }
};

QTEST_GUILESS_MAIN(TestCsvExporter)
#include "tst_csvexporter.moc"
