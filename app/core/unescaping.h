// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace verbatim {

/// A stretch of a text that means other characters.
struct Unescaped
{
    QString text;         ///< what it means
    qsizetype length = 0; ///< UTF-16 units that it was written in
};

/// What the text begins with, if that is an entity (&name; &#23567; &#x5C0F;), a row of percent or
/// quoted-printable codes that is UTF-8 (%E7%8E%8B, =E7=8E=8B), or an escape of JSON, JavaScript or CSS
/// (\u738b, \u{738b}, \x41, \n, \738b). `text` must not be empty.
std::optional<Unescaped> unescapedAt(QStringView text);

} // namespace verbatim
