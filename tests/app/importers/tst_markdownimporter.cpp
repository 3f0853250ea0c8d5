// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/markdownimporter.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString fileName = u"2026-03-02-週會.md"_s;

ImportResult read(const QString &text)
{
    Result<ImportResult> result = importMarkdown(text.toUtf8(), fileName);
    return result ? *result : ImportResult();
}

/// One word a turn: kind, opening, label and text, with | for a paragraph and / for a line.
QString sketch(const Transcript &transcript)
{
    QStringList turns;
    for (const Turn &turn : transcript.turns) {
        const Speaker *speaker = transcript.speaker(turn.speaker);
        QString text = turn.text;
        text.replace(paragraphSeparator, u'|').replace(lineSeparator, u'/');
        const QString opening = turn.opening == TurnOpening::Continued ? u"+"_s : QString();
        switch (turn.kind) {
        case TurnKind::Speech:
            turns.append(opening + (speaker ? speaker->name : u"-"_s) + u'=' + text);
            break;
        case TurnKind::Narrative:
            turns.append(u'>' + text);
            break;
        case TurnKind::Heading:
            turns.append(u"##"_s + text);
            break;
        }
    }
    return turns.join(u' ');
}

bool hasIssue(const ImportResult &result, const QString &words, int line)
{
    return std::ranges::any_of(result.issues, [&](const Issue &issue) {
        return issue.line == line && issue.message.contains(words);
    });
}

} // namespace

class MarkdownImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreRead_data();
    void turnsAreRead();
    void labelsAreReadAsTyped_data();
    void labelsAreReadAsTyped();
    void theFormOfTheFileIsKept_data();
    void theFormOfTheFileIsKept();
    void theDateComesFromTitleThenFileName_data();
    void theDateComesFromTitleThenFileName();
    void oddThingsAreListedWithTheirLine_data();
    void oddThingsAreListedWithTheirLine();
    void aPlainRecordHasNoIssues();
    void theSameBytesGiveTheSameIds();
    void speakersAreSeatedInOrderOfAppearance();
    void theLanguageIsThatOfMostLetters();
    void inlineMarkupStaysAsItStands();
    void textIsCleanInTheModel();
    void aFileWithoutWordsIsRefused();
    void issuesAreBounded();
    void bombsAreReadInLinearTime_data();
    void bombsAreReadInLinearTime();
};

void MarkdownImporterTest::turnsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("turns");

    const auto row = [](const char *name, const QString &text, const QString &turns) {
        QTest::newRow(name) << text << turns;
    };
    row("a heading a turn", u"# 2026-03-02 T\n\n### 甲：\n一\n\n二\n\n### 乙：\n三\n"_s, u"甲=一|二 乙=三"_s);
    row("a heading a paragraph", u"### 甲：\n一\n\n### 甲：\n二\n\n### 乙：\n三\n"_s, u"甲=一|二 乙=三"_s);
    row("blank line below", u"### 甲：\n\n一\n"_s, u"甲=一"_s);
    row("soft lines", u"### 甲：\n一\n二\n\n三"_s, u"甲=一/二|三"_s);
    row("a narrative", u"### 甲：\n一\n\n> （笑）\n\n### 甲：\n二"_s, u"甲=一 >（笑） 甲=二"_s);
    row("the turn goes on", u"### 甲：\n一\n\n> （笑）\n\n二\n\n三\n"_s, u"甲=一 >（笑） +甲=二|三"_s);
    row("touching lines", u"### 甲：\n一\n> （笑）\n二\n### 乙：\n三"_s, u"甲=一 >（笑） +甲=二 乙=三"_s);
    row("a quotation", u"> 一\n> 二\n>\n> 三\n>\n\n> 四"_s, u">一/二|三 >四"_s);
    row("quotation without blanks", u">（笑）\n>>深"_s, u">（笑）/>深"_s);
    row("nothing in a quotation", u"> a\n\n>\n> b\n\n>\n\n### 甲：\n一"_s, u">a >b 甲=一"_s);
    row("text before the first heading", u"# T\n時間\n地點\n\n【開始】\n\n### 甲：\n一"_s,
        u"-=時間/地點|【開始】 甲=一"_s);
    row("an agenda item", u"### 甲：\n一\n\n## 二案\n\n續\n\n### 乙：\n三"_s, u"甲=一 ##二案 +甲=續 乙=三"_s);
    row("a heading without text", u"### 甲：\n\n> （略）\n\n### 甲：\n\n### 乙：\n一"_s,
        u"甲= >（略） 甲= 乙=一"_s);
    row("lists and indents are text", u"### 甲：\n1.  一\n    *   二\n\n    三\n\n---"_s,
        u"甲=1.  一/    *   二|    三|---"_s);
    row("hashes that are text", u"### 甲：\n#tag\n##緊\n#### 深\n###\n# 二"_s,
        u"甲=#tag/##緊/#### 深/###/# 二"_s);
    row("names in the text", u"### 甲：\n說明：\n\n乙：不是"_s, u"甲=說明：|乙：不是"_s);
    row("carriage returns", u"# T\r\r### 甲：\r一\r\n二\r\n\r\n三"_s, u"甲=一/二|三"_s);
    row("other separators", u"### 甲：\n一\u2028二\u2029三\u0085四"_s, u"甲=一/二|三/四"_s);
    row("blank of every kind", u"### 甲：\n一\n\u3000 \u00a0\n二"_s, u"甲=一|二"_s);
    row("a narrative before the title", u"> 草稿\n\n# 2026-03-02 T\n\n### 甲：\n一"_s, u">草稿 甲=一"_s);
    row("a second title", u"# T\n\n# U\n\n### 甲：\n一"_s, u"-=# U 甲=一"_s);
}

void MarkdownImporterTest::turnsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, turns);
    QCOMPARE(sketch(read(text).transcript), turns);
}

void MarkdownImporterTest::labelsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");

    const auto row = [](const char *name, const QString &line, const QString &label) {
        QTest::newRow(name) << line << label;
    };
    row("full width", u"### 林小美："_s, u"林小美"_s);
    row("half width", u"### Ann Lee:"_s, u"Ann Lee"_s);
    row("no colon", u"### 林小美（健保署）"_s, u"林小美（健保署）"_s);
    row("colon inside", u"### 環保局代表：林小美"_s, u"環保局代表：林小美"_s);
    row("role", u"### 林小美(司儀)："_s, u"林小美(司儀)"_s);
    row("several people", u"### 林小美、王大明："_s, u"林小美、王大明"_s);
    row("outlet", u"### Ann Lee, Daily (Paris):"_s, u"Ann Lee, Daily (Paris)"_s);
    row("slug", u"### ann-lee-2："_s, u"ann-lee-2"_s);
    row("middle dot", u"### 伊萬‧納威："_s, u"伊萬‧納威"_s);
    row("masked", u"### 李○○(提案人)："_s, u"李○○(提案人)"_s);
    row("two colons", u"### Question::"_s, u"Question:"_s);
    row("more blanks", u"###  林小美：    "_s, u"林小美"_s);
    row("no blank", u"###林小美："_s, u"林小美"_s);
    row("bold", u"### **林小美：**"_s, u"林小美"_s);
    row("bold name", u"### **林小美**："_s, u"林小美"_s);
    row("outside the basic plane", u"### 𠮷田："_s, u"𠮷田"_s);
}

void MarkdownImporterTest::labelsAreReadAsTyped()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    const Transcript transcript = read(line + u"\n一\n"_s).transcript;
    QCOMPARE(transcript.speakers.size(), 1);
    QCOMPARE(transcript.speakers.first().name, label);
    QCOMPARE(transcript.speakers.first().label, QString());
    QCOMPARE(transcript.turns.first().text, u"一"_s);
}

void MarkdownImporterTest::theFormOfTheFileIsKept_data()
{
    using Per = MarkdownForm::HeadingPer;
    using Colon = MarkdownForm::Colon;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Per>("per");
    QTest::addColumn<Colon>("colon");
    QTest::addColumn<bool>("blank");
    QTest::addColumn<int>("breaks");

    const auto row = [](const char *name, const QString &text, Per per, Colon colon, bool blank, int breaks) {
        QTest::newRow(name) << text << per << colon << blank << breaks;
    };
    row("new", u"### 甲：\n一\n\n二\n"_s, Per::Turn, Colon::ByScript, false, 1);
    row("old", u"### 甲：\n一\n\n### 甲：\n二\n\n"_s, Per::Paragraph, Colon::ByScript, false, 2);
    row("each by its script", u"### 甲：\n一\n\n### A:\nb"_s, Per::Turn, Colon::ByScript, false, 0);
    row("full for all", u"### 甲：\n一\n\n### A：\nb\n\n\n\n"_s, Per::Turn, Colon::FullWidth, false, 2);
    row("half for all", u"### 甲:\n一\n\n### A:\nb\n"_s, Per::Turn, Colon::HalfWidth, false, 1);
    row("none", u"### 甲\n一\n\n### A\nb\n"_s, Per::Turn, Colon::None, false, 1);
    row("blank below", u"### 甲：\n\n一\n\n### 乙：\n\n二\n\n### 丙：\n三\n"_s, Per::Turn, Colon::ByScript,
        true, 1);
    row("only a title", u"# T\n\n"_s, Per::Turn, Colon::ByScript, false, 2);
}

void MarkdownImporterTest::theFormOfTheFileIsKept()
{
    QFETCH(QString, text);
    QFETCH(MarkdownForm::HeadingPer, per);
    QFETCH(MarkdownForm::Colon, colon);
    QFETCH(bool, blank);
    QFETCH(int, breaks);
    const MarkdownForm form = read(text).transcript.meeting.markdownForm;
    QCOMPARE(form.headingPer, per);
    QCOMPARE(form.colon, colon);
    QCOMPARE(form.blankLineAfterHeading, blank);
    QCOMPARE(form.finalLineBreaks, breaks);
}

void MarkdownImporterTest::theDateComesFromTitleThenFileName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("issue");

    const QDate inName(2026, 3, 2);
    QTest::newRow("title") << u"# 2026-03-02 週會\n"_s << inName << u"週會"_s << QString();
    QTest::newRow("contradiction") << u"# 2025-03-02 週會\n"_s << QDate(2025, 3, 2) << u"週會"_s
                                   << u"the file name 2026-03-02"_s;
    QTest::newRow("file name") << u"# 週會\n"_s << inName << u"週會"_s << u"2026-03-02 is taken"_s;
    QTest::newRow("another day within")
        << u"# 週會（2025-01-01 起）\n"_s << inName << u"週會（2025-01-01 起）"_s << u"2026-03-02 is taken"_s;
    QTest::newRow("bold") << u"# **2026-03-02 週會**\n"_s << inName << u"週會"_s << u"bold"_s;
}

void MarkdownImporterTest::theDateComesFromTitleThenFileName()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(QString, title);
    QFETCH(QString, issue);
    const ImportResult result = read(text);
    QCOMPARE(result.transcript.meeting.date, date);
    QCOMPARE(result.transcript.meeting.title, title);
    if (issue.isEmpty())
        QCOMPARE(result.issues, IssueList());
    else
        QVERIFY(hasIssue(result, issue, 1));
}

void MarkdownImporterTest::oddThingsAreListedWithTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QString &body, const QString &issue, int line) {
        QTest::newRow(name) << u"# 2026-03-02 T\n\n### 甲：\n一\n\n"_s + body << issue << line;
    };
    row("replacement", u"另\ufffd外"_s, u"lost before"_s, 6);
    row("control", u"二\u0082"_s, u"Control characters"_s, 6);
    row("private", u"二\ue221"_s, u"private"_s, 6);
    row("direction", u"二\u202e"_s, u"direction"_s, 6);
    row("invisible", u"二\u200b"_s, u"invisible"_s, 6);
    row("pad", u"二\n\n:::info"_s, u"left-over"_s, 8);
    row("start", u"【開始記錄】"_s, u"left-over"_s, 6);
    row("hash", u"#### 深"_s, u"#"_s, 6);
    row("second title", u"# 又一題"_s, u"no heading"_s, 6);
    row("empty heading", u"### 乙：\n\n### 丙：\n三"_s, u"no text below"_s, 6);
    row("speaker as agenda", u"## 乙：\n\n三"_s, u"agenda item"_s, 6);
    row("brackets", u"（鼓掌）"_s, u"may be a narrative"_s, 6);
    row("bold label", u"### **乙：**\n二"_s, u"bold"_s, 6);
    row("other colon", u"### 乙:\n二\n\n### 丙：\n三"_s, u"differently"_s, 6);
    row("separator", u"二\u2028三"_s, u"U+2028"_s, 6);
    row("return", u"二\r\n三"_s, u"carriage return"_s, 6);
}

void MarkdownImporterTest::oddThingsAreListedWithTheirLine()
{
    QFETCH(QString, text);
    QFETCH(QString, issue);
    QFETCH(int, line);
    const ImportResult result = read(text);
    QVERIFY(hasIssue(result, issue, line));
    QCOMPARE(result.issues.size(), 1);
}

void MarkdownImporterTest::aPlainRecordHasNoIssues()
{
    const ImportResult result = read(
        u"# 2026-03-02 週會\n\n### 甲：\n[簡報](https://example.org)\n\n> （無意見）\n\n### B:\nYes.\n"_s);
    QCOMPARE(result.issues, IssueList());
}

void MarkdownImporterTest::theSameBytesGiveTheSameIds()
{
    const QString text = u"# T\n\n### 甲：\n一\n\n> （笑）\n\n### 乙：\n二\n"_s;
    QCOMPARE(read(text).transcript, read(text).transcript);
    QCOMPARE(read(text).transcript.turns[1].id, TurnId(importedIdValue(1)));
    QCOMPARE(read(text).transcript.speakers[1].id, SpeakerId(importedIdValue(1)));
}

void MarkdownImporterTest::speakersAreSeatedInOrderOfAppearance()
{
    const Transcript transcript = read(u"### 乙：\n一\n\n### 甲：\n二\n\n### 乙：\n三\n"_s).transcript;
    QCOMPARE(transcript.speakers.size(), 2);
    QCOMPARE(transcript.speakers[0].name, u"乙"_s);
    QCOMPARE(transcript.speakers[0].seat, 0);
    QCOMPARE(transcript.speakers[1].seat, 1);
}

void MarkdownImporterTest::theLanguageIsThatOfMostLetters()
{
    QCOMPARE(read(u"# 2026-03-02 Talk\n\n### 甲：\nGood morning 早\n"_s).transcript.meeting.language,
             u"en"_s);
    QCOMPARE(read(u"# 2026-03-02 談\n\n### A:\n各位早安 OK\n"_s).transcript.meeting.language,
             u"zh-Hant-TW"_s);
}

void MarkdownImporterTest::inlineMarkupStaysAsItStands()
{
    const QString text = u"**粗** \\[laughs\\] &quot;引&quot; <iframe src=\"x\"></iframe> `a` [b](c)  "_s;
    QCOMPARE(read(u"### 甲：\n"_s + text + u"\n"_s).transcript.turns.first().text, text);
}

void MarkdownImporterTest::textIsCleanInTheModel()
{
    const Transcript transcript =
        read(u"# 2026-03-02 T\u0001\n\n### 甲\u0002：\n一\u0003\u0085二\n\n> a\u0004\n"_s).transcript;
    QCOMPARE(transcript.meeting.title, u"T"_s);
    QCOMPARE(sketch(transcript), u"甲=一/二 >a"_s);
}

void MarkdownImporterTest::aFileWithoutWordsIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\n \n\t\r\n")}) {
        const Result<ImportResult> result = importMarkdown(bytes, u"空.md"_s);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(u"“空.md” is empty"_s));
    }
}

void MarkdownImporterTest::issuesAreBounded()
{
    const ImportResult result = read(u"# 2026-03-02 T\n\n### 甲：\n"_s + u"#x\n"_s.repeated(10'000));
    QCOMPARE(result.issues.size(), 501);
    QVERIFY(std::ranges::any_of(result.issues,
                                [](const Issue &issue) { return issue.message.contains(u"9500 more"_s); }));
}

void MarkdownImporterTest::bombsAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("turns");

    QByteArray speakers;
    for (int i = 0; i < 1'000'000; ++i)
        speakers.append("### ").append(QByteArray::number(i)).append(":\n");
    QTest::newRow("a line of 10 MB") << QByteArray(10'000'000, 'a') << qsizetype(1);
    QTest::newRow("a million speakers") << speakers << qsizetype(1'000'000);
    QTest::newRow("a million headings") << QByteArray("### a:\nb\n").repeated(1'000'000) << qsizetype(1);
    QTest::newRow("emphasis") << QByteArray("a**b c* ").repeated(20'000) << qsizetype(1);
    QTest::newRow("deep quotation") << QByteArray(10'000'000, '>') << qsizetype(1);
    QTest::newRow("narratives") << QByteArray("> a\n\n").repeated(1'000'000) << qsizetype(1'000'000);
    QTest::newRow("one long quotation") << QByteArray("> a\n").repeated(2'000'000) << qsizetype(1);
    QTest::newRow("blank lines") << QByteArray(10'000'000, '\n').append('a') << qsizetype(1);
    QTest::newRow("stars in a heading")
        << QByteArray("### ").append(QByteArray(10'000'000, '*')) << qsizetype(1);
    QTest::newRow("digits in a title")
        << QByteArray("# ").append(QByteArray(10'000'000, '1')) << qsizetype(0);
    QTest::newRow("controls") << QByteArray(10'000'000, '\x01').append('a') << qsizetype(1);
}

void MarkdownImporterTest::bombsAreReadInLinearTime()
{
    // The time limit of the test run fails a reader that is not linear.
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, turns);
    const Result<ImportResult> result = importMarkdown(bytes, u"bomb.md"_s);
    QVERIFY(result.ok());
    QCOMPARE(result->transcript.turns.size(), turns);
}

QTEST_GUILESS_MAIN(MarkdownImporterTest)
#include "tst_markdownimporter.moc"
