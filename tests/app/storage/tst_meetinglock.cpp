// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/meetinglock.h"

#include "tests/app/storage/faultycalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using Taking = MeetingLock::Taking;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One file has one writer, under whatever name it is opened.
class TestMeetingLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(), "the secret words");
    }

    void onlyOneHasItAndTheOtherIsToldWho();
    void itGoesWithItsOwner();
    void itIsOneFileThroughALinkAndAnotherPath();
    void itIsOneFileUnderItsOtherName();
    void itSaysNothingOfTheMeetingAndIsReadByWhoReadsIt();
    void aKilledProcessLeavesNoLockBehindForLong();
    void anOwnerElsewhereIsNotPutAsideUnasked();
    void whoTakesOverHasItAndTheOtherFindsOut();
    void theOneTakenOverFromDoesNotRemoveTheNewLock();
    void aLockClearedAwayIsMadeAgain();
    void aFolderThatTakesNothingGivesNeitherLockNorOwner();
    void aLockThatIsRubbishIsSomebodys();
    void noFailingCallEverGivesTwoOwners();
    void aVeryLongNameHasALockToo();

private:
    QString path() const { return m_folder->filePath(u"a.verbatim"_s); }
    MeetingLock::Place place(const QString &file) const { return {file, m_folder->filePath(u"links"_s)}; }
    LockAttempt take(const QString &file, Taking taking = Taking::IfFree) const
    {
        return MeetingLock::take(place(file), taking, m_own, m_now);
    }
    LockIdentity somebodyElse() const
    {
        LockIdentity other = m_own;
        other.user = u"陳怡君"_s;
        other.host = u"elsewhere"_s;
        other.machine = u"another"_s;
        other.bootId = u"theirs"_s;
        return other;
    }

    const LockIdentity m_own = LockIdentity::current();
    const QDateTime m_now = QDateTime::currentDateTime();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMeetingLock::onlyOneHasItAndTheOtherIsToldWho()
{
    const LockAttempt first = take(path());
    QVERIFY(first.lock);
    QVERIFY(!first.holder);
    const LockAttempt second = take(path());
    QVERIFY(!second.lock);
    QVERIFY(second.holder);
    QCOMPARE(second.holder->identity, m_own);
    QCOMPARE(second.holder->since.toSecsSinceEpoch(), m_now.toSecsSinceEpoch());
    QVERIFY(MeetingLock::holderOf(place(path()), m_own, m_now));
    QCOMPARE(first.lock->state(), MeetingLock::State::Ours);
}

void TestMeetingLock::itGoesWithItsOwner()
{
    {
        const LockAttempt first = take(path());
        QVERIFY(QFileInfo::exists(MeetingLock::lockPathOf(path())));
    }
    QVERIFY(!QFileInfo::exists(MeetingLock::lockPathOf(path())));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.verbatim"_s});
    QVERIFY(take(path()).lock);
}

void TestMeetingLock::itIsOneFileThroughALinkAndAnotherPath()
{
    QVERIFY(QFile::link(path(), m_folder->filePath(u"link.verbatim"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"folder"_s)));
    const LockAttempt first = take(m_folder->filePath(u"link.verbatim"_s));
    QVERIFY(first.lock);
    QVERIFY(take(path()).holder);
    QVERIFY(take(m_folder->filePath(u"folder/a.verbatim"_s)).holder);
    QVERIFY(take(m_folder->filePath(u"./links/../a.verbatim"_s)).holder ||
            !QDir(m_folder->filePath(u"links"_s)).exists());
    QVERIFY(!take(m_folder->filePath(u"b.verbatim"_s)).holder);
}

void TestMeetingLock::itIsOneFileUnderItsOtherName()
{
    const QString other = m_folder->filePath(u"b.verbatim"_s);
    QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(other).constData()), 0);
    const LockAttempt first = take(path());
    QVERIFY(first.lock);
    const LockAttempt second = take(other);
    QVERIFY(!second.lock);
    QVERIFY(second.holder);
    // The attempt leaves no lock of its own behind.
    QVERIFY(!QFileInfo::exists(MeetingLock::lockPathOf(other)));
    first.lock->release();
    QVERIFY(take(other).lock);
}

void TestMeetingLock::itSaysNothingOfTheMeetingAndIsReadByWhoReadsIt()
{
    QFile::setPermissions(path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    const LockAttempt first = take(path());
    const QString lockPath = MeetingLock::lockPathOf(path());
    QVERIFY(QFileInfo(lockPath).fileName().startsWith(u".~"_s));
    QVERIFY(!contentOf(lockPath).contains("secret"));
    QVERIFY(contentOf(lockPath).contains(m_own.host.toUtf8()));
    const QFile::Permissions wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    const QFile::Permissions user = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(lockPath).permissions() & ~user, wanted);
}

void TestMeetingLock::aKilledProcessLeavesNoLockBehindForLong()
{
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const LockAttempt attempt =
            MeetingLock::take(place(path()), Taking::IfFree, LockIdentity::current(), m_now);
        const char answer = attempt.lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    QCOMPARE(answer, 'y');
    QVERIFY(take(path()).holder);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QVERIFY(!MeetingLock::holderOf(place(path()), m_own, m_now));
    QVERIFY(take(path()).lock);
    close(ready[0]);
    close(ready[1]);
}

void TestMeetingLock::anOwnerElsewhereIsNotPutAsideUnasked()
{
    const LockAttempt theirs = MeetingLock::take(place(path()), Taking::IfFree, somebodyElse(), m_now);
    QVERIFY(theirs.lock);
    const LockAttempt mine = MeetingLock::take(place(path()), Taking::IfFree, m_own, m_now.addYears(2));
    QVERIFY(!mine.lock);
    QCOMPARE(mine.holder->identity.user, u"陳怡君"_s);
    QCOMPARE(mine.holder->standing(m_own, m_now.addYears(2)), LockHolder::Standing::Silent);
}

void TestMeetingLock::whoTakesOverHasItAndTheOtherFindsOut()
{
    const LockAttempt theirs = MeetingLock::take(place(path()), Taking::IfFree, somebodyElse(), m_now);
    const LockAttempt mine = take(path(), Taking::FromOwner);
    QVERIFY(mine.lock);
    QCOMPARE(mine.lock->state(), MeetingLock::State::Ours);
    QCOMPARE(theirs.lock->state(), MeetingLock::State::Taken);
    QCOMPARE(theirs.lock->renew(), MeetingLock::State::Taken);
    QCOMPARE(theirs.lock->holder()->identity, m_own);
    QVERIFY(!mine.lock->holder());
}

void TestMeetingLock::theOneTakenOverFromDoesNotRemoveTheNewLock()
{
    LockAttempt theirs = MeetingLock::take(place(path()), Taking::IfFree, somebodyElse(), m_now);
    const LockAttempt mine = take(path(), Taking::FromOwner);
    theirs.lock.reset();
    QCOMPARE(mine.lock->state(), MeetingLock::State::Ours);
}

void TestMeetingLock::aLockClearedAwayIsMadeAgain()
{
    const LockAttempt mine = take(path());
    QVERIFY(QFile::remove(MeetingLock::lockPathOf(path())));
    QCOMPARE(mine.lock->state(), MeetingLock::State::Missing);
    QCOMPARE(mine.lock->renew(), MeetingLock::State::Ours);
    QVERIFY(take(path()).holder);
}

void TestMeetingLock::aFolderThatTakesNothingGivesNeitherLockNorOwner()
{
    const LockAttempt attempt = take(m_folder->filePath(u"none/a.verbatim"_s));
    QVERIFY(!attempt.lock);
    QVERIFY(!attempt.holder);
}

void TestMeetingLock::aLockThatIsRubbishIsSomebodys()
{
    write(MeetingLock::lockPathOf(path()), QByteArray("\0\0\0", 3));
    const LockAttempt attempt = take(path());
    QVERIFY(!attempt.lock);
    QVERIFY(attempt.holder);
    QVERIFY(!attempt.holder->since.isValid());
    QVERIFY(!attempt.holder->identity.user.isEmpty());
    QVERIFY(take(path(), Taking::FromOwner).lock);
}

void TestMeetingLock::noFailingCallEverGivesTwoOwners()
{
    int failures = 0;
    for (int call = 1; call < 40; ++call) {
        const LockAttempt theirs = MeetingLock::take(place(path()), Taking::IfFree, somebodyElse(), m_now);
        QVERIFY(theirs.lock);
        FaultyCalls calls;
        calls.failAt = call;
        const LockAttempt mine = MeetingLock::take(place(path()), Taking::FromOwner, m_own, m_now, &calls);
        failures += calls.struck.empty() ? 0 : 1;
        if (mine.lock)
            QCOMPARE(theirs.lock->state(), MeetingLock::State::Taken);
        // Whatever failed: the file has an owner, and it is one of the two.
        QVERIFY(MeetingLock::holderOf(place(path()), m_own, m_now));
        calls.failAt = 0;
        if (mine.lock)
            mine.lock->release();
        theirs.lock->release();
        QFile::remove(MeetingLock::lockPathOf(path()));
        if (calls.struck.empty())
            break;
    }
    QVERIFY(failures > 5);
}

void TestMeetingLock::aVeryLongNameHasALockToo()
{
    const QString longName = m_folder->filePath(QString(80, u'會') + u".verbatim"_s);
    write(longName, "x");
    const LockAttempt first = take(longName);
    QVERIFY(first.lock);
    QVERIFY(take(longName).holder);
}

QTEST_GUILESS_MAIN(TestMeetingLock)
#include "tst_meetinglock.moc"
