// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace verbatim {

/// A name for the file that is written before it takes the place of another: hidden, never met before, and
/// not made from that file's name, which could become too long.
QByteArray freshTemporaryName();

/// Says of an open temporary file, as long as it is open, that somebody is at it.
void claimTemporaryFile(int file);

/// How long a temporary file is let alone in any case: some shares have no locks.
inline constexpr std::chrono::seconds temporaryFileRest{60};

/// The paths of all temporary files of the folder, in use or not.
QStringList temporaryFilesIn(const QString &folder);

/// Removes the temporary files of the folder that nobody is at any more: what a program leaves that is killed
/// while it saves. They hold every word of a record, also those that are purged from it later.
void removeAbandonedTemporaryFiles(const QString &folder);

} // namespace verbatim
