// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/atomicfile.h"

#include "app/storage/systemreason.h"
#include "app/storage/temporaryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

namespace verbatim {

namespace {

constexpr int maximumLinks = 40;
constexpr int nameAttempts = 8;
constexpr mode_t permissionBits = 07777;
constexpr mode_t groupBits = S_IRWXG | S_ISGID | S_ISUID;

struct AtomicFileMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::AtomicFile)
};

/// One saving of one file: its steps in their order, and what has to be undone when one fails.
class AtomicFile
{
public:
    AtomicFile(const QString &path, SystemCalls &calls)
        : m_calls(calls)
        , m_shown(QDir::toNativeSeparators(path))
        , m_target(QFile::encodeName(path))
    {}
    ~AtomicFile()
    {
        discardTemporary();
        if (m_folder >= 0)
            m_calls.close(m_folder);
    }
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    Result<void> replaceBy(const QByteArray &bytes)
    {
        const bool ready = findTarget() && openFolder() && inspectOldFile() && openTemporary();
        const bool written = ready && keepOwnership() && keepMode() && writeAll(bytes) && flushAndClose();
        if (!written || !putInPlace())
            return m_error;
        removeAbandonedTemporaryFiles(QFile::decodeName(folderOf(m_target)));
        return flushFolder();
    }

private:
    bool fail(const QString &sentence)
    {
        m_error = Error{sentence};
        return false;
    }

    bool failBecause(int reason)
    {
        return fail(AtomicFileMessages::tr("“%1” could not be saved: %2. Nothing was overwritten; save it in "
                                           "another place.")
                        .arg(m_shown, systemReason(reason)));
    }

    bool failAsNoFile()
    {
        return fail(AtomicFileMessages::tr("“%1” is not a file that can be saved to; choose another name.")
                        .arg(m_shown));
    }

    /// Follows links by hand: the last one may lead to a file that is still to be made.
    bool findTarget()
    {
        for (int links = 0; links < maximumLinks; ++links) {
            struct stat info = {};
            if (m_calls.fstatat(AT_FDCWD, m_target.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
                return errno == ENOENT || failBecause(errno);
            if (!S_ISLNK(info.st_mode))
                return true;
            std::array<char, PATH_MAX> link = {};
            const ssize_t length =
                m_calls.readlinkat(AT_FDCWD, m_target.constData(), link.data(), link.size());
            if (length < 0)
                return failBecause(errno);
            const QByteArray to(link.data(), length);
            m_target = to.startsWith('/') ? to : folderOf(m_target) + '/' + to;
        }
        return failBecause(ELOOP);
    }

    static QByteArray folderOf(const QByteArray &path)
    {
        const qsizetype slash = path.lastIndexOf('/');
        if (slash < 0)
            return QByteArrayLiteral(".");
        return slash == 0 ? QByteArrayLiteral("/") : path.left(slash);
    }

    /// Everything from here on is said relative to the opened folder: it may be renamed meanwhile.
    bool openFolder()
    {
        m_name = m_target.mid(m_target.lastIndexOf('/') + 1);
        if (m_name.isEmpty())
            return failAsNoFile();
        m_folder = m_calls.open(folderOf(m_target).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        return m_folder >= 0 || failBecause(errno);
    }

    bool inspectOldFile()
    {
        if (m_calls.fstatat(m_folder, m_name.constData(), &m_oldFile, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT || failBecause(errno);
        if (!S_ISREG(m_oldFile.st_mode))
            return failAsNoFile();
        // The rename would not ask for this.
        if (m_calls.faccessat(m_folder, m_name.constData(), W_OK) != 0) {
            return fail(
                AtomicFileMessages::tr("“%1” may not be changed: %2. Nothing was overwritten; save it "
                                       "under another name.")
                    .arg(m_shown, systemReason(errno)));
        }
        m_hasOldFile = true;
        return true;
    }

    bool openTemporary()
    {
        for (int attempt = 0; attempt < nameAttempts; ++attempt) {
            m_temporaryName = freshTemporaryName();
            m_temporary =
                m_calls.openat(m_folder, m_temporaryName.constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
            if (m_temporary >= 0) {
                claimTemporaryFile(m_temporary);
                return true;
            }
            if (errno != EEXIST)
                break;
        }
        const int reason = errno;
        m_temporaryName.clear();
        if (!m_hasOldFile || (reason != EACCES && reason != EPERM))
            return failBecause(reason);
        // Writing into the old file would be possible, but a failure then would destroy it.
        return fail(AtomicFileMessages::tr("“%1” could not be saved safely: its folder takes no new files. "
                                           "Nothing was overwritten; save it in another folder.")
                        .arg(m_shown));
    }

    bool keepOwnership()
    {
        m_mode = S_IRUSR | S_IWUSR;
        if (!m_hasOldFile)
            return true;
        m_mode = m_oldFile.st_mode & permissionBits;
        struct stat made = {};
        if (m_calls.fstat(m_temporary, &made) != 0)
            return failBecause(errno);
        if (made.st_uid == m_oldFile.st_uid && made.st_gid == m_oldFile.st_gid)
            return true;
        if (m_calls.fchown(m_temporary, m_oldFile.st_uid, m_oldFile.st_gid) == 0)
            return true;
        // Somebody else's file: at least its group, or that group's rights would go to another one.
        const uid_t unchanged = static_cast<uid_t>(-1);
        if (made.st_gid != m_oldFile.st_gid && m_calls.fchown(m_temporary, unchanged, m_oldFile.st_gid) != 0)
            m_mode &= ~groupBits;
        return true;
    }

    bool keepMode() { return m_calls.fchmod(m_temporary, m_mode) == 0 || failBecause(errno); }

    bool writeAll(const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t count = m_calls.write(m_temporary, bytes.constData() + done,
                                                static_cast<size_t>(bytes.size() - done));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return failBecause(errno);
            // A disk that takes nothing and gives no reason would keep us here for ever.
            if (count == 0)
                return failBecause(EIO);
            done += count;
        }
        return true;
    }

    bool flushAndClose()
    {
        // Never a second time on this descriptor: the system marks lost pages as clean.
        if (m_calls.fsync(m_temporary) != 0)
            return failBecause(errno);
        const int file = std::exchange(m_temporary, -1);
        // Linux has closed the file also where it says EINTR; what was to be flushed is.
        return m_calls.close(file) == 0 || errno == EINTR || failBecause(errno);
    }

    bool putInPlace()
    {
        if (m_calls.renameat(m_folder, m_temporaryName.constData(), m_name.constData()) != 0)
            return failBecause(errno);
        m_temporaryName.clear();
        return true;
    }

    Result<void> flushFolder()
    {
        if (m_calls.fsync(m_folder) == 0)
            return {};
        const int reason = errno;
        // File systems of some shares have no such call for folders; they order a rename themselves.
        if (reason == EINVAL || reason == ENOTSUP)
            return {};
        return Error{
            AtomicFileMessages::tr("“%1” was written, but the disk did not confirm it: %2. Save it in "
                                   "another place as well.")
                .arg(m_shown, systemReason(reason))};
    }

    void discardTemporary()
    {
        if (m_temporary >= 0)
            m_calls.close(std::exchange(m_temporary, -1));
        if (!m_temporaryName.isEmpty())
            m_calls.unlinkat(m_folder, m_temporaryName.constData());
    }

    SystemCalls &m_calls;
    QString m_shown;     ///< the name the user knows
    QByteArray m_target; ///< behind all links
    QByteArray m_name;   ///< of the target in its folder
    QByteArray m_temporaryName;
    int m_folder = -1;
    int m_temporary = -1;
    bool m_hasOldFile = false;
    struct stat m_oldFile = {};
    mode_t m_mode = 0;
    Error m_error;
};

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    PosixCalls calls;
    return writeFileAtomically(path, bytes, calls);
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes, SystemCalls &calls)
{
    return AtomicFile(path, calls).replaceBy(bytes);
}

} // namespace verbatim
