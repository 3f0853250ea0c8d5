// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/backupkeeper.h"

#include "app/storage/inputfile.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QFileInfo>

namespace verbatim {

BackupKeeper::BackupKeeper(MeetingFile &file, const Settings &settings, const QString &folder,
                           QObject *parent)
    : QObject(parent)
    , m_store(folder)
{
    connect(&file, &MeetingFile::backupFailed, this, &BackupKeeper::failed);
    file.setBackup([this, &settings] {
        return
            [store = m_store, kept = settings.backupsKept()](const QString &path, const VerbatimFile &next) {
                return keepEarlierVersion(store, path, next, kept);
            };
    });
}

Result<void> keepEarlierVersion(const BackupStore &store, const QString &path, const VerbatimFile &next,
                                int kept)
{
    const QFileInfo info(path);
    if (kept <= 0 || !info.exists())
        return {};
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    if (!next.transcript.meeting.purges.isEmpty()) {
        const Result<VerbatimReading> earlier = readVerbatim(*bytes, path);
        // What a purge took out of the file must not come back as its earlier version.
        if (!earlier ||
            earlier->file.transcript.meeting.purges.size() < next.transcript.meeting.purges.size())
            return {};
    }
    return store.add(path, *bytes, info.lastModified(), kept);
}

} // namespace verbatim
