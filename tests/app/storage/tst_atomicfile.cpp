// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/atomicfile.h"

#include "tests/app/storage/faultycalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_old = "the old record\n";
    const QByteArray m_new = QByteArray("新的逐字稿\n").repeated(500);

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
    }

    /// One saving of `bytes` over an old file with the n-th call failing.
    struct Trial
    {
        FaultyCalls calls;
        bool saved = false;
        QString message;
        QByteArray content;
        QStringList names;
    };

    void run(Trial &trial) const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"會議.verbatim"_s);
        QVERIFY(put(path, m_old));
        // Another group, so that the calls that keep it are among those that fail.
        if (::geteuid() == 0)
            QVERIFY(::chown(QFile::encodeName(path).constData(), 1, 1) == 0);
        const Result<void> result = writeFileAtomically(path, m_new, trial.calls);
        trial.saved = result.ok();
        trial.message = result.ok() ? QString() : result.error().message;
        trial.content = contentOf(path);
        trial.names = namesIn(folder.path());
    }

private Q_SLOTS:
    void aNewFileIsItsOwnersAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new.verbatim"_s);
        const auto result = writeFileAtomically(path, m_new);
        QVERIFY2(result.ok(), result.ok() ? "" : qUtf8Printable(result.error().message));
        QCOMPARE(contentOf(path), m_new);
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(namesIn(folder.path()), QStringList{u"new.verbatim"_s});
    }

    void anEmptyContentIsSavedToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, m_old));
        QVERIFY(writeFileAtomically(path, QByteArray()).ok());
        QCOMPARE(contentOf(path), QByteArray());
    }

    void theModeOfAnOldFileIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, m_old));
        for (const mode_t mode : {mode_t(0644), mode_t(0664), mode_t(0600)}) {
            QVERIFY(::chmod(QFile::encodeName(path).constData(), mode) == 0);
            QVERIFY(writeFileAtomically(path, m_new).ok());
            QCOMPARE(modeOf(path), mode);
        }
    }

    void aLinkIsFollowedAndStays()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"share"_s));
        const QString target = folder.filePath(u"share/a"_s);
        QVERIFY(put(target, m_old));
        QVERIFY(::symlink("share/a", QFile::encodeName(folder.filePath(u"one"_s)).constData()) == 0);
        QVERIFY(QFile::link(folder.filePath(u"one"_s), folder.filePath(u"two"_s)));
        QVERIFY(writeFileAtomically(folder.filePath(u"two"_s), m_new).ok());
        QCOMPARE(contentOf(target), m_new);
        QVERIFY(QFileInfo(folder.filePath(u"one"_s)).isSymLink());
        QVERIFY(QFileInfo(folder.filePath(u"two"_s)).isSymLink());
        QCOMPARE(namesIn(folder.filePath(u"share"_s)), QStringList{u"a"_s});
    }

    void aLinkToAFileStillToBeMadeMakesIt()
    {
        QTemporaryDir folder;
        QVERIFY(::symlink("later", QFile::encodeName(folder.filePath(u"link"_s)).constData()) == 0);
        QVERIFY(writeFileAtomically(folder.filePath(u"link"_s), m_new).ok());
        QCOMPARE(contentOf(folder.filePath(u"later"_s)), m_new);
    }

    void linksInACircleAreRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(::symlink("b", QFile::encodeName(path).constData()) == 0);
        QVERIFY(::symlink("a", QFile::encodeName(folder.filePath(u"b"_s)).constData()) == 0);
        const auto result = writeFileAtomically(path, m_new);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(path));
    }

    void aFolderOrAPipeIsNotReplaced()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        for (const QString &path : {folder.path(), folder.path() + u'/', pipe, QString()})
            QVERIFY2(!writeFileAtomically(path, m_new).ok(), qUtf8Printable(path));
        QCOMPARE(namesIn(folder.path()), QStringList{u"pipe"_s});
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto result = writeFileAtomically(u"/nowhere/at/all.verbatim"_s, m_new);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(u"/nowhere/at/all.verbatim"_s));
    }

    void theLongestNameCanBeSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString(255, u'n'));
        QVERIFY(writeFileAtomically(path, m_new).ok());
        QCOMPARE(contentOf(path), m_new);
    }

    void aFileThatMayNotBeWrittenIsNotReplaced()
    {
        // The third look at the old file; as root only the fault shows it.
        Trial trial;
        for (trial.calls.failAt = 1; trial.calls.struck != "faccessat"; ++trial.calls.failAt) {
            trial.calls.count = 0;
            trial.calls.struck.clear();
            trial.calls.errorNumber = EACCES;
            run(trial);
            QVERIFY(trial.calls.failAt < 50);
        }
        QVERIFY(!trial.saved);
        QCOMPARE(trial.content, m_old);
        QVERIFY(trial.message.contains(u"會議.verbatim"_s));
    }

    void aFolderThatTakesNoNewFilesIsNotWrittenInPlace()
    {
        Trial trial;
        for (trial.calls.failAt = 1; trial.calls.struck != "openat"; ++trial.calls.failAt) {
            trial.calls.count = 0;
            trial.calls.struck.clear();
            trial.calls.errorNumber = EACCES;
            run(trial);
            QVERIFY(trial.calls.failAt < 50);
        }
        QVERIFY(!trial.saved);
        QCOMPARE(trial.content, m_old);
        QVERIFY(trial.message.contains(u"safely"_s));
    }

    void everyFailingCallKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("errorNumber");
        QTest::newRow("EIO") << EIO;
        QTest::newRow("ENOSPC") << ENOSPC;
        QTest::newRow("EDQUOT") << EDQUOT;
        QTest::newRow("EACCES") << EACCES;
        QTest::newRow("EROFS") << EROFS;
        QTest::newRow("EINTR") << EINTR;
    }
    void everyFailingCallKeepsTheOldFile()
    {
        QFETCH(int, errorNumber);
        QSet<QString> struck;
        for (int n = 1;; ++n) {
            QVERIFY(n < 100);
            Trial trial;
            trial.calls.failAt = n;
            trial.calls.errorNumber = errorNumber;
            trial.calls.longestWrite = 1000;
            run(trial);
            const QString call = QString::fromStdString(trial.calls.struck);
            const QByteArray where = (call + u" as call %1"_s.arg(n)).toUtf8();
            QVERIFY2(trial.names == QStringList{u"會議.verbatim"_s}, where);
            if (call.isEmpty()) {
                QVERIFY(trial.saved);
                QCOMPARE(trial.content, m_new);
                break;
            }
            struck.insert(call);

            const bool interruptible = errorNumber == EINTR && (call == u"write" || call == u"close");
            const bool harmless = call == u"fchown" || (call == u"close" && trial.calls.struckWasFolder);
            QVERIFY2(trial.saved == (interruptible || harmless), where);
            // Behind the rename there is nothing left to take back; the sentence says so.
            const bool inPlace = trial.saved || (call == u"fsync" && trial.calls.struckWasFolder);
            QVERIFY2(trial.content == (inPlace ? m_new : m_old), where);
            if (!trial.saved)
                QVERIFY2(trial.message.contains(u"會議.verbatim"_s), where);
        }
        for (const QString &call : {u"open"_s, u"openat"_s, u"fstatat"_s, u"fchmod"_s, u"write"_s, u"fsync"_s,
                                    u"close"_s, u"renameat"_s})
            QVERIFY2(struck.contains(call), qUtf8Printable(call));
    }

    void aDiskThatDiesKeepsTheOldFile()
    {
        for (int n = 1;; ++n) {
            QVERIFY(n < 100);
            Trial trial;
            trial.calls.failAt = n;
            trial.calls.lasting = FaultyCalls::Lasting::FromThenOn;
            run(trial);
            if (trial.saved) {
                QCOMPARE(trial.content, m_new);
                break;
            }
            const bool inPlace = trial.calls.struck == "fsync" && trial.calls.struckWasFolder;
            QCOMPARE(trial.content, inPlace ? m_new : m_old);
        }
    }

    void shortWritesAreGoneOnWith()
    {
        for (const size_t longest : {size_t(1), size_t(7), size_t(4096)}) {
            Trial trial;
            trial.calls.longestWrite = longest;
            run(trial);
            QVERIFY(trial.saved);
            QCOMPARE(trial.content, m_new);
        }
    }

    void aDiskThatTakesNothingIsAFailure()
    {
        Trial trial;
        trial.calls.longestWrite = 0;
        run(trial);
        QVERIFY(!trial.saved);
        QCOMPARE(trial.content, m_old);
        QCOMPARE(trial.names, QStringList{u"會議.verbatim"_s});
    }

    void aShareWithoutFlushOfFoldersIsNoFailure()
    {
        Trial trial;
        for (trial.calls.failAt = 1; !(trial.calls.struck == "fsync" && trial.calls.struckWasFolder);
             ++trial.calls.failAt) {
            trial.calls.count = 0;
            trial.calls.struck.clear();
            trial.calls.errorNumber = EINVAL;
            run(trial);
            QVERIFY(trial.calls.failAt < 50);
        }
        QVERIFY(trial.saved);
        QCOMPARE(trial.content, m_new);
    }

    void aFullDiskSaysSo()
    {
        Trial trial;
        for (trial.calls.failAt = 1; trial.calls.struck != "write"; ++trial.calls.failAt) {
            trial.calls.count = 0;
            trial.calls.struck.clear();
            trial.calls.errorNumber = ENOSPC;
            run(trial);
            QVERIFY(trial.calls.failAt < 50);
        }
        QVERIFY(trial.message.contains(u"the disk is full"_s));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
