// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/filesight.h"

#include "app/storage/freespace.h"
#include "app/storage/inputfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

namespace verbatim {

namespace {

constexpr qint64 nanoseconds = 1'000'000'000;

std::optional<FileSight::Stamp> stampOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileSight::Stamp{info.st_dev,
                            info.st_ino,
                            info.st_size,
                            info.st_mtim.tv_sec * nanoseconds + info.st_mtim.tv_nsec,
                            info.st_ctim.tv_sec * nanoseconds + info.st_ctim.tv_nsec,
                            info.st_nlink};
}

} // namespace

FileSight lookAt(const FileLook &look)
{
    FileSight sight;
    sight.path = look.place.file;
    sight.round = look.round;
    sight.freeBesideJournal = freeBytesAt(look.journalFolder);
    if (sight.path.isEmpty())
        return sight;
    if (look.lock) {
        sight.lock = look.renewsLock ? look.lock->renew() : look.lock->state();
        if (*sight.lock == MeetingLock::State::Taken)
            sight.holder = look.lock->holder();
    } else {
        sight.holder = MeetingLock::holderOf(look.place, look.own, look.now);
    }
    sight.freeBesideFile = freeBytesAt(sight.path);
    const std::optional<FileSight::Stamp> stamp = stampOf(sight.path);
    sight.exists = stamp.has_value();
    if (!stamp)
        return sight;
    sight.stamp = *stamp;
    if (look.before.path == sight.path && look.before.stamp == *stamp && !look.before.sha256.isEmpty()) {
        sight.sha256 = look.before.sha256;
        return sight;
    }
    if (const Result<QByteArray> bytes = readInputFile(sight.path))
        sight.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return sight;
}

} // namespace verbatim
