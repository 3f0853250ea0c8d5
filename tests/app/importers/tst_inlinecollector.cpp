// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/inlinecollector.h"

#include "app/exporters/inlinemarkdown.h"
#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestInlineCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyWordsMeanThemselves()
    {
        QRandomGenerator random(11);
        static constexpr QStringView marks = u"\\`*_[]()<>&;!#~|:/ amp";
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int j = 0; j < 30; ++j)
                text += random.bounded(3) > 0 ? QString(marks[random.bounded(int(marks.size()))])
                                              : randomText(random, 1);
            text = inlineMarkdownToPlainText(PrintedParagraph{{PrintedRun::Kind::WithheldMark, text}});
            text.remove(u'\n'); // a line feed is indentation
            InlineCollector collector;
            collector.words(text);
            QCOMPARE(inlineMarkdownToPlainText(collector.text()), text);
        }
    }

    void onlyWhatWouldBeMarkupGetsABackslash()
    {
        InlineCollector collector;
        collector.words(u"A & B, 3 * 4, a < b, [laughs], bill_tsai, C:\\temp, #1!"_s);
        QCOMPARE(collector.text(), u"A & B, 3 * 4, a < b, [laughs], bill_tsai, C:\\temp, #1!"_s);
    }

    void codeOfAnyTextIsCode()
    {
        for (const QString &code : {u"a*b"_s, u"``"_s, u"`a"_s, u" a "_s, u"a\\"_s}) {
            InlineCollector collector;
            collector.words(u"甲"_s);
            collector.enter(InlineCollector::Mark::Code);
            collector.words(code);
            collector.leave(InlineCollector::Mark::Code);
            QCOMPARE(inlineMarkdownToHtml(collector.text()), u"甲<code>"_s + code + u"</code>"_s);
        }
    }

    void paragraphsAndBreaksStandWhereTheyCame()
    {
        InlineCollector collector;
        collector.words(u"\n  一\n"_s);
        collector.lineBreak();
        collector.words(u"\n 二 "_s);
        collector.paragraphBreak();
        collector.words(u"\n \n"_s);
        collector.paragraphBreak();
        collector.words(u"三"_s);
        QCOMPARE(collector.text(), u"一\u2028二 \n三"_s);
        QCOMPARE(collector.text(), QString());
    }

    void emphasisOfAWholeParagraphCanBeDropped()
    {
        InlineCollector collector;
        collector.enter(InlineCollector::Mark::Emphasis);
        collector.words(u"（笑）"_s);
        collector.leave(InlineCollector::Mark::Emphasis);
        collector.paragraphBreak();
        collector.enter(InlineCollector::Mark::Emphasis);
        collector.words(u"甲"_s);
        collector.leave(InlineCollector::Mark::Emphasis);
        collector.words(u"乙"_s);
        collector.dropWholeEmphasis();
        QCOMPARE(collector.text(), u"（笑）\n*甲*乙"_s);
    }

    void marksThatMarkdownCannotExpressAreCounted()
    {
        InlineCollector collector;
        collector.words(u"他說"_s);
        collector.enter(InlineCollector::Mark::Strong);
        collector.words(u"「是」"_s);
        collector.leave(InlineCollector::Mark::Strong);
        collector.words(u"了"_s);
        QCOMPARE(collector.text(), u"他說「是」了"_s);
        QCOMPARE(collector.droppedMarks(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInlineCollector)
#include "tst_inlinecollector.moc"
