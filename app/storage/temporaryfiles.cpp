// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/temporaryfiles.h"

#include "app/core/ids.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

bool isAbandoned(int file)
{
    struct stat info = {};
    return ::fstat(file, &info) == 0 && S_ISREG(info.st_mode) &&
           ::time(nullptr) - info.st_mtime > temporaryFileRest.count() &&
           ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

} // namespace

QByteArray freshTemporaryName()
{
    return ".verbatim-" + idToString(freshIdValue()).toLatin1() + ".tmp";
}

void claimTemporaryFile(int file)
{
    ::flock(file, LOCK_EX | LOCK_NB);
}

QStringList temporaryFilesIn(const QString &folder)
{
    const QDir place(folder);
    QStringList paths =
        place.entryList({u".verbatim-*.tmp"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (QString &path : paths)
        path = place.filePath(path);
    return paths;
}

void removeAbandonedTemporaryFiles(const QString &folder)
{
    const QStringList names = temporaryFilesIn(folder);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(name);
        const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
        if (file < 0)
            continue;
        if (isAbandoned(file))
            ::unlink(path.constData());
        ::close(file);
    }
}

} // namespace verbatim
