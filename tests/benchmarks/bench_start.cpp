// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// From the start of a process to its painted text, beside a bare QPlainTextEdit with the same file:
//
//   xvfb-run -s "-screen 0 1500x950x24" bench_start [--runs N] FILE PROGRAM [PROGRAM…]
//
// Each program is run once to see what it shows in the end. Then the time counts until 95 of 100 pixels that
// it changes are as in the end. What the process has computed by then (all its threads) is stated too, for a
// machine that does other things as well. Every run has a home of its own.

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 1500;     // without a change the picture is the last one
constexpr int longestMs = 60'000; // then the program is taken for hung
constexpr double painted = 0.95;  // of the pixels

struct Picture
{
    QImage image;

    static Picture ofScreen()
    {
        return {
            QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32)};
    }

    /// Of the pixels in which `last` differs from `empty` the share that is as in `last`.
    double shareOf(const Picture &last, const Picture &empty) const
    {
        qint64 changed = 0;
        qint64 same = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto *now = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            const auto *wanted = reinterpret_cast<const QRgb *>(last.image.constScanLine(y));
            const auto *before = reinterpret_cast<const QRgb *>(empty.image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                if (wanted[x] == before[x])
                    continue;
                ++changed;
                same += now[x] == wanted[x] ? 1 : 0;
            }
        }
        return changed > 0 ? static_cast<double>(same) / static_cast<double>(changed) : 0;
    }
};

/// Milliseconds of processor time of all threads.
double computedMs(qint64 process)
{
    double nanoseconds = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readLine().split(' ').first().toDouble();
    }
    return nanoseconds / 1e6;
}

class Run
{
public:
    Run(const QStringList &command)
        : m_empty(Picture::ofScreen())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        for (const QString &name : {u"STATE"_s, u"CONFIG"_s, u"DATA"_s, u"CACHE"_s})
            environment.insert(u"XDG_"_s + name + u"_HOME"_s, m_home.filePath(name));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_clock.start();
        m_process.start(command.first(), command.mid(1));
        m_process.waitForStarted();
    }

    ~Run()
    {
        m_process.kill();
        m_process.waitForFinished();
        QThread::msleep(300);
    }

    Picture last()
    {
        Picture picture = m_empty;
        QElapsedTimer quiet;
        quiet.start();
        while (m_clock.elapsed() < longestMs) {
            QThread::msleep(50);
            const Picture now = Picture::ofScreen();
            const bool shows = now.image != m_empty.image;
            if (now.image != picture.image || !shows)
                quiet.restart();
            picture = now;
            if (quiet.elapsed() > quietMs)
                break;
        }
        return picture;
    }

    /// Wall and processor time until the picture is there.
    std::pair<double, double> until(const Picture &last)
    {
        while (m_clock.elapsed() < longestMs && Picture::ofScreen().shareOf(last, m_empty) < painted)
            QThread::msleep(1);
        const auto wall = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        return {wall, computedMs(m_process.processId())};
    }

private:
    QTemporaryDir m_home;
    Picture m_empty;
    QElapsedTimer m_clock;
    QProcess m_process;
};

void bench(const QString &name, const QStringList &command, int runs)
{
    const Picture last = Run(command).last();
    QList<double> walls;
    QList<double> computed;
    for (int i = 0; i < runs; ++i) {
        const auto [wall, cpu] = Run(command).until(last);
        walls.append(wall);
        computed.append(cpu);
    }
    std::ranges::sort(walls);
    std::ranges::sort(computed);
    std::printf("%-40s wall min %6.0f  p50 %6.0f ms   computed min %6.0f  p50 %6.0f ms\n", qPrintable(name),
                walls.first(), walls.at(walls.size() / 2), computed.first(),
                computed.at(computed.size() / 2));
    std::fflush(stdout);
}

int showBare(QApplication &application, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QPlainTextEdit edit(QString::fromUtf8(file.readAll()));
    edit.resize(1200, 900);
    edit.show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 2 && arguments.first() == u"--bare"_s)
        return showBare(application, arguments.last());
    int runs = 11;
    if (arguments.size() > 2 && arguments.first() == u"--runs"_s) {
        runs = std::max(1, arguments.at(1).toInt());
        arguments = arguments.mid(2);
    }
    if (arguments.size() < 2) {
        std::fputs("bench_start [--runs N] FILE PROGRAM [PROGRAM…]\n", stderr);
        return 2;
    }
    const QString file = arguments.takeFirst();
    bench(u"bare QPlainTextEdit"_s, {QCoreApplication::applicationFilePath(), u"--bare"_s, file}, runs);
    for (const QString &program : std::as_const(arguments))
        bench(program, {program, file}, runs);
    return 0;
}
