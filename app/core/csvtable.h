// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace verbatim {

/// A cell as it stands in a CSV file (RFC 4180). What a spreadsheet program would calculate, because it
/// begins with = + - @ (also in full width, also behind blanks and invisible characters), gets an apostrophe
/// in front.
QString csvCell(const QString &text);

/// Rows as a CSV file: comma, CRLF, UTF-8 with a byte order mark, without which spreadsheet programs in
/// Taiwan read Big5.
QByteArray csvTable(const QList<QStringList> &rows);

} // namespace verbatim
