// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/systemcalls.h"

#include <QString>

#include <optional>

namespace verbatim {

/// Bytes that this user may still write where the file or folder lies (or is to be made); nothing where the
/// system does not tell. May wait for a disk.
std::optional<qint64> freeBytesAt(const QString &path);
std::optional<qint64> freeBytesAt(const QString &path, SystemCalls &calls);

/// A save needs room for a second file, and a journal for what is typed meanwhile: below this, in bytes, it
/// is time to say so. `fileSize` in bytes.
qint64 spaceWanted(qint64 fileSize);

} // namespace verbatim
