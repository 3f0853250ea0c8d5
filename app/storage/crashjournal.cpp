// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/crashjournal.h"

#include "app/storage/editcodec.h"
#include "app/storage/journalformat.h"
#include "app/storage/sqlitedatabase.h"
#include "app/storage/statefolder.h"
#include "app/storage/systemreason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct JournalMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CrashJournal)
};

Error notWritten(const QString &path, const QString &reason)
{
    return {
        JournalMessages::tr("The crash journal in “%1” can't be written: %2. Save the meeting now; what is "
                            "typed meanwhile is in the window only.")
            .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), reason)};
}

constexpr qint64 longestLog = 4 << 20; ///< bytes; hours of typing without a save would make it ever longer

/// A new file for its owner alone, before SQLite would make one for everybody.
int makeFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno;
    ::close(file);
    return 0;
}

/// The name of the journal must outlive a power cut as well as its content.
bool flushFolder(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(file);
    return flushed;
}

} // namespace

CrashJournal::CrashJournal(QString path, std::unique_ptr<JournalLock> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{}

CrashJournal::~CrashJournal() = default;

Result<std::unique_ptr<CrashJournal>> CrashJournal::create(const QString &folder, const JournalBase &base)
{
    const QString path = QDir(folder).filePath(idToString(freshIdValue()) + journalSuffix);
    if (const int reason = makePrivateFolder(folder); reason != 0)
        return notWritten(path, systemReason(reason));
    // The lock first: a journal is never seen without its owner.
    errno = EIO;
    std::unique_ptr<JournalLock> lock = JournalLock::tryLock(lockPathOf(path));
    if (!lock)
        return notWritten(path, systemReason(errno));
    if (const int reason = makeFile(path); reason != 0) {
        lock->removeFile();
        return notWritten(path, systemReason(reason));
    }
    std::unique_ptr<CrashJournal> journal(new CrashJournal(path, std::move(lock)));
    if (!journal->prepare(base)) {
        const Error error = journal->failure();
        journal->remove();
        return error;
    }
    return journal;
}

bool CrashJournal::prepare(const JournalBase &base)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(m_path).constData(), &info) == 0) {
        m_device = info.st_dev;
        m_inode = info.st_ino;
    }
    m_database = std::make_unique<SqliteDatabase>(m_path);
    // The base goes into the file itself. Then a log takes the edits: a keystroke costs one flush of it,
    // where a rollback journal costs four.
    return m_database->isOpen() &&
           m_database->run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
                           "PRAGMA temp_store=MEMORY; BEGIN IMMEDIATE; PRAGMA user_version=1;") &&
           m_database->run(journalSchema) && writeBase(base) && m_database->run("COMMIT") &&
           flushFolder(QFileInfo(m_path).absolutePath()) &&
           m_database->run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0") &&
           m_database->leaveLogWhenClosed();
}

/// The log keeps the words of edits that were taken back, and every page that was ever written, until it is
/// emptied. Another program may be reading in it just now: then it can't be.
bool CrashJournal::emptyLog()
{
    SqliteStatement statement(*m_database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return statement.step() == SqliteStatement::Step::Row && statement.integer(0) == 0;
}

bool CrashJournal::writeBase(const JournalBase &base)
{
    SqliteStatement statement(*m_database, "INSERT OR REPLACE INTO base VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)");
    const QByteArray path = base.filePath.toUtf8();
    const QByteArray checksum = baseChecksum(base);
    statement.bind(1, path);
    statement.bind(2, base.fileSha256);
    statement.bind(3, static_cast<qint64>(base.revision));
    statement.bind(4, static_cast<qint64>(base.words));
    statement.bind(5, base.content);
    statement.bind(6, checksum);
    return statement.run();
}

bool CrashJournal::insert(const QList<JournalEntry> &entries)
{
    SqliteStatement statement(*m_database, "INSERT INTO edits VALUES (?1, ?2, ?3, ?4)");
    return std::ranges::all_of(entries, [&statement](const JournalEntry &entry) {
        const QByteArray edit = encodeEdit(entry.edit);
        const qint64 at = entry.at.toMSecsSinceEpoch();
        const QByteArray checksum = editChecksum(entry.revision, at, edit);
        statement.bind(1, static_cast<qint64>(entry.revision));
        statement.bind(2, at);
        statement.bind(3, edit);
        statement.bind(4, checksum);
        return statement.run();
    });
}

bool CrashJournal::isInPlace() const
{
    struct stat info = {};
    return ::stat(QFile::encodeName(m_path).constData(), &info) == 0 && info.st_dev == m_device &&
           info.st_ino == m_inode;
}

template <typename Change>
Result<void> CrashJournal::inTransaction(Change change)
{
    if (!m_failed && !isInPlace()) {
        // SQLite would go on writing into a file that nobody can find again.
        m_failed = true;
        return notWritten(m_path, systemReason(ENOENT));
    }
    if (!m_failed && m_database->run("BEGIN IMMEDIATE") && change() && m_database->run("COMMIT"))
        return {};
    const Error error = failure();
    m_failed = true;
    m_database->run("ROLLBACK");
    return error;
}

Result<void> CrashJournal::append(const QList<JournalEntry> &entries)
{
    Result<void> added = inTransaction([&] { return insert(entries); });
    // Where it can't be done now it is tried behind the next edit; they are on the disk in any case.
    if (added && QFileInfo(logPathOf(m_path)).size() > longestLog)
        emptyLog();
    return added;
}

Result<void> CrashJournal::rebase(const JournalBase &base)
{
    Result<void> changed = inTransaction([&] {
        SqliteStatement drop(*m_database, "DELETE FROM edits WHERE revision <= ?1");
        drop.bind(1, static_cast<qint64>(base.revision));
        return drop.run() && writeBase(base);
    });
    if (!changed || emptyLog())
        return changed;
    m_failed = true;
    return failure();
}

void CrashJournal::remove()
{
    m_failed = true;
    m_database.reset();
    removeJournalFiles(m_path);
    m_lock->removeFile();
}

Error CrashJournal::failure() const
{
    return notWritten(m_path, m_database ? m_database->reason() : systemReason(EIO));
}

QString defaultJournalFolder()
{
    return stateFolder() + u"/journals"_s;
}

} // namespace verbatim
