// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/storage/systemcalls.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// No record is as large: the largest on file has 0.7 MB, the stress size 9 MB.
inline constexpr qint64 maximumInputSize = 64 * 1024 * 1024; ///< bytes

/// The bytes of a file somebody wants to open. Refused with one sentence, without waiting: what is missing,
/// a folder, a pipe or device, larger than maximumInputSize, or not permitted; and a file that can't be read
/// to its end.
Result<QByteArray> readInputFile(const QString &path);
Result<QByteArray> readInputFile(const QString &path, SystemCalls &calls);

} // namespace verbatim
