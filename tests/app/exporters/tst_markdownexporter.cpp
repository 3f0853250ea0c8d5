// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/markdownexporter.h"
#include "app/importers/markdownimporter.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString fileName = u"2026-03-02-週會.md"_s;
const TurnId firstTurn{importedIdValue(0)};
const TurnId secondTurn{importedIdValue(1)};

Transcript read(const QString &text)
{
    Result<ImportResult> result = importMarkdown(text.toUtf8(), fileName);
    return result ? result->transcript : Transcript();
}

QByteArray published(const Transcript &transcript)
{
    const Result<PublicTranscript> edition = redact(transcript, RedactionPolicy());
    return edition ? exportMarkdown(*edition) : edition.error().message.toUtf8();
}

QString passedThrough(const QString &text)
{
    return QString::fromUtf8(published(read(text)));
}

RedactionRequest requestOn(const Turn &turn, const QString &passage, Wish wish, Decision decision)
{
    RedactionRequest request;
    request.id = RequestId(importedIdValue(7));
    request.requester = turn.speaker;
    request.wish = wish;
    request.decision = decision;
    request.passages = {anchorOnRange(turn, {turn.text.indexOf(passage), passage.size()})};
    return request;
}

Speaker speaker(quint64 id, const QString &name)
{
    Speaker result;
    result.id = SpeakerId(id);
    result.name = name;
    return result;
}

Turn turn(quint64 id, TurnKind kind, quint64 by, const QString &text)
{
    Turn result;
    result.id = TurnId(id);
    result.kind = kind;
    result.speaker = SpeakerId(by);
    result.text = text;
    return result;
}

/// The words of a record in their order: who speaks and every character that is no blank. The marks of a
/// heading, a repeated heading of the same speaker, bold marks around it, its colon, the mark of a narrative
/// and control characters are no words. Written without the reader's own judgement of lines.
QStringList words(const QByteArray &bytes)
{
    QStringList result{QString()};
    QString label;
    for (QString line : QString::fromUtf8(bytes).split(u'\n').sliced(1)) {
        line.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
        if (line.startsWith("###"_L1) && !line.startsWith("####"_L1)) {
            QString name = line.sliced(3);
            if (name.endsWith(u'：') || name.endsWith(u':'))
                name.chop(1);
            if (name != label)
                result << u"###"_s + name << QString();
            label = name;
        } else {
            result.last() += line.startsWith(u'>') ? line.sliced(1) : line;
        }
    }
    return result;
}

QString titleWords(const QByteArray &bytes)
{
    QString title = QString::fromUtf8(bytes.left(bytes.indexOf('\n'))).sliced(1);
    title.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return title;
}

QDir corpus()
{
    return QDir(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/md"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MarkdownExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalFormsComeBackByteForByte_data();
    void canonicalFormsComeBackByteForByte();
    void otherFormsAreMadeCanonical_data();
    void otherFormsAreMadeCanonical();
    void aWrittenRecordIsReadAsTheSame_data();
    void aWrittenRecordIsReadAsTheSame();
    void typedTextNeverBecomesStructure();
    void wordsOfNobodyAreNotPutIntoAMouth();
    void aLabelThatCannotBeReadIsReplaced();
    void aColonOfTheLabelSurvivesAFormWithoutColons();
    void withheldWordsAreAbsent();
    void theMarkIsPlainText();
    void draftsSayThatTheyAreDrafts();
    void draftsMarkWhatIsInQuestion();
    void theSampleMeetingComesBackByteForByte();
    void noWordOfTheCorpusIsLost();
};

void MarkdownExporterTest::canonicalFormsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("text");

    const QString title = u"# 2026-03-02 週會\n\n"_s;
    QTest::newRow("a heading a turn")
        << title + u"### 甲：\n一\n\n二\n\n> （笑）\n\n三\n\n### Ann:\nYes.\n"_s;
    QTest::newRow("a heading a paragraph")
        << title + u"### 甲：\n一\n\n### 甲：\n二\n\n> （笑）\n\n### 甲：\n三\n"_s;
    QTest::newRow("blank line below") << title + u"### 甲：\n\n一\n\n### 乙：\n\n二\n\n三"_s;
    QTest::newRow("full width") << title + u"### 甲：\n一\n\n### Ann：\nYes.\n\n"_s;
    QTest::newRow("half width") << title + u"### 甲:\n一\n\n### Ann:\nYes.\n"_s;
    QTest::newRow("no colon") << title + u"### 甲\n一\n\n### 丙：乙\nYes.\n"_s;
    QTest::newRow("preface, agenda and quotation")
        << title + u"（開始）\n\n## 一案\n\n### 甲：\n一\n二\n\n> a\n>\n> b\n> c\n\n## 二案\n\n三\n"_s;
    QTest::newRow("markup") << title + u"### 甲：\n**a** \\[b\\] [c](d) &amp; <br>  \n    * e\n\n\\> f\n"_s;
    QTest::newRow("only a title") << title;
    QTest::newRow("no text below a heading") << title + u"### 甲：\n\n> （略）\n"_s;
    QTest::newRow("a second title") << title + u"### 甲：\n一\n\n# 二\n"_s;
}

void MarkdownExporterTest::canonicalFormsComeBackByteForByte()
{
    QFETCH(QString, text);
    QCOMPARE(passedThrough(text), text);
}

void MarkdownExporterTest::otherFormsAreMadeCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    const auto row = [](const char *name, const QString &text, const QString &written) {
        QTest::newRow(name) << text << written;
    };
    row("title", u"# 20260302 週會\n### **甲：**\n一"_s, u"# 2026-03-02 週會\n\n### 甲：\n一"_s);
    row("date of the file name", u"# 週會\n"_s, u"# 2026-03-02 週會\n"_s);
    row("blank lines", u"# 2026-03-02 T\n\n\n### 甲：\n一\n> 二\n三\n\n\n\n"_s,
        u"# 2026-03-02 T\n\n### 甲：\n一\n\n> 二\n\n三\n\n"_s);
    row("line ends", u"# 2026-03-02 T\r\n\r\n### 甲：\r\n一\r\n"_s, u"# 2026-03-02 T\n\n### 甲：\n一\n"_s);
    row("mixed headings", u"# 2026-03-02 T\n\n### 甲：\n一\n\n二\n\n### 甲：\n三\n\n### 乙:\n四\n"_s,
        u"# 2026-03-02 T\n\n### 甲：\n一\n\n二\n\n三\n\n### 乙：\n四\n"_s);
    row("quotation", u"# 2026-03-02 T\n\n>（笑）\n>\n"_s, u"# 2026-03-02 T\n\n> （笑）\n"_s);
}

void MarkdownExporterTest::otherFormsAreMadeCanonical()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(passedThrough(text), written);
}

void MarkdownExporterTest::aWrittenRecordIsReadAsTheSame_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"### ****甲****：\n一"_s);
    row(u"### ：\n一"_s);
    row(u"### 甲：：\n一\n\n### 乙\n二\n\n### 丙\n三"_s);
    row(u"### 甲\n一\u2028### 乙：\u2028> 二"_s);
    row(u"#\n\n# T\n\n# U"_s);
    row(u"> a\n\n# T"_s);
    row(u"### 甲：\n### 甲：\n一\n### 甲：\n### 甲：\n二"_s);
    row(u"### 甲：\n一\n\n二\n\n### 甲：\n三\n\n### 甲：\n四"_s);
    row(u"## \\\n\n>\t\n>  x"_s);
    row(u"一\n\n> （笑）\n\n二\n\n## 三\n四"_s);
    row(u"# **2026-03-02**\n"_s);
    row(u"# ****T****\n"_s);
    row(u"###甲:\n###乙\n###tag"_s);
}

void MarkdownExporterTest::aWrittenRecordIsReadAsTheSame()
{
    QFETCH(QString, text);
    const Transcript transcript = read(text);
    QCOMPARE(read(QString::fromUtf8(published(transcript))), transcript);
}

void MarkdownExporterTest::typedTextNeverBecomesStructure()
{
    Transcript transcript;
    transcript.speakers = {speaker(1, u"甲"_s)};
    const QString text = u"### 乙：\n> 引\u2028## 案\n# 題"_s;
    transcript.turns =
        TurnList({turn(1, TurnKind::Speech, 0, u"# 前\n後"_s), turn(2, TurnKind::Speech, 1, text)});
    const QByteArray written = published(transcript);
    QCOMPARE(QString::fromUtf8(written),
             u"\\# 前\n\n後\n\n### 甲：\n\\### 乙：\n\n\\> 引\n\\## 案\n\n# 題\n"_s);
    const Transcript again = importMarkdown(written, u"a.md"_s)->transcript;
    QCOMPARE(again.turns.size(), 2);
    QCOMPARE(again.speakers.size(), 1);
}

void MarkdownExporterTest::wordsOfNobodyAreNotPutIntoAMouth()
{
    Transcript transcript;
    transcript.speakers = {speaker(1, u"甲"_s)};
    transcript.turns = TurnList({turn(1, TurnKind::Speech, 1, u"一"_s), turn(2, TurnKind::Speech, 0, u"二"_s),
                                 turn(3, TurnKind::Speech, 1, u"三"_s)});
    QCOMPARE(QString::fromUtf8(published(transcript)),
             u"### 甲：\n一\n\n### （未記名）：\n二\n\n### 甲：\n三\n"_s);
}

void MarkdownExporterTest::aLabelThatCannotBeReadIsReplaced()
{
    Transcript transcript;
    transcript.meeting.language = u"en"_s;
    transcript.speakers = {speaker(1, u" "_s)};
    transcript.turns = TurnList({turn(1, TurnKind::Speech, 1, u"One"_s)});
    QCOMPARE(QString::fromUtf8(published(transcript)), u"### (not attributed):\nOne\n"_s);
}

void MarkdownExporterTest::aColonOfTheLabelSurvivesAFormWithoutColons()
{
    Transcript transcript;
    transcript.meeting.markdownForm.colon = MarkdownForm::Colon::None;
    transcript.speakers = {speaker(1, u"問題："_s)};
    transcript.turns = TurnList({turn(1, TurnKind::Speech, 1, u"一"_s)});
    QCOMPARE(QString::fromUtf8(published(transcript)), u"### 問題：：\n一\n"_s);
}

void MarkdownExporterTest::withheldWordsAreAbsent()
{
    for (const MarkdownForm::HeadingPer per :
         {MarkdownForm::HeadingPer::Turn, MarkdownForm::HeadingPer::Paragraph}) {
        Transcript transcript = read(u"# 2026-03-02 週會\n\n### 甲：\n前王小明後\n\n二\n\n### 乙：\n三\n"_s);
        transcript.meeting.markdownForm.headingPer = per;
        transcript.requests = {
            requestOn(transcript.turns[0], u"王小明"_s, Wish::Withhold, Decision::Accepted)};
        const QString written = QString::fromUtf8(published(transcript));
        QVERIFY(!written.contains(u"王小明"_s));
        QVERIFY(written.contains(u"前（依發言者請求不予公開）後"_s));
    }
}

void MarkdownExporterTest::theMarkIsPlainText()
{
    Transcript transcript = read(u"# 2026-03-02 週會\n\n### 甲：\n前王小明後\n"_s);
    transcript.requests = {requestOn(transcript.turns[0], u"王小明"_s, Wish::Withhold, Decision::Accepted)};
    RedactionPolicy policy;
    policy.withheldMark = u"[*]"_s;
    const Result<PublicTranscript> edition = redact(transcript, policy);
    QVERIFY(edition.ok());
    QVERIFY(exportMarkdown(*edition).contains("\\[\\*\\]"));
}

void MarkdownExporterTest::draftsSayThatTheyAreDrafts()
{
    const Transcript transcript = read(u"# 2026-03-02 週會\n\n### 甲：\n一\n"_s);
    const QString review = QString::fromUtf8(exportMarkdown(makeReviewCopy(transcript, RedactionPolicy())));
    const QString working = QString::fromUtf8(exportMarkdown(makeWorkingCopy(transcript)));
    const QString rest = u"\n\n# 2026-03-02 週會\n\n### 甲：\n一\n"_s;
    for (const QString &draft : {review, working}) {
        QVERIFY(draft.startsWith(u"> （"_s));
        QVERIFY(draft.section(u'\n', 0, 0).contains(u"草稿"_s));
        QVERIFY(draft.endsWith(rest));
        QCOMPARE(read(draft).meeting, transcript.meeting);
    }
    QVERIFY(review != working);
    QVERIFY(!published(transcript).contains("草稿"));
}

void MarkdownExporterTest::draftsMarkWhatIsInQuestion()
{
    Transcript transcript = read(u"# 2026-03-02 週會\n\n### 甲：\n前王小明後\n\n### 乙：\n左陳大文右\n"_s);
    transcript.requests = {requestOn(transcript.turns[0], u"王小明"_s, Wish::Withhold, Decision::Undecided),
                           requestOn(transcript.turns[1], u"陳大文"_s, Wish::Delete, Decision::Accepted)};
    transcript.requests[1].id = RequestId(importedIdValue(8));
    const QString working = QString::fromUtf8(exportMarkdown(makeWorkingCopy(transcript)));
    QVERIFY(working.contains(u"前〔待決定：王小明〕後"_s));
    QVERIFY(working.contains(u"左〔不公開：陳大文〕右"_s));
    transcript.meeting.language = u"en"_s;
    QVERIFY(exportMarkdown(makeWorkingCopy(transcript)).contains("〔undecided: 王小明〕"));
    const QString review = QString::fromUtf8(
        exportMarkdown(makeReviewCopy(transcript, RedactionPolicy(), {transcript.turns[0].speaker})));
    QVERIFY(review.contains(u"〔undecided: 王小明〕"_s));
    QVERIFY(!review.contains(u"陳大文"_s));
}

void MarkdownExporterTest::theSampleMeetingComesBackByteForByte()
{
    const QStringList names = corpus().entryList({u"2021-07-16-*.md"_s});
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.size() != 1)
        QSKIP("The corpus of transcripts (VERBATIM_CORPUS_DIR) is absent.");
    const QByteArray bytes = bytesOf(corpus().filePath(names.first()));
    const Result<ImportResult> result = importMarkdown(bytes, names.first());
    QVERIFY(result.ok());
    QCOMPARE(published(result->transcript), bytes);
    qInfo("%s: %lld turns, %lld speakers", qPrintable(names.first()),
          static_cast<long long>(result->transcript.turns.size()),
          static_cast<long long>(result->transcript.speakers.size()));
}

void MarkdownExporterTest::noWordOfTheCorpusIsLost()
{
    const QStringList names = corpus().entryList({u"*.md"_s}, QDir::Files);
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
        QSKIP("The corpus of transcripts (VERBATIM_CORPUS_DIR) is absent.");
    qsizetype turns = 0;
    qsizetype speakers = 0;
    qsizetype issues = 0;
    qint64 nanoseconds = 0;
    QStringList different;
    for (const QString &name : names) {
        const QByteArray bytes = bytesOf(corpus().filePath(name));
        QElapsedTimer timer;
        timer.start();
        const Result<ImportResult> result = importMarkdown(bytes, name);
        QVERIFY2(result.ok(), qPrintable(name));
        const QByteArray written = published(result->transcript);
        nanoseconds += timer.nsecsElapsed();
        turns += result->transcript.turns.size();
        speakers += result->transcript.speakers.size();
        issues += result->issues.size();
        if (written != bytes)
            different.append(name);
        QVERIFY2(words(written) == words(bytes), qPrintable(name));
        QVERIFY2(titleWords(written).endsWith(titleWords(bytes)), qPrintable(name));
        const Result<ImportResult> again = importMarkdown(written, name);
        QVERIFY2(again.ok() && again->transcript == result->transcript, qPrintable(name));
    }
    qInfo("%lld files: %lld turns, %lld speakers, %lld findings, %lld byte for byte, %.0f ms",
          static_cast<long long>(names.size()), static_cast<long long>(turns),
          static_cast<long long>(speakers), static_cast<long long>(issues),
          static_cast<long long>(names.size() - different.size()), static_cast<double>(nanoseconds) / 1e6);
    for (const QString &name : std::as_const(different))
        qInfo("not byte for byte: %s", qPrintable(name));
    QVERIFY(different.size() * 4 < names.size());
}

QTEST_GUILESS_MAIN(MarkdownExporterTest)
#include "tst_markdownexporter.moc"
