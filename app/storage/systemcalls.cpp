// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/systemcalls.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace verbatim {

int PosixCalls::open(const char *path, int flags)
{
    return ::open(path, flags);
}

int PosixCalls::openat(int folder, const char *name, int flags, mode_t mode)
{
    return ::openat(folder, name, flags, mode);
}

int PosixCalls::fstat(int file, struct stat *info)
{
    return ::fstat(file, info);
}

int PosixCalls::fstatat(int folder, const char *name, struct stat *info, int flags)
{
    return ::fstatat(folder, name, info, flags);
}

ssize_t PosixCalls::readlinkat(int folder, const char *name, char *buffer, size_t size)
{
    return ::readlinkat(folder, name, buffer, size);
}

int PosixCalls::faccessat(int folder, const char *name, int mode)
{
    return ::faccessat(folder, name, mode, 0);
}

int PosixCalls::fchown(int file, uid_t owner, gid_t group)
{
    return ::fchown(file, owner, group);
}

int PosixCalls::fchmod(int file, mode_t mode)
{
    return ::fchmod(file, mode);
}

ssize_t PosixCalls::read(int file, void *bytes, size_t size)
{
    return ::read(file, bytes, size);
}

ssize_t PosixCalls::write(int file, const void *bytes, size_t size)
{
    return ::write(file, bytes, size);
}

int PosixCalls::fsync(int file)
{
    return ::fsync(file);
}

int PosixCalls::close(int file)
{
    return ::close(file);
}

int PosixCalls::renameat(int folder, const char *from, const char *to)
{
    return ::renameat(folder, from, folder, to);
}

int PosixCalls::unlinkat(int folder, const char *name)
{
    return ::unlinkat(folder, name, 0);
}

int PosixCalls::utimensat(int folder, const char *name)
{
    return ::utimensat(folder, name, nullptr, AT_SYMLINK_NOFOLLOW);
}

int PosixCalls::statvfs(const char *path, struct statvfs *info)
{
    return ::statvfs(path, info);
}

} // namespace verbatim
