// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/storage/systemcalls.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Puts `bytes` in the place of the file, whole or not at all: a temporary file in the same folder, fsync,
/// rename, fsync of the folder, every return checked (QSaveFile of Qt 6.4 reports success on a failed flush
/// and loses files). Never writes into the old file, whatever the folder refuses.
///
/// A link is followed and stays. Permissions of an existing file are kept, owner and group where the system
/// lets us; a new file is its owner's alone. A file that may not be written is not replaced.
///
/// What an earlier saving in that folder has left, killed in its middle, goes as well.
///
/// On an Error the old file is untouched and nothing is left beside it, with one exception that the sentence
/// names: when the folder itself could not be flushed last of all, the new content is in place, but a power
/// cut might bring back the old one.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes, SystemCalls &calls);

} // namespace verbatim
