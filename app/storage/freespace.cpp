// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/freespace.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

namespace verbatim {

std::optional<qint64> freeBytesAt(const QString &path)
{
    PosixCalls calls;
    return freeBytesAt(path, calls);
}

std::optional<qint64> freeBytesAt(const QString &path, SystemCalls &calls)
{
    QByteArray place = QFile::encodeName(path);
    struct statvfs info = {};
    while (calls.statvfs(place.constData(), &info) != 0) {
        const qsizetype slash = place.lastIndexOf('/');
        // The nearest folder that is there is where it would be made.
        if (errno != ENOENT || slash <= 0)
            return std::nullopt;
        place.truncate(slash);
    }
    // Some shares say that they hold nothing at all: they do not know.
    if (info.f_blocks == 0)
        return std::nullopt;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

qint64 spaceWanted(qint64 fileSize)
{
    constexpr qint64 least = 20 * 1024 * 1024;
    constexpr qint64 copies = 8;
    return std::max(least, copies * fileSize);
}

} // namespace verbatim
