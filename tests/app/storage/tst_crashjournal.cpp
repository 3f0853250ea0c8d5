// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/crashjournal.h"

#include "app/storage/journalformat.h"
#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// What has been handed to the journal is on the disk, for its owner alone.
class TestCrashJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"state/verbatim/journals"_s);
    }

    void whatIsWrittenIsReadAgain();
    void itIsThereBeforeTheFirstEdit();
    void onlyItsOwnerMayReadIt();
    void aFolderThatWasOpenToOthersIsClosed();
    void behindASaveNothingTypedIsLeftBesideIt();
    void withoutASaveItsLogStaysShort();
    void savedEditsGoAndLaterOnesStay();
    void wordsThatAreSavedOrTakenBackAreNotInTheFile();
    void removedItLeavesNothing();
    void aFolderThatCannotBeMadeIsAnErrorThatNamesIt();
    void aDiskThatTakesNoMoreKeepsWhatWasWritten();
    void aJournalThatSomebodyTookAwayIsNoticed();
    void theFolderFollowsTheXdgSpecification();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestCrashJournal::whatIsWrittenIsReadAgain()
{
    const JournalCase one = randomCase(1, 30, 200);
    const Result<Recovery> recovery = recoverJournal(abandon(m_folder, one.base, one.entries));
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->edits, one.entries.size());
    QCOMPARE(recovery->lostEdits, 0);
    QCOMPARE(recovery->revision, quint64(200));
    QCOMPARE(recovery->lastEdit, one.entries.last().at);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestCrashJournal::itIsThereBeforeTheFirstEdit()
{
    const JournalCase one = randomCase(1, 3, 0);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY(journal.ok());
    const Result<Recovery> recovery = recoverJournal((*journal)->path());
    QVERIFY(recovery.ok());
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.first()));
    QVERIFY(recovery->isSaved);
}

void TestCrashJournal::onlyItsOwnerMayReadIt()
{
    const mode_t mask = umask(0);
    const JournalCase one = randomCase(1, 3, 5);
    const QString path = abandon(m_folder, one.base, one.entries);
    umask(mask);
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
    QCOMPARE(stat(QFile::encodeName(m_folder).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files)) {
        QCOMPARE(stat(QFile::encodeName(file.filePath()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 077U, 0U);
    }
}

void TestCrashJournal::aFolderThatWasOpenToOthersIsClosed()
{
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(chmod(QFile::encodeName(m_folder).constData(), 0777), 0);
    abandon(m_folder, baseOf({}), {});
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(m_folder).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
}

void TestCrashJournal::behindASaveNothingTypedIsLeftBesideIt()
{
    const JournalCase one = randomCase(1, 3, 20);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY((*journal)->append(one.entries));
    const QString log = logPathOf((*journal)->path());
    QVERIFY(QFileInfo(log).size() > 0);
    QVERIFY((*journal)->rebase(baseOf(one.states.last(), 20)));
    QCOMPARE(QFileInfo(log).size(), 0);
}

void TestCrashJournal::withoutASaveItsLogStaysShort()
{
    const JournalCase one = randomCase(1, 3, 0);
    const TurnId turn = one.states.first().turns.first().id;
    const auto journal = CrashJournal::create(m_folder, one.base);
    const QString words(200'000, u'字');
    constexpr quint64 edits = 20;
    for (quint64 revision = 1; revision <= edits; ++revision)
        QVERIFY((*journal)->append(
            {{revision, QDateTime::currentDateTime(), ReplaceText{turn, 0, 0, words, {}}}}));
    QVERIFY(QFileInfo((*journal)->path()).size() > 8'000'000);
    QVERIFY(QFileInfo(logPathOf((*journal)->path())).size() < 5'000'000);
    const Result<Recovery> recovery = recoverJournal((*journal)->path());
    QCOMPARE(recovery->edits, qsizetype(edits));
    QCOMPARE(recovery->lostEdits, 0);
}

void TestCrashJournal::savedEditsGoAndLaterOnesStay()
{
    const JournalCase one = randomCase(2, 10, 50);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY((*journal)->append(one.entries));
    QVERIFY((*journal)->rebase(baseOf(one.states.at(30), 30)));
    const Result<Recovery> recovery = recoverJournal((*journal)->path());
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->edits, 20);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestCrashJournal::wordsThatAreSavedOrTakenBackAreNotInTheFile()
{
    JournalCase one = randomCase(2, 4, 0);
    const TurnId turn = one.states.first().turns.first().id;
    const QString secret = u"the words of the minister"_s;
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY(
        (*journal)->append({{1, QDateTime::currentDateTime(), ReplaceText{turn, 0, 0, secret, {}}},
                            {2, QDateTime::currentDateTime(), ReplaceText{turn, 0, secret.size(), {}, {}}}}));
    QVERIFY(bytesOf(logPathOf((*journal)->path())).contains(secret.toUtf8()));
    QVERIFY((*journal)->rebase(baseOf(one.states.first(), 2)));
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        QVERIFY2(!bytesOf(file.filePath()).contains(secret.toUtf8()), qPrintable(file.fileName()));
}

void TestCrashJournal::removedItLeavesNothing()
{
    const auto journal = CrashJournal::create(m_folder, baseOf({}));
    (*journal)->remove();
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestCrashJournal::aFolderThatCannotBeMadeIsAnErrorThatNamesIt()
{
    writeBytes(m_home->filePath(u"state"_s), "a file where the folder should be");
    const auto journal = CrashJournal::create(m_folder, baseOf({}));
    QVERIFY(!journal.ok());
    QVERIFY2(journal.error().message.contains(m_folder), qPrintable(journal.error().message));
}

void TestCrashJournal::aDiskThatTakesNoMoreKeepsWhatWasWritten()
{
    const JournalCase one = randomCase(3, 10, 400);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY((*journal)->append(one.entries.first(100)));

    // The same to SQLite as a full disk, and it needs no file system of its own.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small = {static_cast<rlim_t>(QFileInfo((*journal)->path()).size()), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> full = (*journal)->append(one.entries.sliced(100));
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);

    QVERIFY(!full.ok());
    QVERIFY2(full.error().message.contains(m_folder), qPrintable(full.error().message));
    QVERIFY(!(*journal)->append(one.entries.sliced(100)).ok());
    const Result<Recovery> recovery = recoverJournal((*journal)->path());
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->edits, 100);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(100)));
}

void TestCrashJournal::aJournalThatSomebodyTookAwayIsNoticed()
{
    const JournalCase one = randomCase(3, 3, 2);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY(QFile::remove((*journal)->path()));
    QVERIFY(!(*journal)->append(one.entries).ok());
}

void TestCrashJournal::theFolderFollowsTheXdgSpecification()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(defaultJournalFolder(), u"/somewhere/state/verbatim/journals"_s);
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(defaultJournalFolder(), QDir::homePath() + u"/.local/state/verbatim/journals"_s);
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(defaultJournalFolder(), QDir::homePath() + u"/.local/state/verbatim/journals"_s);
    qputenv("XDG_STATE_HOME", before);
}

QTEST_GUILESS_MAIN(TestCrashJournal)
#include "tst_crashjournal.moc"
