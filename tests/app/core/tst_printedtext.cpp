// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/printedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestPrintedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOfEveryKindFollowEachOther()
    {
        const PrintedParagraph paragraph{{PrintedRun::Kind::Words, u"說了"_s},
                                         {PrintedRun::Kind::WithheldMark, u"（不公開）"_s},
                                         {PrintedRun::Kind::Amended, u"改了"_s}};
        QCOMPARE(printedText(paragraph), u"說了（不公開）改了"_s);
        QVERIFY(printedText(PrintedParagraph()).isEmpty());
    }

    void paragraphsStandApart()
    {
        PrintedTurn turn;
        turn.paragraphs = {{{PrintedRun::Kind::Words, u"一"_s}}, {}, {{PrintedRun::Kind::Words, u"二"_s}}};
        QCOMPARE(printedText(turn), u"一"_s + paragraphSeparator + paragraphSeparator + u"二"_s);
        QVERIFY(printedText(PrintedTurn()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrintedText)
#include "tst_printedtext.moc"
