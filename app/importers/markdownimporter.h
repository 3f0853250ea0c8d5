// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/importers/importresult.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Reads the Markdown form of the archive, line by line and in all its variants: a heading a turn or a
/// paragraph, either colon or none, narratives, text before the first heading. Inline markup stays as it
/// stands. `fileName` (a name or a path) is for messages and the second source of the date. The same bytes
/// give the same ids. Linear in the number of bytes; an Error where the bytes are no text or hold nothing.
Result<ImportResult> importMarkdown(const QByteArray &bytes, const QString &fileName);

} // namespace verbatim
