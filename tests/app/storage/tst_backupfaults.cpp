// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/backupstore.h"

#include "tests/app/storage/journalcase.h"
#include "tests/support/childprocess.h"
#include "tests/support/faultysystem.h"
#include "tests/support/quickfolder.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int mostCalls = 500; ///< a bound only
const QString meetingFile = u"/srv/meeting.verbatim"_s;

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 11, 20), QTime(10, number));
}

} // namespace

/// Whatever the system refuses, a backup that is said to be kept is there, the earlier ones stay readable,
/// and what a purge calls gone is gone.
class TestBackupFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void everyFailingCallIsSaidAndEarlierVersionsStay_data();
    void everyFailingCallIsSaidAndEarlierVersionsStay();
    void killedAtAnyCallEveryVersionIsWhole();
    void whatAPurgeCallsGoneIsGone();
    void whatAKilledBackupLeftGoesWithAPurge();

private:
    void startAnew();
    void checkVersions(qsizetype least) const;
    bool holds(const QByteArray &bytes) const;
    Fault fault(Fault::Effect effect, int at, int errorNumber) const
    {
        return {m_home->path().toStdString(), effect, at, errorNumber, Fault::Lasting::Once, {}};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BackupStore> m_store;
    QList<QByteArray> m_versions;
};

void TestBackupFaults::startAnew()
{
    m_home = quickFolder();
    m_store = std::make_unique<BackupStore>(m_home->filePath(u"backups"_s));
    if (m_versions.isEmpty()) {
        for (const Transcript &state : randomCase(51, 3, 2).states)
            m_versions.append(baseOf(state).content);
    }
}

/// All that are there are whole, and there are so many at least.
void TestBackupFaults::checkVersions(qsizetype least) const
{
    const QList<Backup> versions = m_store->versionsOf(meetingFile);
    QVERIFY(versions.size() >= least);
    for (const Backup &version : versions) {
        const Result<VerbatimFile> file = readBackup(version);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    }
}

bool TestBackupFaults::holds(const QByteArray &bytes) const
{
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (bytesOf(files.next()).contains(bytes))
            return true;
    }
    return false;
}

void TestBackupFaults::everyFailingCallIsSaidAndEarlierVersionsStay_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("EDQUOT") << EDQUOT;
}

void TestBackupFaults::everyFailingCallIsSaidAndEarlierVersionsStay()
{
    QFETCH(int, errorNumber);
    int refused = 0;
    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        startAnew();
        armFault(fault(Fault::Effect::Fail, n, errorNumber));
        qsizetype kept = 0;
        for (qsizetype i = 0; i < m_versions.size(); ++i) {
            const Result<void> added =
                m_store->add(meetingFile, m_versions.at(i), minute(static_cast<int>(i)));
            kept += added.ok() ? 1 : 0;
            refused += added.ok() ? 0 : 1;
            if (!added)
                QVERIFY2(added.error().message.contains(m_store->folder()),
                         qPrintable(added.error().message));
        }
        const bool over = disarmFault().size() < static_cast<size_t>(n);
        checkVersions(kept);
        if (QTest::currentTestFailed())
            qFatal("call %d", n);
        if (over)
            break;
    }
    QVERIFY(refused > 10);
}

void TestBackupFaults::killedAtAnyCallEveryVersionIsWhole()
{
    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        startAnew();
        const ChildOutcome child = inChild([&](const Say &say) {
            armFault(fault(Fault::Effect::DieHalf, n, 0));
            for (qsizetype i = 0; i < m_versions.size(); ++i) {
                if (!m_store->add(meetingFile, m_versions.at(i), minute(static_cast<int>(i))))
                    ::_exit(1);
                say(i + 1);
            }
        });
        QVERIFY(child.status == 0 || child.status == diedOfFault);
        checkVersions(std::max<qint64>(child.said, 0));
        if (QTest::currentTestFailed())
            qFatal("call %d", n);
        if (child.status == 0)
            break;
    }
}

void TestBackupFaults::whatAPurgeCallsGoneIsGone()
{
    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        startAnew();
        for (qsizetype i = 0; i < m_versions.size(); ++i)
            QVERIFY(m_store->add(meetingFile, m_versions.at(i), minute(static_cast<int>(i))).ok());
        armFault(fault(Fault::Effect::Fail, n, EACCES));
        const QList<Backup> versions = m_store->versionsOf(meetingFile);
        const QList<Backup> left = m_store->remove(versions);
        const bool over = disarmFault().size() < static_cast<size_t>(n);
        for (const Backup &version : versions)
            QVERIFY2(QFile::exists(version.path) == left.contains(version), qPrintable(QString::number(n)));
        if (over) {
            QVERIFY(left.isEmpty());
            break;
        }
    }
}

void TestBackupFaults::whatAKilledBackupLeftGoesWithAPurge()
{
    QVERIFY(m_store->add(meetingFile, m_versions.first(), minute(0)).ok());
    const Backup first = m_store->versionsOf(meetingFile).first();
    const QString left = QFileInfo(first.path).absolutePath() + u"/.verbatim-abc.tmp"_s;
    writeBytes(left, "a minister's words");
    QFile file(left);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    file.close();
    QVERIFY(m_store->remove({first}).isEmpty());
    QVERIFY(!holds("a minister's words"));
    QVERIFY(!QFileInfo::exists(QFileInfo(first.path).absolutePath()));
}

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "tst_backupfaults.moc"
