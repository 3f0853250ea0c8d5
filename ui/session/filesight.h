// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/meetinglock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace verbatim {

/// How a meeting's file was found, looked at in a worker.
struct FileSight
{
    /// What tells that a file need not be read again.
    struct Stamp
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = -1;
        qint64 modified = 0; ///< nanoseconds
        qint64 changed = 0;  ///< the same, of the inode
        quint64 names = 0;   ///< hard links

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    QString path;
    bool exists = false;
    Stamp stamp;
    QByteArray sha256;                       ///< empty where it can't be read
    std::optional<MeetingLock::State> lock;  ///< of ours
    std::optional<LockHolder> holder;        ///< who else has it
    std::optional<qint64> freeBesideFile;    ///< bytes
    std::optional<qint64> freeBesideJournal; ///< bytes
    quint64 round = 0;                       ///< of FileWatch: older ones are out of date
};

/// What a look needs to know. It is taken in a worker: a share that hangs holds up nothing else.
struct FileLook
{
    MeetingLock::Place place;
    LockIdentity own;
    QDateTime now;
    std::shared_ptr<MeetingLock> lock;
    QString journalFolder;
    FileSight before; ///< what was seen last, so that an unchanged file is not read again
    quint64 round = 0;
    bool renewsLock = true; ///< a sign of life is a change of the folder too, and would be looked at again
};

/// Renews our lock and says what is there now.
FileSight lookAt(const FileLook &look);

} // namespace verbatim
