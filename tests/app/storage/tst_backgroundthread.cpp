// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/backgroundthread.h"

#include <QTest>

#include <sys/resource.h>
#include <thread>

using namespace verbatim;

class TestBackgroundThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheThreadItselfGoesBehindAndOnce()
    {
        const int before = ::getpriority(PRIO_PROCESS, 0);
        if (before >= 15)
            QSKIP("this machine lets the tests run behind everything else already");
        int once = before;
        int twice = before;
        std::thread thread([&] {
            workInBackground();
            once = ::getpriority(PRIO_PROCESS, 0);
            workInBackground();
            twice = ::getpriority(PRIO_PROCESS, 0);
        });
        thread.join();
        QVERIFY(once > before);
        QCOMPARE(twice, once);
        QCOMPARE(::getpriority(PRIO_PROCESS, 0), before);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundThread)
#include "tst_backgroundthread.moc"
