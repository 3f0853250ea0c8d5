// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/backupstore.h"

#include "tests/support/randomtranscript.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(10, 0));

QByteArray version(int number)
{
    VerbatimFile file;
    file.transcript.meeting.title = u"第 %1 版"_s.arg(number);
    return writeVerbatim(file);
}

QString titleOf(const Backup &backup)
{
    const Result<VerbatimFile> file = readBackup(backup);
    return file ? file->transcript.meeting.title : u"damaged"_s;
}

mode_t permissionsOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

} // namespace

class TestBackupStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<BackupStore>(m_home->filePath(u"state/verbatim/backups"_s));
    }

    void versionsComeBackTheNewestFirst()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_store->add(meeting(), version(i), start.addSecs(60 * i)).ok());
        const QList<Backup> versions = m_store->versionsOf(meeting());
        QCOMPARE(versions.size(), 3);
        QCOMPARE(titleOf(versions.first()), u"第 2 版"_s);
        QCOMPARE(versions.first().at, start.addSecs(120));
        QCOMPARE(versions.first().meetingFile, meeting());
        QCOMPARE(versions.first().size, version(2).size());
    }

    void onlyTheirOwnerMayReadThem()
    {
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QCOMPARE(permissionsOf(m_store->folder()), mode_t(0700));
        QDirIterator all(m_store->folder(), QDir::AllEntries | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int seen = 0;
        for (; all.hasNext(); ++seen) {
            const QFileInfo info(all.next());
            QCOMPARE(permissionsOf(info.filePath()), mode_t(info.isDir() ? 0700 : 0600));
            QVERIFY(!info.fileName().contains(u"meeting.verbatim"_s));
        }
        QCOMPARE(seen, 3);
    }

    void meetingsOfOneNameDoNotMix()
    {
        const QString other = m_home->filePath(u"elsewhere/meeting.verbatim"_s);
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QVERIFY(m_store->add(other, version(2), start).ok());
        QCOMPARE(titleOf(m_store->versionsOf(meeting()).first()), u"第 1 版"_s);
        QCOMPARE(titleOf(m_store->versionsOf(other).first()), u"第 2 版"_s);
        QCOMPARE(m_store->all().size(), 2);
    }

    void aLinkIsTheFileThatItLeadsTo()
    {
        QVERIFY(QFile(meeting()).open(QIODevice::WriteOnly));
        const QString link = m_home->filePath(u"link.verbatim"_s);
        QVERIFY(QFile::link(meeting(), link));
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QCOMPARE(m_store->versionsOf(link).size(), 1);
    }

    void theSameVersionIsKeptOnce()
    {
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QVERIFY(m_store->add(meeting(), version(1), start.addSecs(60)).ok());
        QCOMPARE(m_store->versionsOf(meeting()).size(), 1);
    }

    void noMoreThanAskedForAreKept()
    {
        for (int i = 0; i < 60; ++i)
            QVERIFY(m_store->add(meeting(), version(i), start.addSecs(60 * i), 20).ok());
        const QList<Backup> versions = m_store->versionsOf(meeting());
        QCOMPARE(versions.size(), 20);
        QCOMPARE(titleOf(versions.first()), u"第 59 版"_s);
        QCOMPARE(titleOf(versions.last()), u"第 0 版"_s);
    }

    void noneAreKeptWhereNoneAreWanted()
    {
        QVERIFY(m_store->add(meeting(), version(1), start, 0).ok());
        QVERIFY(m_store->all().isEmpty());
    }

    void thinningLeavesTheLastOnesCloseAndEarlierOnesFarApart()
    {
        QList<QDateTime> times;
        for (int i = 0; i < 500; ++i)
            times.append(start.addSecs(-600 * i));
        const QList<qsizetype> dropped = versionsToDrop(times, 20);
        QCOMPARE(dropped.size(), 480);
        QList<qsizetype> left;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (!dropped.contains(i))
                left.append(i);
        }
        QCOMPARE(left.first(), 0);
        QCOMPARE(left.last(), 499);
        QVERIFY(left.at(3) <= 8);                // several of the last hour
        QVERIFY(left.at(19) - left.at(18) > 20); // and gaps of hours at the beginning
        QCOMPARE(versionsToDrop(times.mid(0, 3), 1).size(), 2);
        QVERIFY(!versionsToDrop(times.mid(0, 3), 1).contains(0));
    }

    void aDamagedVersionIsListedAndSaysSo()
    {
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QVERIFY(m_store->add(meeting(), version(2), start.addSecs(60)).ok());
        const Backup first = m_store->versionsOf(meeting()).last();
        QFile file(first.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const QList<Backup> versions = m_store->versionsOf(meeting());
        QCOMPARE(versions.size(), 2);
        QVERIFY(readBackup(versions.first()).ok());
        const Result<VerbatimFile> damaged = readBackup(versions.last());
        QVERIFY(!damaged.ok());
        QVERIFY(damaged.error().message.contains(first.path));
    }

    void removedVersionsLeaveNothingNotEvenThePathOfTheMeeting()
    {
        QVERIFY(m_store->add(meeting(), version(1), start).ok());
        QVERIFY(m_store->remove(m_store->all()).isEmpty());
        QVERIFY(QDir(m_store->folder()).isEmpty());
    }

    void aFolderThatCannotBeMadeIsAnErrorThatNamesIt()
    {
        QVERIFY(QFile(m_home->filePath(u"state"_s)).open(QIODevice::WriteOnly));
        const Result<void> added = m_store->add(meeting(), version(1), start);
        QVERIFY(!added.ok());
        QVERIFY(added.error().message.contains(m_store->folder()));
    }

private:
    QString meeting() const { return m_home->filePath(u"meeting.verbatim"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BackupStore> m_store;
};

QTEST_GUILESS_MAIN(TestBackupStore)
#include "tst_backupstore.moc"
