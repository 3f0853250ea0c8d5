// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/crashjournal.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

// The form of a journal file: what its writer and its reader agree on.

inline constexpr qint64 journalVersion = 1; ///< PRAGMA user_version

/// One row with number 1 holds the base; `checksum` is baseChecksum().
inline constexpr const char *journalSchema =
    "CREATE TABLE base (number INTEGER PRIMARY KEY, path BLOB NOT NULL, sha256 BLOB NOT NULL,"
    " revision INTEGER NOT NULL, words INTEGER NOT NULL, content BLOB NOT NULL, checksum BLOB NOT NULL);"
    "CREATE TABLE edits (revision INTEGER PRIMARY KEY, at INTEGER NOT NULL, edit BLOB NOT NULL,"
    " checksum BLOB NOT NULL);";

inline constexpr QLatin1String journalSuffix(".journal");

/// SHA-256 over every field.
QByteArray baseChecksum(const JournalBase &base);
/// SHA-256 over revision, time (milliseconds since 1970, UTC) and the bytes of encodeEdit().
QByteArray editChecksum(quint64 revision, qint64 at, const QByteArray &edit);

/// Where SQLite writes what is typed between two saves.
QString logPathOf(const QString &journalPath);
/// Whether SQLite reads everything that was ever committed to this write-ahead log: it reads up to the first
/// frame that is damaged and says nothing of what stands behind it. A commit that was being written when the
/// program ended is none yet. The form of the log is that of
/// https://www.sqlite.org/fileformat2.html#walformat
bool isWholeLog(const QByteArray &log);

/// The lock beside the journal.
QString lockPathOf(const QString &journalPath);
/// Removes the journal and what SQLite may have left beside it.
void removeJournalFiles(const QString &journalPath);

} // namespace verbatim
