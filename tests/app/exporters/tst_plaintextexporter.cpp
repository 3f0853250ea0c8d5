// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/plaintextexporter.h"
#include "app/importers/markdownimporter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript read(const QString &text)
{
    Result<ImportResult> result = importMarkdown(text.toUtf8(), u"2026-03-02.md"_s);
    return result ? result->transcript : Transcript();
}

QString published(const Transcript &transcript)
{
    const Result<PublicTranscript> edition = redact(transcript, RedactionPolicy());
    return edition ? QString::fromUtf8(exportPlainText(*edition)) : edition.error().message;
}

RedactionRequest requestOn(const Turn &turn, const QString &passage, Decision decision)
{
    RedactionRequest request;
    request.id = RequestId(importedIdValue(7));
    request.decision = decision;
    request.passages = {anchorOnRange(turn, {turn.text.indexOf(passage), passage.size()})};
    return request;
}

} // namespace

class PlainTextExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsWrittenPlainly();
    void theHeadOfTheMeetingIsWritten();
    void inlineMarkdownIsReducedToWords();
    void wordsOfNobodyAreNotPutIntoAMouth();
    void withheldWordsAreAbsent();
    void draftsSayThatTheyAreDrafts();
};

void PlainTextExporterTest::aRecordIsWrittenPlainly()
{
    const Transcript transcript = read(
        u"# 2026-03-02 週會\n\n## 一案\n\n### 甲：\n一\n二\n\n三\n\n> （笑）\n\n四\n\n### Ann:\n\nYes.\n"_s);
    QCOMPARE(published(transcript),
             u"週會\n2026-03-02\n\n一案\n\n甲：\n一\n二\n\n三\n\n（笑）\n\n四\n\nAnn:\nYes.\n"_s);
}

void PlainTextExporterTest::theHeadOfTheMeetingIsWritten()
{
    Transcript transcript = read(u"# 2026-03-02 週會\n\n### 甲：\n一\n"_s);
    transcript.meeting.begins = QTime(14, 0);
    transcript.meeting.place = u"第一會議室"_s;
    transcript.meeting.attendance = {u"甲"_s, u"乙"_s};
    QCOMPARE(published(transcript), u"週會\n2026-03-02 14:00\n第一會議室\n\n甲\n乙\n\n甲：\n一\n"_s);
}

void PlainTextExporterTest::inlineMarkdownIsReducedToWords()
{
    const Transcript transcript =
        read(u"### 甲：\n\\[笑\\] &quot;A &amp; B&quot; **粗** [簡報](https://example.org)\n"_s);
    const QString text = published(transcript);
    QVERIFY2(text.contains(u"[笑] \"A & B\" 粗 簡報"_s), qPrintable(text));
    QVERIFY(text.contains(u"https://example.org"_s));
}

void PlainTextExporterTest::wordsOfNobodyAreNotPutIntoAMouth()
{
    Transcript transcript = read(u"### 甲：\n一\n\n> （笑）\n\n### 乙：\n二\n"_s);
    transcript.turns.modify(2).speaker = SpeakerId();
    QVERIFY(published(transcript).endsWith(u"（笑）\n\n（未記名）：\n二\n"_s));
}

void PlainTextExporterTest::withheldWordsAreAbsent()
{
    Transcript transcript = read(u"### 甲：\n前王小明後\n"_s);
    transcript.requests = {requestOn(transcript.turns[0], u"王小明"_s, Decision::Accepted)};
    const QString text = published(transcript);
    QVERIFY(!text.contains(u"王小明"_s));
    QVERIFY(text.contains(u"前（依發言者請求不予公開）後"_s));
}

void PlainTextExporterTest::draftsSayThatTheyAreDrafts()
{
    Transcript transcript = read(u"### 甲：\n前王小明後\n"_s);
    transcript.requests = {requestOn(transcript.turns[0], u"王小明"_s, Decision::Undecided)};
    for (const QByteArray &bytes :
         {exportPlainText(makeReviewCopy(transcript, RedactionPolicy(), {transcript.turns[0].speaker})),
          exportPlainText(makeWorkingCopy(transcript))}) {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.section(u'\n', 0, 0).contains(u"草稿"_s));
        QVERIFY(text.contains(u"前〔待決定：王小明〕後"_s));
    }
    transcript.requests.clear();
    QVERIFY(!published(transcript).contains(u"草稿"_s));
}

QTEST_GUILESS_MAIN(PlainTextExporterTest)
#include "tst_plaintextexporter.moc"
