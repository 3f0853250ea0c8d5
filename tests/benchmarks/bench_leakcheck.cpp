// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How much processor time the search for withheld words takes in the files named on the command line, in
// milliseconds: median of several rounds, for 300 words and twenty passages that are in none of them.

#include "app/leakcheck/leakcheck.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int rounds = 5;

QStringList inventedWords()
{
    QRandomGenerator random(11);
    const auto word = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += QChar(static_cast<char16_t>(0x4e00 + random.bounded(0x5000)));
        return text;
    };
    QStringList words;
    for (int i = 0; i < 300; ++i)
        words += word(3 + random.bounded(8));
    for (int i = 0; i < 20; ++i)
        words += word(500);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = inventedWords();
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can't be read\n", argv[i]);
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::vector<qint64> times;
        qsizetype leaks = 0;
        for (int round = 0; round < rounds; ++round) {
            const std::clock_t began = std::clock();
            const Result<LeakReport> report = checkForLeaks(words, bytes, file.fileName());
            times.push_back((std::clock() - began) * 1000 / CLOCKS_PER_SEC);
            leaks += report ? report->leaks.size() : 1;
        }
        std::ranges::sort(times);
        std::printf("%-40s %9lld bytes %6lld ms (%lld leaks)\n", argv[i],
                    static_cast<long long>(bytes.size()), static_cast<long long>(times[rounds / 2]),
                    static_cast<long long>(leaks));
    }
    return 0;
}
