// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/fixedwords.h"

#include "app/core/publictranscript.h"
#include "app/leakcheck/leakcheck.h"
#include "tests/support/inventedmeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestFixedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareMeetingHasNoWordOfTheMeeting()
    {
        const Transcript whole = smallMeeting().transcript;
        const Transcript bare = bareMeeting(whole);
        QCOMPARE(bare.meeting.language, whole.meeting.language);
        for (const Turn &turn : bare.turns)
            QCOMPARE(turn.text, u"—"_s);
        QVERIFY(!bare.meeting.date.isValid());
    }

    void aBareMeetingHasEveryKindOfTurnAndTheMark()
    {
        const Result<PublicTranscript> edition = redact(bareMeeting(smallMeeting().transcript), {});
        QVERIFY(edition.ok());
        QSet<TurnKind> kinds;
        qsizetype marks = 0;
        for (const PrintedTurn &turn : edition->content().turns) {
            kinds.insert(turn.kind);
            for (const PrintedParagraph &paragraph : turn.paragraphs)
                marks += std::ranges::count(paragraph, PrintedRun::Kind::WithheldMark, &PrintedRun::kind);
        }
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(marks, 1);
    }

    void theNamesOfPdfAreNobodysWords()
    {
        const Result<LeakReport> report = checkForLeaks({u"Title"_s, u"Font"_s, u"蘇小雨"_s}, pdfNames(), {});
        QVERIFY(report.ok());
        QCOMPARE(report->leaks.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFixedWords)

#include "tst_fixedwords.moc"
