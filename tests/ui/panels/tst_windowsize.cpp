// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/windowsize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace verbatim;

class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSizeThatTheScreenHasRoomForIsKept()
    {
        QWidget window;
        resizeWithinScreen(window, {300, 200});
        QCOMPARE(window.size(), QSize(300, 200));
    }

    void aLargerOneEndsInsideOfTheScreen()
    {
        QWidget window;
        const QSize available = window.screen()->availableSize();
        resizeWithinScreen(window, available + QSize(500, 500));
        QVERIFY(window.width() < available.width());
        QVERIFY(window.height() < available.height());
        resizeWithinScreen(window, {300, available.height() + 1});
        QCOMPARE(window.width(), 300);
    }
};

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
