// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace verbatim {

/// Says that a journal has a living owner. The system takes the lock away with the process that holds it,
/// however that ends: no process number that somebody else may have by now, no time that a clock may jump
/// over.
class JournalLock
{
public:
    /// Nothing where somebody else, in this process or another, holds it (errno is EWOULDBLOCK then), or the
    /// file can't be opened or made.
    static std::unique_ptr<JournalLock> tryLock(const QString &path);

    /// Lets go; the file stays.
    ~JournalLock();
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;

    /// Removes the file; the lock is held on to until the end.
    void removeFile();

private:
    JournalLock(const QString &path, int file)
        : m_path(path)
        , m_file(file)
    {}

    QString m_path;
    int m_file;
};

} // namespace verbatim
