// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/temporaryfiles.h"

#include "app/storage/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// What a saving leaves that is killed in its middle does not stay beside the record.
class TestTemporaryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAbandonedOneGoes()
    {
        leave(freshTemporaryName(), old);
        removeAbandonedTemporaryFiles(m_folder->path());
        QCOMPARE(names(), QStringList());
    }

    void theNextSavingTakesItAway()
    {
        leave(freshTemporaryName(), old);
        QVERIFY(writeFileAtomically(m_folder->filePath(u"a.verbatim"_s), "record").ok());
        QCOMPARE(names(), QStringList{u"a.verbatim"_s});
    }

    void oneThatIsBeingWrittenStays()
    {
        const QByteArray name = freshTemporaryName();
        const QString path = leave(name, old);
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
        claimTemporaryFile(file);
        removeAbandonedTemporaryFiles(m_folder->path());
        QCOMPARE(names(), QStringList{QString::fromLatin1(name)});
        ::close(file);
        removeAbandonedTemporaryFiles(m_folder->path());
        QCOMPARE(names(), QStringList());
    }

    void oneOfThisMinuteStays()
    {
        const QByteArray name = freshTemporaryName();
        leave(name, std::chrono::seconds(0));
        removeAbandonedTemporaryFiles(m_folder->path());
        QCOMPARE(names(), QStringList{QString::fromLatin1(name)});
    }

    void nothingElseGoes()
    {
        const QStringList others = {u".verbatim-notes.txt"_s, u"a.tmp"_s, u"verbatim-a.tmp"_s};
        for (const QString &name : others)
            leave(name.toLatin1(), old);
        QVERIFY(::symlink("a.tmp",
                          QFile::encodeName(m_folder->filePath(u".verbatim-link.tmp"_s)).constData()) == 0);
        removeAbandonedTemporaryFiles(m_folder->path());
        QCOMPARE(names(), (QStringList{u".verbatim-link.tmp"_s} + others));
    }

    void aFolderThatIsNotThereHoldsNone() { removeAbandonedTemporaryFiles(u"/nowhere/at/all"_s); }

private:
    static constexpr std::chrono::seconds old = 2 * temporaryFileRest;

    QString leave(const QByteArray &name, std::chrono::seconds age) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("words") < 0)
            qFatal("the temporary folder can't be written");
        file.close();
        const timespec then{::time(nullptr) - age.count(), 0};
        const timespec times[] = {then, then};
        if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) != 0)
            qFatal("the file's time can't be set");
        return path;
    }

    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTemporaryFiles)
#include "tst_temporaryfiles.moc"
