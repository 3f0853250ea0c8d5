// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/bytepatterns.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace verbatim;

namespace {

QList<int> foundIn(const BytePatterns &patterns, const QByteArray &bytes)
{
    QList<int> found;
    patterns.search(bytes, [&](int id) { found += id; });
    return found;
}

} // namespace

class TestBytePatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceOfEveryPatternIsFound()
    {
        BytePatterns patterns;
        patterns.add("abcd", 1);
        patterns.add("abcdef", 2);
        patterns.add("bcde", 3);
        QCOMPARE(foundIn(patterns, "abcdabcde"), (QList<int>{1, 1, 3}));
        QList<int> nested = foundIn(patterns, "xxabcdef");
        std::ranges::sort(nested);
        QCOMPARE(nested, (QList<int>{1, 2, 3}));
        QCOMPARE(foundIn(patterns, "abc"), QList<int>());
        QCOMPARE(foundIn(patterns, "abcde"), (QList<int>{1, 3})); // the longer one does not fit
        QCOMPARE(foundIn(patterns, ""), QList<int>());
    }

    void bytesOfAnyValueAreFound()
    {
        BytePatterns patterns;
        const QByteArray zeros("\0\0\x4e\x00", 4);
        patterns.add(zeros, 7);
        QCOMPARE(foundIn(patterns, QByteArray("\0\0\0\0\x4e\0\xff", 7)), QList<int>{7});
    }

    void shortPatternsAreFoundNowhere()
    {
        BytePatterns patterns;
        patterns.add("abc", 1);
        QCOMPARE(foundIn(patterns, "abcabc"), QList<int>());
    }

    void manyPatternsAreFoundAsOneByOne()
    {
        QRandomGenerator random(3);
        const auto bytes = [&](int length) {
            QByteArray row;
            for (int i = 0; i < length; ++i)
                row += static_cast<char>(random.bounded(6));
            return row;
        };
        const QByteArray file = bytes(20'000);
        BytePatterns patterns;
        QList<int> expected(300);
        QList<int> counted(300);
        for (int id = 0; id < 300; ++id) {
            const QByteArray pattern = bytes(4 + random.bounded(5));
            patterns.add(pattern, id);
            for (qsizetype at = file.indexOf(pattern); at >= 0; at = file.indexOf(pattern, at + 1))
                ++expected[id];
        }
        patterns.search(file, [&](int id) { ++counted[id]; });
        QCOMPARE(counted, expected);
        QVERIFY(std::ranges::count(expected, 0) < 200);
    }
};

QTEST_GUILESS_MAIN(TestBytePatterns)

#include "tst_bytepatterns.moc"
