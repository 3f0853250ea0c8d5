// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Runs a fuzz target without libFuzzer: first every file of its corpus, then as many inputs made from them,
// always the same ones. Usage: NAME CORPUS EXECUTIONS. VERBATIM_FUZZ_RUNS asks for another number.
// An input that ends the program is written to NAME.crash in the working folder.

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

constexpr qsizetype longestInput = 64 * 1024;
constexpr int mostMutations = 6;
constexpr int longestPiece = 64;

QByteArray current; ///< the input that is being run
QByteArray crashPath;

/// Only calls that are allowed in a signal handler.
void keepInput(int number)
{
    const int file =
        ::open(crashPath.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0 && ::write(file, current.constData(), static_cast<size_t>(current.size())) < 0)
        ::_exit(2);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes new inputs out of old ones.
class Mutator
{
public:
    explicit Mutator(QList<QByteArray> seeds)
        : m_seeds(std::move(seeds))
        , m_random(1)
    {}

    QByteArray next()
    {
        QByteArray input = anySeed();
        for (int left = 1 + m_random.bounded(mostMutations); left > 0; --left)
            mutate(input);
        input.truncate(longestInput);
        return input;
    }

private:
    const QByteArray &anySeed() { return m_seeds.at(m_random.bounded(static_cast<int>(m_seeds.size()))); }
    qsizetype place(const QByteArray &input) { return m_random.bounded(static_cast<int>(input.size()) + 1); }
    QByteArray piece(const QByteArray &of) { return of.mid(place(of), 1 + m_random.bounded(longestPiece)); }
    char byte() { return static_cast<char>(m_random.bounded(256)); }

    void mutate(QByteArray &input)
    {
        const qsizetype at = place(input);
        switch (m_random.bounded(9)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(input.at(at) ^ (1 << m_random.bounded(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = byte();
            break;
        case 2:
            input.insert(at, byte());
            break;
        case 3:
            input.remove(at, 1 + m_random.bounded(longestPiece));
            break;
        case 4:
            input.truncate(at);
            break;
        case 5:
            input.insert(at, piece(anySeed()));
            break;
        case 6:
            input.insert(at, piece(input).repeated(1 + m_random.bounded(longestPiece)));
            break;
        case 7:
            input = input.first(at) + anySeed().mid(at);
            break;
        default:
            input.insert(at, QByteArray(1 + m_random.bounded(longestPiece), byte()));
            break;
        }
    }

    QList<QByteArray> m_seeds;
    QRandomGenerator m_random;
};

double run(const QByteArray &input)
{
    current = input;
    QElapsedTimer timer;
    timer.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(current.constData()),
                           static_cast<size_t>(current.size()));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QString name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName();
    crashPath = QFile::encodeName(name + QStringLiteral(".crash"));
    for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(number, keepInput);

    QList<QByteArray> seeds;
    const QFileInfoList files = QDir(QString::fromLocal8Bit(argv[1])).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        seeds.append(contentOf(file.filePath()));
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "there is no corpus in %s\n", argv[1]);
        return 1;
    }
    const int asked = qEnvironmentVariableIntValue("VERBATIM_FUZZ_RUNS");
    const int executions = asked > 0 ? asked : QByteArray(argv[2]).toInt();
    double slowest = 0;
    for (const QByteArray &seed : std::as_const(seeds))
        slowest = std::max(slowest, run(seed));
    Mutator mutator(seeds);
    for (int i = 0; i < executions; ++i)
        slowest = std::max(slowest, run(mutator.next()));
    std::printf("%s: %d seeds, %d executions, the slowest took %.1f ms\n", qPrintable(name),
                static_cast<int>(seeds.size()), executions, slowest);
    return 0;
}
