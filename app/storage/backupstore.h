// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/storage/verbatimfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// An earlier version of a meeting's file, as it was saved.
struct Backup
{
    QString path;        ///< of the copy
    QString meetingFile; ///< whose version it is; empty where the store does not know any more
    QDateTime at;        ///< when it was put away
    qint64 size = 0;     ///< bytes

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The earlier versions of all meetings of this user. Each meeting's file, told by its whole path, has a
/// folder of its own under a name that says nothing; folders and files are for their owner alone.
class BackupStore
{
public:
    static constexpr int usuallyKept = 20;

    explicit BackupStore(const QString &folder)
        : m_folder(folder)
    {}

    QString folder() const { return m_folder; }

    /// Puts a version away, unless the newest one is the same, and thins the meeting's versions to `kept`
    /// (none is put away where that is 0).
    Result<void> add(const QString &meetingFile, const QByteArray &bytes, const QDateTime &at,
                     int kept = usuallyKept) const;

    /// The newest first.
    QList<Backup> versionsOf(const QString &meetingFile) const;
    QList<Backup> all() const;

    /// Removes the versions; a folder that is empty then goes too. Those that could not be removed.
    QList<Backup> remove(const QList<Backup> &backups) const;

private:
    QString folderOf(const QString &meetingFile) const;
    QList<Backup> versionsIn(const QString &folder) const;

    QString m_folder;
};

/// The version; an Error where its bytes are not those that were put away, or can't be read.
Result<VerbatimFile> readBackup(const Backup &backup);

/// Which versions go so that `kept` are left, as indexes into their times (the newest first). The newest and
/// the oldest stay; between them goes whichever leaves the smallest gap for its age, so that they lie close
/// together at the end and ever farther apart towards the beginning.
QList<qsizetype> versionsToDrop(const QList<QDateTime> &times, int kept);

QString defaultBackupFolder(); ///< in stateFolder()

} // namespace verbatim
