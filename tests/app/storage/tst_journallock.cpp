// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journallock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Who has a journal open is known without a process number or a time.
class TestJournalLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt();
    void theSystemTakesItFromAKilledProcess();
    void aRemovedFileIsNoLock();
    void aFolderThatIsNotThereGivesNoLock();

private:
    QString lockPath() const { return m_folder.filePath(u"one.lock"_s); }

    QTemporaryDir m_folder;
};

void TestJournalLock::onlyOneHoldsIt()
{
    auto first = JournalLock::tryLock(lockPath());
    QVERIFY(first != nullptr);
    QVERIFY(JournalLock::tryLock(lockPath()) == nullptr);
    first.reset();
    QVERIFY(JournalLock::tryLock(lockPath()) != nullptr);
}

void TestJournalLock::theSystemTakesItFromAKilledProcess()
{
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = JournalLock::tryLock(lockPath());
        const char answer = lock ? 'y' : 'n';
        if (write(ready[1], &answer, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char answer = 0;
    QCOMPARE(read(ready[0], &answer, 1), ssize_t(1));
    QCOMPARE(answer, 'y');
    QVERIFY(JournalLock::tryLock(lockPath()) == nullptr);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QVERIFY(JournalLock::tryLock(lockPath()) != nullptr);
    close(ready[0]);
    close(ready[1]);
}

void TestJournalLock::aRemovedFileIsNoLock()
{
    auto first = JournalLock::tryLock(lockPath());
    first->removeFile();
    QVERIFY(!QFileInfo::exists(lockPath()));
    QVERIFY(JournalLock::tryLock(lockPath()) != nullptr);
}

void TestJournalLock::aFolderThatIsNotThereGivesNoLock()
{
    QVERIFY(JournalLock::tryLock(m_folder.filePath(u"none/one.lock"_s)) == nullptr);
}

QTEST_GUILESS_MAIN(TestJournalLock)
#include "tst_journallock.moc"
