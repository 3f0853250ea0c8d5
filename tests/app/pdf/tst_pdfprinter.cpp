// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdfprinter.h"

#include "app/exporters/htmlexporter.h"
#include "app/leakcheck/leakcheck.h"
#include "app/pdf/pdffontreport.h"
#include "app/pdf/webpage.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/webengineprocess.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

template <typename Edition>
PdfJob jobFor(const Edition &edition)
{
    const EditionWords words = editionWords(edition);
    PdfJob job;
    job.html = exportHtml(edition);
    job.title = words.title;
    job.author = u"資料開放推動小組"_s;
    job.language = words.language;
    job.date = QDate(2026, 12, 9);
    job.runningHead = words.title;
    job.runningEdition = u" · "_s + words.edition;
    job.draftMark = words.draftMark;
    for (const PageMark &mark : words.marks)
        job.bookmarks += PdfBookmark{mark.title, mark.anchor, mark.level};
    return job;
}

PublicTranscript publicEdition(const InventedMeeting &meeting)
{
    return meeting.redacted().value();
}

InventedMeeting longMeeting(int turns)
{
    InventedMeeting meeting = smallMeeting();
    const SpeakerId speaker = meeting.transcript.speakers.first().id;
    for (int i = 0; i < turns; ++i) {
        meeting.say(speaker, u"第 %1 段：資料開放要先看格式，再看授權，最後才看更新的頻率。"_s.arg(i) +
                                 u"大家的意見會一併整理進會議紀錄裡。"_s.repeated(4));
    }
    return meeting;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.remove(blanks);
}

} // namespace

class TestPdfPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMeetingOfTwoPagesHasItsWordsNumbersAndNoWithheldOne();
    void fontsAreTrueTypeWithUnicodeMaps();
    void theFileSaysWhatItIsAndNotWhenItWasMade();
    void theSameJobGivesTheSameBytes();
    void headingsAndTurnsAreBookmarks();
    void aDraftSaysSoOnEveryPage();
    void threeHundredThousandCharactersArePrinted();
    void theHeadTellsTitleAndEditionOnEveryPageButTheFirst();
    void nothingIsEmbeddedForHeadsAndNumbers();
    void manyCharactersDoNotEmbedTheWholeFont();
    void aTitleTooLongForTheHeadIsCutAndTheEditionIsNot();
    void lettersArePrintedOnTheirPaper();
    void noSpeakerStandsAloneAtTheEndOfAPage();
    void noLineOfAShortParagraphStandsAlone();
    void theFontReportTellsWhatNoFontHas();
    void pagesAreCountedWhileItPrints();
    void theLeakCheckReadsWhatWasPrinted();
    void queuedJobsKeepTheirOwnWords();
    void aPageWithAnotherTitleIsRefused();
    void nothingRemoteOrScriptedIsRun();
    void cancelledJobsEndWithAnError();
    void aCancelledPrintEndsItsEngine();
    void manyCancelledPrintsInARowLeaveNoHarm();
    void aPrinterMayGoWhileItPrints();
    void aStoppedEngineIsStartedAgainForTheJob();
    void anEngineThatStopsAgainEndsTheJobWithASentence();
    void rootWithoutConsentGetsASentence();

private:
    QString run(const QString &program, const QStringList &arguments, const QByteArray &pdf);
    QByteArray printed(const PdfJob &job);

    PdfPrinter m_printer;
    QTemporaryDir m_folder;
};

void TestPdfPrinter::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (const auto error = WebPage::obstacle())
        QFAIL(qPrintable(error->message));
}

// Writes the PDF beside and returns what the tool says about it; "%f" stands for the file.
QString TestPdfPrinter::run(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, QStringList(arguments).replaceInStrings(u"%f"_s, path));
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qWarning() << program << process.errorString() << process.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray TestPdfPrinter::printed(const PdfJob &job)
{
    const Result<QByteArray> result = m_printer.printAndWait(job);
    if (!result) {
        qWarning() << result.error().message;
        return {};
    }
    return *result;
}

void TestPdfPrinter::aMeetingOfTwoPagesHasItsWordsNumbersAndNoWithheldOne()
{
    const QByteArray pdf = printed(jobFor(publicEdition(longMeeting(8))));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(run(u"pdfinfo"_s, {u"%f"_s}, pdf).contains(QRegularExpression(u"Pages: +2\n"_s)));
    const QString text = withoutBlanks(run(u"pdftotext"_s, {u"%f"_s, u"-"_s}, pdf));
    for (const QString &word :
         {u"資料開放推動小組第12次會議"_s, u"10個工作日"_s, u"第7段"_s, u"（依發言者請求不予公開）"_s,
          u"1/2"_s, u"2/2"_s, u"agreement"_s, u"資訊組"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QString &word : {u"蘇小雨"_s, u"9876"_s, u"內部底價"_s, u"數位組"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void TestPdfPrinter::fontsAreTrueTypeWithUnicodeMaps()
{
    const QByteArray pdf = printed(jobFor(publicEdition(smallMeeting())));
    const QString fonts = run(u"pdffonts"_s, {u"%f"_s}, pdf);
    QVERIFY2(fonts.contains(u"TW-Sung"_s), "the package fonts-cns11643-sung is needed");
    QVERIFY2(!fonts.contains(u"Type 3"_s), qPrintable(fonts));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    static const QRegularExpression embedded(u"CID TrueType +Identity-H +yes (yes|no) +yes"_s);
    for (const QString &line : lines)
        QVERIFY2(line.contains(embedded), qPrintable(line));
}

void TestPdfPrinter::theFileSaysWhatItIsAndNotWhenItWasMade()
{
    const QByteArray pdf = printed(jobFor(publicEdition(smallMeeting())));
    const QString info = run(u"pdfinfo"_s, {u"-rawdates"_s, u"%f"_s}, pdf);
    for (const QString &line :
         {u"Title: +2026-11-20 資料開放推動小組第 12 次會議\n"_s, u"Author: +資料開放推動小組\n"_s,
          u"Creator: +Verbatim\n"_s, u"CreationDate: +D:20261209000000Z\n"_s,
          u"ModDate: +D:20261209000000Z\n"_s, u"Page size: .*A4"_s})
        QVERIFY2(info.contains(QRegularExpression(line)), qPrintable(line + info));
    const QString catalog = run(u"qpdf"_s, {u"--show-object=trailer"_s, u"%f"_s}, pdf);
    QVERIFY(!catalog.isEmpty());
    QVERIFY(run(u"qpdf"_s, {u"--json"_s, u"%f"_s}, pdf).contains(u"\"/Lang\": \"u:zh-Hant-TW\""_s));
    QVERIFY(!run(u"qpdf"_s, {u"--check"_s, u"%f"_s}, pdf).isEmpty());
}

void TestPdfPrinter::theSameJobGivesTheSameBytes()
{
    const PdfJob job = jobFor(publicEdition(smallMeeting()));
    const QByteArray first = printed(job);
    QTest::qWait(1100); // another second on the clock
    PdfPrinter another;
    const Result<QByteArray> second = another.printAndWait(job);
    QVERIFY(second.ok());
    QVERIFY(!first.isEmpty());
    QCOMPARE(*second, first);
}

void TestPdfPrinter::headingsAndTurnsAreBookmarks()
{
    const QByteArray pdf = printed(jobFor(publicEdition(smallMeeting())));
    const QString json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"%f"_s}, pdf);
    QVERIFY2(json.contains(u"一、公開時程"_s), qPrintable(json));
    QVERIFY(json.contains(u"二、臨時動議"_s));
    QVERIFY(json.contains(u"Mark Lee"_s));
}

void TestPdfPrinter::aDraftSaysSoOnEveryPage()
{
    const InventedMeeting meeting = longMeeting(20);
    const QByteArray pdf = printed(jobFor(makeReviewCopy(meeting.transcript, meeting.policy())));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, pdf);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const QString &page : pages)
        QVERIFY2(withoutBlanks(page).contains(u"草稿・供發言者確認・請勿公開"_s), qPrintable(page));
}

void TestPdfPrinter::threeHundredThousandCharactersArePrinted()
{
    const InventedMeeting meeting = longMeeting(3300);
    qsizetype characters = 0;
    for (const Turn &turn : meeting.transcript.turns)
        characters += turn.text.size();
    QVERIFY(characters > 300000);
    const QByteArray pdf = printed(jobFor(publicEdition(meeting)));
    const QString text = withoutBlanks(run(u"pdftotext"_s, {u"%f"_s, u"-"_s}, pdf));
    QVERIFY(text.contains(u"第0段"_s));
    QVERIFY(text.contains(u"第3299段"_s));
}

void TestPdfPrinter::theHeadTellsTitleAndEditionOnEveryPageButTheFirst()
{
    const QByteArray pdf = printed(jobFor(publicEdition(longMeeting(40))));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, pdf);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString words = withoutBlanks(pages[i]);
        const QString head = u"2026-11-20資料開放推動小組第12次會議·公開版"_s;
        QCOMPARE(words.contains(head), i > 0);
        QVERIFY(i == 0 || words.startsWith(head));
        QVERIFY2(words.endsWith(u"%1/%2"_s.arg(i + 1).arg(pages.size())), qPrintable(words.right(20)));
    }
    const Result<LeakReport> report = checkForLeaks({u"公開版"_s}, pdf, u"a.pdf"_s);
    QVERIFY(report.ok() && report->leaks.size() >= pages.size());
}

void TestPdfPrinter::nothingIsEmbeddedForHeadsAndNumbers()
{
    PdfJob job = jobFor(publicEdition(longMeeting(20)));
    const QByteArray whole = printed(job);
    const Result<PdfFontReport> fonts = pdfFontReport(whole, u"a.pdf"_s);
    QVERIFY(fonts.ok() && fonts->isClean());
    for (const PdfFontUse &font : fonts->fonts) {
        QCOMPARE(font.outlines, PdfFontUse::Outlines::TrueType);
        QCOMPARE(font.embedding, PdfFontUse::Embedding::Subset);
    }
    // A head of its own with other characters costs these and no font.
    job.runningHead = u"峯"_s;
    job.runningEdition.clear();
    QVERIFY(std::abs(printed(job).size() - whole.size()) < 3000);
    QVERIFY2(whole.size() < 500'000, qPrintable(QString::number(whole.size())));
}

void TestPdfPrinter::manyCharactersDoNotEmbedTheWholeFont()
{
    // The engine embeds the whole font, of eighteen megabytes, where more than some nine hundred are used.
    QString characters;
    for (char16_t unit = 0x4e00; unit < 0x4e00 + 2000; ++unit)
        characters += QChar(unit);
    InventedMeeting meeting = smallMeeting();
    meeting.say(meeting.transcript.speakers.first().id, characters);
    const QByteArray pdf = printed(jobFor(publicEdition(meeting)));
    QVERIFY2(pdf.size() < 3'000'000, qPrintable(QString::number(pdf.size())));
    QVERIFY(!run(u"qpdf"_s, {u"--check"_s, u"%f"_s}, pdf).isEmpty());
    const Result<PdfFontReport> report = pdfFontReport(pdf, u"a.pdf"_s);
    QVERIFY(report.ok() && report->isClean());
    QCOMPARE(charactersWithoutFont(characters, *report), QStringList());
    // What is shown has its outline: the page with most of them is far from white.
    const QString picture = m_folder.filePath(u"page"_s);
    (void)run(
        u"pdftoppm"_s,
        {u"-r"_s, u"40"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-gray"_s, u"-singlefile"_s, u"%f"_s, picture},
        pdf);
    QFile drawn(picture + u".pgm"_s);
    QVERIFY(drawn.open(QIODevice::ReadOnly));
    const QByteArray pixels = drawn.readAll();
    const auto dark =
        std::ranges::count_if(pixels, [](char pixel) { return static_cast<uchar>(pixel) < 0xc0; });
    QVERIFY2(dark * 50 > pixels.size(), qPrintable(u"%1 of %2"_s.arg(dark).arg(pixels.size())));
}

void TestPdfPrinter::aTitleTooLongForTheHeadIsCutAndTheEditionIsNot()
{
    PdfJob job = jobFor(makeReviewCopy(longMeeting(8).transcript, longMeeting(8).policy()));
    job.runningHead = u"很長的名稱"_s.repeated(30);
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"%f"_s, u"-"_s}, printed(job));
    const QString head = withoutBlanks(text.section(u'\n', 0, 0));
    QVERIFY2(head.startsWith(u"很長的名稱很長"_s) && head.contains(u"…·校閱本草稿・"_s), qPrintable(head));
}

void TestPdfPrinter::lettersArePrintedOnTheirPaper()
{
    PdfJob job = jobFor(publicEdition(longMeeting(20)));
    const QString a4 = run(u"pdfinfo"_s, {u"%f"_s}, printed(job));
    job.paper = Paper::Letter;
    const QByteArray pdf = printed(job);
    const QString letter = run(u"pdfinfo"_s, {u"%f"_s}, pdf);
    QVERIFY2(a4.contains(QRegularExpression(u"Page size: +59[456](\\.\\d+)? x 84[12]"_s)), qPrintable(a4));
    QVERIFY2(letter.contains(QRegularExpression(u"Page size: +612 x 79[12]"_s)), qPrintable(letter));
    // The words are as large as on A4 and begin at the same margin.
    const auto firstWord = [&](const QByteArray &bytes) {
        const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, u"%f"_s, u"-"_s}, bytes);
        static const QRegularExpression word(
            uR"re(xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)")re"_s);
        const QRegularExpressionMatch match = word.match(boxes);
        return QList<int>{qRound(match.captured(1).toDouble()),
                          qRound(match.captured(3).toDouble() - match.captured(2).toDouble())};
    };
    job.paper = Paper::A4;
    QCOMPARE(firstWord(pdf), firstWord(printed(job)));
}

void TestPdfPrinter::noSpeakerStandsAloneAtTheEndOfAPage()
{
    // Turns of every length, so that some label would fall on the last line of some page.
    InventedMeeting meeting = smallMeeting();
    const SpeakerId speaker = meeting.transcript.speakers.first().id;
    for (int i = 0; i < 150; ++i)
        meeting.say(speaker, u"第 %1 段"_s.arg(i) + u"，資料開放"_s.repeated(1 + i % 37));
    const QString text =
        run(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, printed(jobFor(publicEdition(meeting))));
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 10);
    for (const QString &page : pages) {
        QStringList lines = page.split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        lines.removeLast(); // the number of the page
        QVERIFY2(lines.last().trimmed() != u"林召集人"_s, qPrintable(page));
    }
}

void TestPdfPrinter::noLineOfAShortParagraphStandsAlone()
{
    // Every paragraph has two to eight lines of one character that no other has.
    InventedMeeting meeting = smallMeeting();
    const SpeakerId speaker = meeting.transcript.speakers.first().id;
    constexpr int charactersOfLine = 37;
    QStringList paragraphs;
    for (int i = 0; i < 200; ++i)
        paragraphs += QString(charactersOfLine * (2 + i * 5 % 7) - 10, QChar(0x5b00 + i));
    for (int i = 0; i < 200; i += 4)
        meeting.say(speaker, paragraphs.sliced(i, 4).join(u'\n'));
    const QString text =
        run(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, printed(jobFor(publicEdition(meeting))));
    QStringList lines;
    QSet<qsizetype> pageStarts;
    for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
        QStringList onPage = page.split(u'\n');
        onPage.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        onPage.removeLast(); // the number of the page
        if (!lines.isEmpty())
            onPage.removeFirst(); // the running head
        pageStarts.insert(lines.size());
        lines += onPage;
    }
    QVERIFY(pageStarts.size() > 10);
    const auto paragraphOf = [&](qsizetype line) {
        return line < 0 || line >= lines.size() ? QChar() : lines[line].trimmed().back();
    };
    int split = 0;
    for (const qsizetype start : std::as_const(pageStarts)) {
        const QChar before = paragraphOf(start - 1);
        if (before.isNull() || before != paragraphOf(start))
            continue;
        ++split;
        QVERIFY2(paragraphOf(start - 2) == before && paragraphOf(start + 1) == before,
                 qPrintable(lines[start - 1] + u'\n' + lines[start]));
    }
    QVERIFY(split > 0);
}

void TestPdfPrinter::theFontReportTellsWhatNoFontHas()
{
    InventedMeeting meeting = smallMeeting();
    // Names with rare characters, and one of private use that no font has.
    meeting.say(meeting.transcript.speakers.first().id, u"游錫堃、𠮷田、𡘙、王𪚥與\U0010FFF0。"_s);
    const Result<PdfFontReport> report = pdfFontReport(printed(jobFor(publicEdition(meeting))), u"a.pdf"_s);
    QVERIFY(report.ok());
    QCOMPARE(charactersWithoutFont(u"游錫堃、𠮷田、𡘙、王𪚥與\U0010FFF0。"_s, *report),
             QStringList{u"\U0010FFF0"_s});
    QCOMPARE(report->missing, (QList<PdfFontReport::Missing>{{1, 1}}));
}

void TestPdfPrinter::pagesAreCountedWhileItPrints()
{
    PdfPrinter printer;
    QCOMPARE(printer.progress().step, PdfProgress::Step::None);
    const PdfJob job = jobFor(publicEdition(longMeeting(400)));
    QList<PdfProgress> seen;
    std::optional<Result<QByteArray>> outcome;
    printer.print(job, [&](Result<QByteArray> result) { outcome.emplace(std::move(result)); });
    while (!outcome) {
        QTest::qWait(20);
        if (printer.progress().step != PdfProgress::Step::None)
            seen += printer.progress();
    }
    QVERIFY(outcome->ok());
    QVERIFY(seen.size() > 2);
    QVERIFY(std::ranges::is_sorted(seen, {}, &PdfProgress::page));
    const int pages = run(u"pdfinfo"_s, {u"%f"_s}, **outcome)
                          .section(u"Pages:"_s, 1)
                          .section(u'\n', 0, 0)
                          .trimmed()
                          .toInt();
    QVERIFY2(std::abs(seen.first().pages - pages) * 5 < pages, qPrintable(QString::number(pages)));
    QVERIFY(
        std::ranges::all_of(seen, [](const PdfProgress &at) { return at.page >= 1 && at.page <= at.pages; }));
    QCOMPARE(printer.progress().step, PdfProgress::Step::None);
}

void TestPdfPrinter::theLeakCheckReadsWhatWasPrinted()
{
    const InventedMeeting meeting = longMeeting(10);
    const QStringList words = withheldWords(meeting.transcript, meeting.policy().onDay);
    const auto clean = checkForLeaks(words, printed(jobFor(publicEdition(meeting))), u"a.pdf"_s);
    QVERIFY(clean.ok());
    QVERIFY2(clean->isClean(), qPrintable(clean->leaks.value(0).place + clean->unreadable.value(0)));
    const auto working =
        checkForLeaks(words, printed(jobFor(makeWorkingCopy(meeting.transcript))), u"a.pdf"_s);
    QVERIFY(working.ok());
    for (const QString &word : words) {
        const bool found = std::ranges::any_of(
            working->leaks, [&](const Leak &leak) { return leak.word == word && leak.place == u"page 1"; });
        QVERIFY2(found, qPrintable(word));
    }
    // Everything on the page can be read, not only by chance the withheld words.
    const auto last =
        checkForLeaks({u"第 9 段：資料開放"_s}, printed(jobFor(publicEdition(meeting))), u"a.pdf"_s);
    QVERIFY(last.ok() && !last->leaks.isEmpty());
}

void TestPdfPrinter::queuedJobsKeepTheirOwnWords()
{
    InventedMeeting one = smallMeeting();
    one.transcript.meeting.title = u"甲會議"_s;
    InventedMeeting two = longMeeting(5);
    two.transcript.meeting.title = u"乙會議"_s;
    QList<QByteArray> arrived;
    for (const InventedMeeting &meeting : {one, two}) {
        m_printer.print(jobFor(publicEdition(meeting)),
                        [&](Result<QByteArray> result) { arrived += result ? *result : QByteArray(); });
    }
    QCOMPARE(m_printer.pendingJobs(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 60000);
    const QString first = run(u"pdftotext"_s, {u"%f"_s, u"-"_s}, arrived[0]);
    const QString second = run(u"pdftotext"_s, {u"%f"_s, u"-"_s}, arrived[1]);
    QVERIFY(first.contains(u"甲會議"_s) && !first.contains(u"乙會議"_s));
    QVERIFY(second.contains(u"乙會議"_s) && !second.contains(u"甲會議"_s));
}

void TestPdfPrinter::aPageWithAnotherTitleIsRefused()
{
    PdfJob job = jobFor(publicEdition(smallMeeting()));
    job.title = u"別的會議"_s;
    const Result<QByteArray> result = m_printer.printAndWait(job);
    QVERIFY(!result.ok());
    QVERIFY(result.error().message.contains(u"別的會議"_s));
}

void TestPdfPrinter::nothingRemoteOrScriptedIsRun()
{
    const QString secret = m_folder.filePath(u"secret.txt"_s);
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("LOCALSECRET");
    file.close();
    PdfJob job;
    job.title = u"Page"_s;
    job.html = "<!doctype html><meta charset=utf-8><title>Page</title><p id=p>before</p>"
               "<script>document.getElementById('p').textContent='SCRIPTED'</script>"
               "<iframe src=\"file://" +
               secret.toUtf8() + "\"></iframe><iframe src=\"data:text/html,DATAFRAME\"></iframe>" +
               "<meta http-equiv=refresh content=\"0;url=file://" + secret.toUtf8() + "\">";
    const QString text = run(u"pdftotext"_s, {u"%f"_s, u"-"_s}, printed(job));
    QVERIFY(text.contains(u"before"_s));
    QVERIFY2(!text.contains(u"SCRIPTED"_s) && !text.contains(u"LOCALSECRET"_s) &&
                 !text.contains(u"DATAFRAME"_s),
             qPrintable(text));
}

void TestPdfPrinter::cancelledJobsEndWithAnError()
{
    int errors = 0;
    for (int i = 0; i < 2; ++i) {
        m_printer.print(jobFor(publicEdition(longMeeting(200))),
                        [&](Result<QByteArray> result) { errors += result.ok() ? 0 : 1; });
    }
    QTest::qWait(150);
    m_printer.cancel();
    QCOMPARE(errors, 2);
    QCOMPARE(m_printer.pendingJobs(), 0);
    QVERIFY(!printed(jobFor(publicEdition(smallMeeting()))).isEmpty());
}

void TestPdfPrinter::aCancelledPrintEndsItsEngine()
{
    const qsizetype others = renderers().size();
    PdfPrinter printer;
    bool cancelled = false;
    printer.print(jobFor(publicEdition(longMeeting(3000))),
                  [&](Result<QByteArray> result) { cancelled = !result.ok(); });
    QVERIFY(QTest::qWaitFor([&] { return printer.progress().page > 3; }, 60'000));
    QVERIFY(QTest::qWaitFor([&] { return renderers().size() > others; }, 20'000));
    printer.cancel();
    QVERIFY(cancelled);
    QVERIFY(QTest::qWaitFor([&] { return renderers().size() <= others; }, 20'000));
}

// A page that went before the engine had ended its print was called all the same.
void TestPdfPrinter::manyCancelledPrintsInARowLeaveNoHarm()
{
    const PdfJob job = jobFor(publicEdition(longMeeting(1000)));
    auto printer = std::make_unique<PdfPrinter>();
    for (int i = 0; i < 24; ++i) {
        int cancelled = 0;
        printer->print(job, [&](Result<QByteArray> result) { cancelled += result.ok() ? 0 : 1; });
        QVERIFY(QTest::qWaitFor([&] { return printer->progress().page > 1 + i % 4; }, 60'000));
        printer->cancel();
        QCOMPARE(cancelled, 1);
        switch (i % 3) {
        case 0: // the next print begins while that one ends
            break;
        case 1:
            QTest::qWait(i * 5);
            break;
        case 2:
            printer = std::make_unique<PdfPrinter>();
            break;
        }
    }
    std::optional<Result<QByteArray>> outcome;
    printer->print(jobFor(publicEdition(smallMeeting())),
                   [&](Result<QByteArray> result) { outcome.emplace(std::move(result)); });
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().message));
}

void TestPdfPrinter::aPrinterMayGoWhileItPrints()
{
    bool called = false;
    {
        PdfPrinter printer;
        printer.print(jobFor(publicEdition(longMeeting(200))), [&](Result<QByteArray>) { called = true; });
        QTest::qWait(150);
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

void TestPdfPrinter::aStoppedEngineIsStartedAgainForTheJob()
{
    PdfPrinter printer;
    std::optional<Result<QByteArray>> outcome;
    printer.print(jobFor(publicEdition(longMeeting(3000))),
                  [&](Result<QByteArray> result) { outcome.emplace(std::move(result)); });
    QVERIFY(QTest::qWaitFor([] { return killRenderers() > 0; }, 20'000));
    QVERIFY(!outcome);
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 120'000));
    QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().message));
    QVERIFY((*outcome)->startsWith("%PDF"));
}

void TestPdfPrinter::anEngineThatStopsAgainEndsTheJobWithASentence()
{
    PdfPrinter printer;
    std::optional<Result<QByteArray>> outcome;
    printer.print(jobFor(publicEdition(longMeeting(3000))),
                  [&](Result<QByteArray> result) { outcome.emplace(std::move(result)); });
    QVERIFY(QTest::qWaitFor(
        [&] {
            killRenderers();
            return outcome.has_value();
        },
        60'000));
    QVERIFY(!outcome->ok());
    QVERIFY(!outcome->error().message.isEmpty());
    // The next job is not hurt by that.
    outcome.reset();
    printer.print(jobFor(publicEdition(smallMeeting())),
                  [&](Result<QByteArray> result) { outcome.emplace(std::move(result)); });
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().message));
}

void TestPdfPrinter::rootWithoutConsentGetsASentence()
{
    if (qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX"))
        QSKIP("Only root has no sandbox.");
    const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    const Result<QByteArray> result = m_printer.printAndWait(jobFor(publicEdition(smallMeeting())));
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
    QVERIFY(!result.ok());
    QVERIFY(!result.error().message.isEmpty());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestPdfPrinter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfprinter.moc"
