// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/leakcheck/filetextsink.h"

namespace verbatim {

/// Whether the bytes begin as a packed document (zip) or a compressed file (gzip).
bool isArchive(const QByteArray &bytes);

/// Reads a packed document: the names and the content of every member, also of those that the table of
/// contents does not list, and what stands between them. Members are read one by one in memory and never
/// written to a disk. At most 1,000 members, 64 MB each, 256 MB together and a hundred times the file's own
/// size: what is beyond is told as unreadable. An Error where the file is damaged or encrypted.
Result<void> readAllArchiveText(const QByteArray &archive, const QString &fileName, FileTextSink &sink);

} // namespace verbatim
