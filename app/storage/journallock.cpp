// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/journallock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace verbatim {

std::unique_ptr<JournalLock> JournalLock::tryLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file =
            ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0)
            return nullptr;
        struct stat info = {};
        if (::flock(file, LOCK_EX | LOCK_NB) != 0 || ::fstat(file, &info) != 0) {
            const int reason = errno;
            ::close(file);
            errno = reason;
            return nullptr;
        }
        if (info.st_nlink > 0)
            return std::unique_ptr<JournalLock>(new JournalLock(path, file));
        // Its owner removed it between our two calls: lock the file that has the name now.
        ::close(file);
    }
}

JournalLock::~JournalLock()
{
    ::close(m_file);
}

void JournalLock::removeFile()
{
    ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace verbatim
