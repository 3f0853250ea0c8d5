// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/rowheights.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using verbatim::RowHeights;

class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowThatCoversAPlace()
    {
        RowHeights heights;
        heights.reset({{10, true}, {20, true}, {30, false}});
        QCOMPARE(heights.rowAt(-5), 0);
        QCOMPARE(heights.rowAt(9), 0);
        QCOMPARE(heights.rowAt(10), 1);
        QCOMPARE(heights.rowAt(29), 1);
        QCOMPARE(heights.rowAt(30), 2);
        QCOMPARE(heights.rowAt(1000), 2);
        QCOMPARE(heights.total(), 60);
        QCOMPARE(heights.firstEstimated(0), 2);
    }

    void hasNoRowWhereThereAreNone()
    {
        RowHeights heights;
        heights.reset({});
        QCOMPARE(heights.rowAt(0), -1);
        QCOMPARE(heights.total(), 0);
        QCOMPARE(heights.firstEstimated(0), -1);
    }

    void staysRightUnderAnyChanges()
    {
        QRandomGenerator random(7);
        RowHeights heights;
        QList<int> plain;
        heights.reset({});
        for (int step = 0; step < 5000; ++step) {
            const int size = static_cast<int>(plain.size());
            const int row = size > 0 ? random.bounded(size) : 0;
            const int height = 1 + random.bounded(90);
            switch (size > 0 ? random.bounded(4) : 0) {
            case 0:
            case 1:
                heights.insert(row, {{height, true}, {height + 1, true}});
                plain.insert(row, height + 1);
                plain.insert(row, height);
                break;
            case 2:
                heights.remove(row, 1);
                plain.removeAt(row);
                break;
            default:
                heights.set(row, height);
                plain[row] = height;
            }
            QCOMPARE(heights.size(), plain.size());
            const auto probe = static_cast<qsizetype>(random.bounded(static_cast<int>(plain.size()) + 1));
            QCOMPARE(heights.top(probe), std::accumulate(plain.begin(), plain.begin() + probe, 0));
        }
    }
};

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
