// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journalprogress.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace verbatim;
using namespace std::chrono_literals;

/// A save waits for the journal as long as that gets anywhere.
class TestJournalProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReachedIsNotWaitedFor();
    void aWaiterGoesOnWhenTheRevisionIsReached();
    void nobodyWaitsForAJournalThatHasStopped();
    void theTimeIsBounded();
};

void TestJournalProgress::whatIsReachedIsNotWaitedFor()
{
    JournalProgress progress;
    progress.reach(7);
    progress.waitFor(7, 24h);
    progress.waitFor(3, 24h);
}

void TestJournalProgress::aWaiterGoesOnWhenTheRevisionIsReached()
{
    JournalProgress progress;
    progress.reach(1);
    std::atomic<bool> reached = false;
    std::thread waiter([&] {
        progress.waitFor(2, 24h);
        reached = true;
    });
    progress.reach(1);
    QTest::qWait(1);
    QVERIFY(!reached);
    progress.reach(2);
    waiter.join();
    QVERIFY(reached);
}

void TestJournalProgress::nobodyWaitsForAJournalThatHasStopped()
{
    JournalProgress progress;
    std::thread waiter([&] { progress.waitFor(2, 24h); });
    progress.halt();
    waiter.join();
    progress.waitFor(2, 24h);
}

void TestJournalProgress::theTimeIsBounded()
{
    JournalProgress progress;
    progress.waitFor(1, 1ms);
}

QTEST_GUILESS_MAIN(TestJournalProgress)
#include "tst_journalprogress.moc"
