// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/inlinemarkdown.h"

#include <QRandomGenerator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

using Kind = PrintedRun::Kind;

QString html(const QString &markdown)
{
    return inlineMarkdownToHtml(QStringView(markdown));
}

// Elements and attributes of a piece of HTML; "broken" where it is not well nested.
QStringList markupOf(QString piece)
{
    piece.replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader reader(u"<p>"_s + piece + u"</p>"_s);
    QStringList markup;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        markup += reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            markup += attribute.name().toString() + u'=' + attribute.value().toString();
    }
    return reader.hasError() ? QStringList{u"broken"_s} : markup.mid(1);
}

} // namespace

class TestInlineMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessMarkupIsKept_data();
    void harmlessMarkupIsKept();
    void noBlockEverBegins_data();
    void noBlockEverBegins();
    void hostileTextIsInert_data();
    void hostileTextIsInert();
    void lineBreaksStandWhereTheyWere();
    void blanksAtTheEdgesStay();
    void directionOverridesGo();
    void emphasisMaySpanMarks();
    void marksCanNotBeForged();
    void theMarkIsPlainText();
    void plainTextLosesNoWord_data();
    void plainTextLosesNoWord();
    void anyTextGivesWellNestedMarkup();
    void longHostileTextIsLinear();
};

void TestInlineMarkdown::harmlessMarkupIsKept_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"謝謝 Mark。"_s << u"謝謝 Mark。"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("strong") << u"**重點**在此"_s << u"<strong>重點</strong>在此"_s;
    QTest::newRow("strong before punctuation")
        << u"**「重點」** 在此"_s << u"<strong>「重點」</strong> 在此"_s;
    QTest::newRow("emphasis") << u"an _old_ *new*"_s << u"an <em>old</em> <em>new</em>"_s;
    QTest::newRow("code") << u"`a<b`"_s << u"<code>a&lt;b</code>"_s;
    QTest::newRow("entities") << u"A&amp;B &copy; &#23567;"_s << u"A&amp;B © 小"_s;
    QTest::newRow("escapes") << uR"(\*x\* 1\. \# \<b>)"_s << u"*x* 1. # &lt;b&gt;"_s;
    QTest::newRow("link")
        << u"[說明](https://example.org/a?b=1&c=2 \"t\")"_s
        << u"<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer noopener\">說明</a>"_s;
    QTest::newRow("mail")
        << u"<a@example.org>"_s
        << u"<a href=\"mailto:a@example.org\" rel=\"noreferrer noopener\">a@example.org</a>"_s;
    QTest::newRow("international host")
        << u"[x](https://例子.tw/路)"_s
        << u"<a href=\"https://xn--fsqu00a.tw/%E8%B7%AF\" rel=\"noreferrer noopener\">x</a>"_s;
}

void TestInlineMarkdown::harmlessMarkupIsKept()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(html(markdown), expected);
}

void TestInlineMarkdown::noBlockEverBegins_data()
{
    QTest::addColumn<QString>("markdown");
    for (const QStringView text : std::initializer_list<QStringView>{
             u"# a",   u"- a",    u"* a",       u"+ a",        u"1. a",       u"2) a",
             u"> a",   u"---",    u"***",       u"===",        u"```",        u"~~~ x",
             u"    a", u"\ta",    u"[a]: /b",   u"a\u2028---", u"a\u2028===", u"a\u2028# b",
             u"<div>", u"<!-- x", u"| a | b |", u". a",        u".",          u"  "})
        QTest::newRow(qPrintable(text.toString())) << text.toString();
}

void TestInlineMarkdown::noBlockEverBegins()
{
    QFETCH(QString, markdown);
    const QString expected = escapedForHtml(markdown).replace(lineSeparator, u"<br>"_s);
    QCOMPARE(html(markdown), expected);
}

void TestInlineMarkdown::hostileTextIsInert_data()
{
    QTest::addColumn<QString>("markdown");
    for (const QStringView text :
         std::initializer_list<QStringView>{u"<script>alert(1)</script>",
                                            u"</style><script>x</script>",
                                            u"<img src=x onerror=alert(1)>",
                                            u"[a](javascript:alert(1))",
                                            u"[a](JaVaScRiPt:alert(1))",
                                            u"[a](java&#10;script:alert(1))",
                                            u"[a](&#106;avascript:alert(1))",
                                            u"[a](data:text/html,<script>)",
                                            u"<javascript:alert(1)>",
                                            u"[a](vbscript:x)",
                                            u"[a](//evil.example)",
                                            u"[a](/local)",
                                            u"[a](#t-1)",
                                            u"[a](file:///etc/passwd)",
                                            u"![a](https://example.org/x.png)",
                                            u"![a](x\" onerror=\"alert(1))",
                                            u"&lt;script&gt;x&lt;/script&gt;",
                                            u"&amp;lt;script&amp;gt;",
                                            u"<a href=\"https://x\" onclick=\"y\">z</a>",
                                            u"[a](https://u:p@example.org/)",
                                            u"<!--",
                                            u"<![CDATA[x]]>",
                                            u"<?php x ?>",
                                            u"\" onmouseover=\"x",
                                            u"[a](http:)",
                                            u"<svg/onload=alert(1)>"})
        QTest::newRow(qPrintable(text.toString())) << text.toString();
}

void TestInlineMarkdown::hostileTextIsInert()
{
    QFETCH(QString, markdown);
    QVERIFY2(markupOf(html(markdown)).isEmpty(), qPrintable(html(markdown)));
}

void TestInlineMarkdown::lineBreaksStandWhereTheyWere()
{
    QCOMPARE(html(u"一\u2028二\u2028\u2028三"_s), u"一<br>二<br><br>三"_s);
    QCOMPARE(html(u"**一\u2028二**"_s), u"<strong>一<br>二</strong>"_s);
    QCOMPARE(html(u"一\u2028**「二」**"_s), u"一<br><strong>「二」</strong>"_s);
    QCOMPARE(html(u"\u2028一\u2028"_s), u"<br>一<br>"_s);
    QCOMPARE(inlineMarkdownToPlainText(u"一\u2028*二*"), u"一\n二"_s);
}

void TestInlineMarkdown::blanksAtTheEdgesStay()
{
    QCOMPARE(html(u"  a \t"_s), u"  a \t"_s);
    QCOMPARE(html(u"　a　"_s), u"　a　"_s);
}

void TestInlineMarkdown::directionOverridesGo()
{
    QCOMPARE(html(u"a\u202Eb\u2066c&#x202E;d&#8297;"_s), u"abcd"_s);
    QCOMPARE(inlineMarkdownToPlainText(u"a\u202Eb&#x202E;"), u"ab"_s);
    QVERIFY(!html(u"[a](https://example.org/\u202Ex)"_s).contains(u'\u202E'));
}

void TestInlineMarkdown::emphasisMaySpanMarks()
{
    const PrintedParagraph runs{
        {Kind::Words, u"**甲"_s}, {Kind::WithheldMark, u"（不公開）"_s}, {Kind::Words, u"乙** 丙"_s}};
    QCOMPARE(inlineMarkdownToHtml(runs),
             u"<strong>甲<span class=\"withheld\">（不公開）</span>乙</strong> 丙"_s);
    const PrintedParagraph crossing{{Kind::Undecided, u"甲**乙"_s}, {Kind::TakenBack, u"丙**丁"_s}};
    QCOMPARE(inlineMarkdownToHtml(crossing),
             u"<span class=\"undecided\">甲</span><strong><span class=\"undecided\">乙</span>"
             "<span class=\"taken-back\">丙</span></strong><span class=\"taken-back\">丁</span>"_s);
    QCOMPARE(inlineMarkdownToPlainText(runs), u"甲（不公開）乙 丙"_s);
}

void TestInlineMarkdown::marksCanNotBeForged()
{
    const QString forged = u"a\uFDD2b&#xFDD2;c&#64978;d&#X0fdd3;e"_s;
    QVERIFY(markupOf(html(forged)).isEmpty());
    QCOMPARE(inlineMarkdownToPlainText(forged).remove(QChar(QChar::ReplacementCharacter)), u"abcde"_s);
}

void TestInlineMarkdown::theMarkIsPlainText()
{
    const PrintedParagraph runs{{Kind::WithheldMark, u"*[x](http://y) <b>&amp;_*"_s}};
    QCOMPARE(inlineMarkdownToHtml(runs),
             u"<span class=\"withheld\">*[x](http://y) &lt;b&gt;&amp;amp;_*</span>"_s);
    QCOMPARE(inlineMarkdownToPlainText(runs), u"*[x](http://y) <b>&amp;_*"_s);
    // The address around it must not become a link to something half withheld.
    const PrintedParagraph address{{Kind::Words, u"[a](https://example.org/"_s},
                                   {Kind::WithheldMark, u"（不公開）"_s},
                                   {Kind::Words, u")"_s}};
    QVERIFY(!inlineMarkdownToHtml(address).contains(u"href"_s));
}

void TestInlineMarkdown::plainTextLosesNoWord_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("markup") << u"**甲** _乙_ `丙`"_s << u"甲 乙 丙"_s;
    QTest::newRow("link") << u"[甲](https://example.org/)"_s << u"甲 (https://example.org/)"_s;
    QTest::newRow("link to itself") << u"<https://example.org/>"_s << u"https://example.org/"_s;
    QTest::newRow("refused link") << u"[甲](javascript:x)"_s << u"[甲](javascript:x)"_s;
    QTest::newRow("image") << u"![甲](a.png)"_s << u"![甲](a.png)"_s;
    QTest::newRow("raw HTML") << u"<b>甲</b> &lt;"_s << u"<b>甲</b> <"_s;
}

void TestInlineMarkdown::plainTextLosesNoWord()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(inlineMarkdownToPlainText(QStringView(markdown)), expected);
}

void TestInlineMarkdown::anyTextGivesWellNestedMarkup()
{
    static const QStringList pieces{u"*"_s,      u"**"_s, u"_"_s,   u"`"_s,    u"["_s, u"]"_s,
                                    u"("_s,      u")"_s,  u"<b>"_s, u"</b>"_s, u"<"_s, u"&lt;"_s,
                                    u"\u2028"_s, u"字"_s, u" "_s,   u"\\"_s,   u"!"_s, u"](https://x.tw)"_s,
                                    u"\""_s,     u"𠮷"_s};
    QRandomGenerator random(20261120);
    for (int round = 0; round < 3000; ++round) {
        PrintedParagraph runs;
        for (int run = 0; run < 4; ++run) {
            QString text;
            for (int i = 0; i < 8; ++i)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            runs += PrintedRun{static_cast<Kind>(random.bounded(5)), text};
        }
        const QStringList markup = markupOf(inlineMarkdownToHtml(runs));
        QVERIFY2(!markup.contains(u"broken"_s), qPrintable(inlineMarkdownToHtml(runs)));
        QVERIFY(!markup.contains(u"b"_s));
    }
}

void TestInlineMarkdown::longHostileTextIsLinear()
{
    // Each takes minutes where work grows with the square of the length; the time limit of the test tells.
    for (const QStringView piece : std::initializer_list<QStringView>{u"a**b c* ", u"[", u"![a](", u"`",
                                                                      u"*a _b ", u"<", u"&#", u"\u2028"})
        QVERIFY(!html(piece.toString().repeated(20000)).isEmpty());
}

QTEST_GUILESS_MAIN(TestInlineMarkdown)

#include "tst_inlinemarkdown.moc"
