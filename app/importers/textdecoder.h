// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// No text file of a meeting is longer; the largest on record has 0.25 MB.
inline constexpr qsizetype maximumTextBytes = 32 * 1024 * 1024;

/// The text of a file in UTF-8 (with or without a byte order mark) or in UTF-16 with one; the mark is
/// dropped, line ends stay. Anything else is an Error that names the file, the first bad byte (offset from 0,
/// line from 1) and the way out: an encoding is never guessed, for a wrong guess changes names. `issues`
/// receives what will be different when the text is written again.
Result<QString> decodeText(const QByteArray &bytes, const QString &fileName, IssueList &issues);

} // namespace verbatim
