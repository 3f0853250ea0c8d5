// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingbackups.h"

#include "app/storage/inputfile.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace verbatim {

QList<QByteArray> tellingTurns(const Transcript &present)
{
    constexpr qsizetype some = 32;
    QList<QByteArray> ids;
    const qsizetype step = std::max<qsizetype>(1, present.turns.size() / some);
    for (qsizetype i = 0; i < present.turns.size(); i += step)
        ids.append(present.turns.at(i).id.toString().toLatin1());
    return ids;
}

QList<Backup> backupsOf(const BackupStore &store, const QString &meetingFile, const Transcript &present)
{
    QList<Backup> found = store.versionsOf(meetingFile);
    if (meetingFile.isEmpty())
        return found;
    const QList<QByteArray> turns = tellingTurns(present);
    QHash<QString, bool> isEarlierName; // of the files, each looked at by its newest version only
    const QList<Backup> all = store.all();
    for (const Backup &backup : all) {
        if (backup.meetingFile.isEmpty() || found.contains(backup))
            continue;
        if (!isEarlierName.contains(backup.meetingFile)) {
            const bool gone = !QFileInfo::exists(backup.meetingFile);
            const Result<QByteArray> bytes = gone ? readInputFile(backup.path) : Result<QByteArray>(Error{});
            isEarlierName[backup.meetingFile] =
                bytes &&
                std::ranges::any_of(turns, [&bytes](const QByteArray &id) { return bytes->contains(id); });
        }
        if (isEarlierName.value(backup.meetingFile))
            found.append(backup);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Backup::at);
    return found;
}

} // namespace verbatim
