// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/systemcalls.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <string>

namespace verbatim {

/// The system with one call, or everything from one call on, failing.
class FaultyCalls final : public SystemCalls
{
public:
    enum class Lasting { Once, FromThenOn };

    int failAt = 0; ///< number of the call that fails, from 1; 0 for none
    int errorNumber = EIO;
    Lasting lasting = Lasting::Once;
    size_t longestWrite = std::numeric_limits<size_t>::max(); ///< bytes that one write takes
    size_t longestRead = std::numeric_limits<size_t>::max();

    int count = 0;                ///< calls so far
    std::string struck;           ///< name of the first call that failed
    bool struckWasFolder = false; ///< an fsync or close of a folder

    int open(const char *path, int flags) override
    {
        return strike("open") ? -1 : m_system.open(path, flags);
    }
    int openat(int folder, const char *name, int flags, mode_t mode) override
    {
        return strike("openat") ? -1 : m_system.openat(folder, name, flags, mode);
    }
    int fstat(int file, struct stat *info) override
    {
        return strike("fstat") ? -1 : m_system.fstat(file, info);
    }
    int fstatat(int folder, const char *name, struct stat *info, int flags) override
    {
        return strike("fstatat") ? -1 : m_system.fstatat(folder, name, info, flags);
    }
    ssize_t readlinkat(int folder, const char *name, char *buffer, size_t size) override
    {
        return strike("readlinkat") ? -1 : m_system.readlinkat(folder, name, buffer, size);
    }
    int faccessat(int folder, const char *name, int mode) override
    {
        return strike("faccessat") ? -1 : m_system.faccessat(folder, name, mode);
    }
    int fchown(int file, uid_t owner, gid_t group) override
    {
        return strike("fchown") ? -1 : m_system.fchown(file, owner, group);
    }
    int fchmod(int file, mode_t mode) override { return strike("fchmod") ? -1 : m_system.fchmod(file, mode); }
    ssize_t read(int file, void *bytes, size_t size) override
    {
        return strike("read") ? -1 : m_system.read(file, bytes, std::min(size, longestRead));
    }
    ssize_t write(int file, const void *bytes, size_t size) override
    {
        return strike("write") ? -1 : m_system.write(file, bytes, std::min(size, longestWrite));
    }
    int fsync(int file) override { return strike("fsync", file) ? -1 : m_system.fsync(file); }
    int close(int file) override
    {
        // The descriptor is gone, whatever close() says.
        const bool failing = strike("close", file);
        const int result = m_system.close(file);
        if (failing)
            errno = errorNumber;
        return failing ? -1 : result;
    }
    int renameat(int folder, const char *from, const char *to) override
    {
        return strike("renameat") ? -1 : m_system.renameat(folder, from, to);
    }
    int unlinkat(int folder, const char *name) override
    {
        return strike("unlinkat") ? -1 : m_system.unlinkat(folder, name);
    }
    int utimensat(int folder, const char *name) override
    {
        return strike("utimensat") ? -1 : m_system.utimensat(folder, name);
    }
    int statvfs(const char *path, struct statvfs *info) override
    {
        return strike("statvfs") ? -1 : m_system.statvfs(path, info);
    }

private:
    bool strike(const char *call, int file = -1)
    {
        ++count;
        const bool now =
            failAt > 0 && (count == failAt || (lasting == Lasting::FromThenOn && count > failAt));
        if (!now)
            return false;
        if (struck.empty()) {
            struck = call;
            struct stat info = {};
            struckWasFolder = file >= 0 && m_system.fstat(file, &info) == 0 && S_ISDIR(info.st_mode);
        }
        errno = errorNumber;
        return true;
    }

    PosixCalls m_system;
};

} // namespace verbatim
