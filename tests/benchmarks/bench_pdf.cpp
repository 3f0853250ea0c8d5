// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How long the PDF of a three-hour meeting takes, in one run beside what a user would take instead, and what
// the browser engine alone needs for the same pages. With the option --long of 20,000 turns too, without the
// others; of records that are named, only these. The PDFs are kept in the folder that stands behind --keep.
// Wall time, the best of the rounds; the machine should be idle.

#include "app/exporters/htmlexporter.h"
#include "app/importers/markdownimporter.h"
#include "app/leakcheck/leakcheck.h"
#include "app/pdf/pdffontreport.h"
#include "app/pdf/pdfprinter.h"
#include "app/pdf/webpage.h"
#include "tests/benchmarks/shuffledmeeting.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int rounds = 3;

struct Measured
{
    double milliseconds = 0;
    QByteArray pdf;
};

Measured best(int times, const std::function<QByteArray()> &make)
{
    Measured shortest{1e12, {}};
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray pdf = make();
        const double spent = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (spent < shortest.milliseconds)
            shortest = {spent, pdf};
    }
    return shortest;
}

// Where the PDFs are kept to be looked at; empty: nowhere.
QString &keptIn()
{
    static QString folder;
    return folder;
}

int pagesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return 0;
    file.close();
    QProcess process;
    process.start(u"pdfinfo"_s, {file.fileName()});
    process.waitForFinished();
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    return pages.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

QString fontsOf(const QByteArray &pdf)
{
    const Result<PdfFontReport> report = pdfFontReport(pdf, {});
    QStringList names;
    for (const PdfFontUse &font : report ? report->fonts : QList<PdfFontUse>())
        names += font.name.isEmpty() ? u"Type 3"_s : font.name;
    return names.join(u", "_s);
}

void report(const QString &name, const Measured &measured, double unit)
{
    if (measured.pdf.isEmpty()) {
        std::printf("  %-44s made no PDF\n", qPrintable(name));
        return;
    }
    if (!keptIn().isEmpty()) {
        static const QRegularExpression unfit(u"[^A-Za-z]+"_s);
        QFile kept(keptIn() + u'/' + QString(name).replace(unfit, u"-"_s) + u".pdf"_s);
        if (kept.open(QIODevice::WriteOnly))
            kept.write(measured.pdf);
    }
    std::printf("  %-44s %8.0f ms %6.2fx %5d pages %6.0f kB  %s\n", qPrintable(name), measured.milliseconds,
                measured.milliseconds / unit, pagesOf(measured.pdf),
                static_cast<double>(measured.pdf.size()) / 1e3, qPrintable(fontsOf(measured.pdf)));
}

/// Loads the page and prints it, and nothing else.
QByteArray printedByEngineAlone(WebPage &page, bool &loaded, const PdfJob &job)
{
    loaded = false;
    page.show(u"alone"_s, {}, job.html);
    while (!loaded)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::optional<QByteArray> pdf;
    page.print(pageLayoutOf(job), [&](const QByteArray &bytes) { pdf = bytes; });
    while (!pdf)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *pdf;
}

/// Another program as a whole process; "%in" and "%out" stand for the files.
void measureOther(const QString &program, QStringList arguments, const QByteArray &html, double unit)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        std::printf("  %-44s is not installed\n", qPrintable(program));
        return;
    }
    QTemporaryDir folder;
    QFile page(folder.filePath(u"a.html"_s));
    if (!page.open(QIODevice::WriteOnly) || page.write(html) != html.size())
        return;
    page.close();
    const QString out = folder.filePath(u"a.pdf"_s);
    arguments.replaceInStrings(u"%in"_s, page.fileName())
        .replaceInStrings(u"%out"_s, out)
        .replaceInStrings(u"%folder"_s, folder.path());
    const Measured measured = best(rounds, [&] {
        QProcess process;
        process.start(path, arguments);
        process.waitForFinished(-1);
        QFile pdf(out);
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    });
    report(program + u" (process)"_s, measured, unit);
}

/// The page without what LibreOffice does not understand, and with the same font.
QByteArray plainPage(QByteArray html)
{
    const qsizetype begin = html.indexOf("<style>");
    const qsizetype end = html.indexOf("</style>");
    return html.replace(begin, end - begin, "<style>body { font-family: \"TW-Sung\"; font-size: 10.5pt; }");
}

PdfJob jobFor(const PublicTranscript &edition)
{
    const EditionWords words = editionWords(edition);
    PdfJob job;
    job.html = exportHtml(edition);
    job.title = words.title;
    job.language = words.language;
    job.date = QDate(2026, 12, 9);
    job.runningHead = words.title;
    job.runningEdition = u" · "_s + words.edition;
    for (const PageMark &mark : words.marks)
        job.bookmarks += PdfBookmark{mark.title, mark.anchor, mark.level};
    return job;
}

void measure(const QString &title, const QByteArray &markdown, int times)
{
    const Transcript transcript = importMarkdown(markdown, u"a.md"_s)->transcript;
    const PdfJob job = jobFor(redact(transcript, RedactionPolicy()).value());
    std::printf("%s: %lld turns, %.2f MB of HTML, about %d pages\n", qPrintable(title),
                static_cast<long long>(transcript.turns.size()), static_cast<double>(job.html.size()) / 1e6,
                estimatedPages(job));

    bool loaded = false;
    const auto page = WebPage::create({[&](bool) { loaded = true; }, [] {}});
    if (!page) {
        std::printf("  %s\n", qPrintable(page.error().message));
        return;
    }
    (void)printedByEngineAlone(**page, loaded, job); // the fonts are read once
    const Measured alone = best(times, [&] { return printedByEngineAlone(**page, loaded, job); });
    const double unit = alone.milliseconds;
    report(u"Qt WebEngine, load and print alone"_s, alone, unit);

    const auto print = [&](PdfPrinter &printer) {
        const Result<QByteArray> pdf = printer.printAndWait(job);
        return pdf ? *pdf : QByteArray();
    };
    report(u"Verbatim, first PDF of a printer"_s,
           best(times,
                [&] {
                    PdfPrinter printer;
                    return print(printer);
                }),
           unit);
    PdfPrinter printer;
    (void)print(printer);
    const Measured ours = best(times, [&] { return print(printer); });
    report(u"Verbatim, the next PDF"_s, ours, unit);

    QElapsedTimer timer;
    timer.start();
    (void)checkForLeaks({u"沒有人說過的一句話"_s}, ours.pdf, u"a.pdf"_s);
    std::printf("  %-44s %8.0f ms\n", "search of the finished PDF for withheld words",
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (times == 1)
        return;
    const QString verbatim = QCoreApplication::applicationDirPath() + u"/verbatim"_s;
    if (QFile::exists(verbatim)) {
        QTemporaryDir folder;
        QFile record(folder.filePath(u"a.md"_s));
        if (record.open(QIODevice::WriteOnly) && record.write(markdown) == markdown.size()) {
            record.close();
            measureOther(
                verbatim,
                {u"convert"_s, record.fileName(), u"-o"_s, u"%out"_s, u"--force-reason"_s, u"benchmark"_s},
                job.html, unit);
        }
    }
    measureOther(u"chromium-headless-shell"_s,
                 {u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-pdf-header-footer"_s,
                  u"--print-to-pdf=%out"_s, u"file://%in"_s},
                 job.html, unit);
    measureOther(u"soffice"_s,
                 {u"-env:UserInstallation=file://%folder/profile"_s, u"--headless"_s, u"--convert-to"_s,
                  u"pdf:writer_web_pdf_Export"_s, u"--outdir"_s, u"%folder"_s, u"%in"_s},
                 plainPage(job.html), unit);
    measureOther(u"weasyprint"_s, {u"%in"_s, u"%out"_s}, job.html, unit);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"long"_s, u"Twenty thousand turns, too."_s}, {u"keep"_s, u"Folder for the PDFs."_s, u"FOLDER"_s}});
    parser.process(application);
    keptIn() = parser.value(u"keep"_s);
    for (const QString &path : parser.positionalArguments()) {
        QFile record(path);
        if (record.open(QIODevice::ReadOnly))
            measure(path, record.readAll(), 1);
    }
    if (!parser.positionalArguments().isEmpty())
        return 0;
    measure(u"three hours"_s, benchmarks::shuffledMeeting(306, 160), rounds);
    if (parser.isSet(u"long"_s))
        measure(u"stress"_s, benchmarks::shuffledMeeting(20'000, 100), 1);
    return 0;
}
