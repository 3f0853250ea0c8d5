// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How fast an edition becomes a file, in one run beside what a user would take instead.

#include "app/exporters/akomantosoexporter.h"
#include "app/exporters/csvexporter.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/markdownexporter.h"
#include "app/exporters/odtexporter.h"
#include "app/exporters/plaintextexporter.h"
#include "app/exporters/sayitexporter.h"
#include "app/importers/akomantosoimporter.h"
#include "app/importers/markdownimporter.h"
#include "tests/benchmarks/shuffledmeeting.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int rounds = 15;

/// Milliseconds of processor time of the best round: other programs that run meanwhile do not count.
double best(const std::function<void()> &work)
{
    double shortest = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        work();
        shortest = std::min(shortest, 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return shortest;
}

void report(const char *name, double milliseconds, qsizetype bytes)
{
    std::printf("  %-34s %9.2f ms %8.2f MB %8.0f MB/s\n", name, milliseconds,
                static_cast<double>(bytes) / 1e6, static_cast<double>(bytes) / 1e3 / milliseconds);
}

void measureWriting(const char *name, const std::function<QByteArray()> &write)
{
    qsizetype size = 0;
    const double milliseconds = best([&] { size = write().size(); });
    report(name, milliseconds, size);
}

/// Another program on the same Markdown, as a whole process.
void measureOther(const QString &program, const QStringList &arguments, const QByteArray &markdown)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        std::printf("  %-34s is not installed\n", qPrintable(program));
        return;
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.md"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(markdown) != markdown.size())
        return;
    file.close();
    rusage before{};
    getrusage(RUSAGE_CHILDREN, &before);
    QProcess process;
    process.start(path, arguments + QStringList{file.fileName()});
    process.waitForFinished(-1);
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &after);
    const auto spent = [](const timeval &from, const timeval &to) {
        return 1e3 * static_cast<double>(to.tv_sec - from.tv_sec) +
               static_cast<double>(to.tv_usec - from.tv_usec) / 1e3;
    };
    report(qPrintable(program + u' ' + arguments.join(u' ') + u" (process)"_s),
           spent(before.ru_utime, after.ru_utime) + spent(before.ru_stime, after.ru_stime),
           process.readAllStandardOutput().size());
}

void measure(const char *title, const QByteArray &markdown)
{
    const Transcript transcript = importMarkdown(markdown, u"a.md"_s)->transcript;
    const PublicTranscript edition = redact(transcript, RedactionPolicy()).value();
    std::printf("%s: %lld turns, %.2f MB of Markdown\n", title,
                static_cast<long long>(transcript.turns.size()), static_cast<double>(markdown.size()) / 1e6);
    measureWriting("HTML", [&] { return exportHtml(edition); });
    measureWriting("Markdown", [&] { return exportMarkdown(edition); });
    measureWriting("Akoma Ntoso 3.0", [&] { return exportAkomaNtoso(edition); });
    measureWriting("Akoma Ntoso of SayIt", [&] { return exportSayIt(edition); });
    measureWriting("plain text", [&] { return exportPlainText(edition); });
    measureWriting("CSV", [&] { return exportCsv(edition); });
    measureWriting("ODT", [&] { return exportOdt(edition); });
    const QByteArray written = exportAkomaNtoso(edition);
    report("reading Akoma Ntoso", best([&] { (void)importAkomaNtoso(written, u"a.akn"_s); }), written.size());
    report("reading Markdown", best([&] { (void)importMarkdown(markdown, u"a.md"_s); }), markdown.size());
    measureOther(u"cmark"_s, {}, markdown);
    measureOther(u"pandoc"_s, {u"-t"_s, u"html"_s}, markdown);
}

/// The real records to pages in one process, with all of our own work but the disk.
void measureFolder()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/md"_s);
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files);
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty()) {
        std::printf("the corpus of transcripts is absent\n");
        return;
    }
    QList<QByteArray> files;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    qsizetype size = 0;
    const double milliseconds = best([&] {
        size = 0;
        for (qsizetype i = 0; i < files.size(); ++i)
            size +=
                exportHtml(*redact(importMarkdown(files[i], names[i])->transcript, RedactionPolicy())).size();
    });
    std::printf("%lld real records\n", static_cast<long long>(files.size()));
    report("Markdown in, HTML out", milliseconds, size);
}

} // namespace

int main()
{
    measure("three hours", benchmarks::shuffledMeeting(306, 160));
    measure("stress", benchmarks::shuffledMeeting(20'000, 100));
    measureFolder();
    return 0;
}
