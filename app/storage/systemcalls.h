// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/types.h>

#include <cstddef>

namespace verbatim {

/// The calls of the system through which files are read and saved, so that tests can make each one fail.
/// All behave as their POSIX namesakes: -1 and errno on failure.
class SystemCalls
{
public:
    virtual ~SystemCalls() = default;

    virtual int open(const char *path, int flags) = 0;
    virtual int openat(int folder, const char *name, int flags, mode_t mode) = 0;
    virtual int fstat(int file, struct stat *info) = 0;
    virtual int fstatat(int folder, const char *name, struct stat *info, int flags) = 0;
    virtual ssize_t readlinkat(int folder, const char *name, char *buffer, size_t size) = 0;
    virtual int faccessat(int folder, const char *name, int mode) = 0;
    virtual int fchown(int file, uid_t owner, gid_t group) = 0;
    virtual int fchmod(int file, mode_t mode) = 0;
    virtual ssize_t read(int file, void *bytes, size_t size) = 0;
    virtual ssize_t write(int file, const void *bytes, size_t size) = 0;
    virtual int fsync(int file) = 0;
    virtual int close(int file) = 0;
    virtual int renameat(int folder, const char *from, const char *to) = 0;
    virtual int unlinkat(int folder, const char *name) = 0;
    /// Sets both times to now.
    virtual int utimensat(int folder, const char *name) = 0;
    virtual int statvfs(const char *path, struct statvfs *info) = 0;
};

/// The calls of the machine that the program runs on.
class PosixCalls final : public SystemCalls
{
public:
    int open(const char *path, int flags) override;
    int openat(int folder, const char *name, int flags, mode_t mode) override;
    int fstat(int file, struct stat *info) override;
    int fstatat(int folder, const char *name, struct stat *info, int flags) override;
    ssize_t readlinkat(int folder, const char *name, char *buffer, size_t size) override;
    int faccessat(int folder, const char *name, int mode) override;
    int fchown(int file, uid_t owner, gid_t group) override;
    int fchmod(int file, mode_t mode) override;
    ssize_t read(int file, void *bytes, size_t size) override;
    ssize_t write(int file, const void *bytes, size_t size) override;
    int fsync(int file) override;
    int close(int file) override;
    int renameat(int folder, const char *from, const char *to) override;
    int unlinkat(int folder, const char *name) override;
    int utimensat(int folder, const char *name) override;
    int statvfs(const char *path, struct statvfs *info) override;
};

} // namespace verbatim
