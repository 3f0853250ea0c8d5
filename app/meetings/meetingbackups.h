// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "app/storage/backupstore.h"

namespace verbatim {

/// Turns by which another version of the record is known again: some of all, as they are written in a file.
QList<QByteArray> tellingTurns(const Transcript &present);

/// The earlier versions of a meeting, the newest first: those of its file, and those of files that are no
/// longer there and hold turns of it, for that is what it was called before it was renamed or moved.
QList<Backup> backupsOf(const BackupStore &store, const QString &meetingFile, const Transcript &present);

} // namespace verbatim
