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

/// Whether an escape may begin with the unit.
constexpr bool beginsEscape(QChar unit)
{
    return unit == u'&' || unit == u'%' || unit == u'=' || unit == u'\\';
}

/// What the text begins with, if that is an entity (&name; of the few names that could stand inside of a
/// word,
/// &#23567; &#x5C0F;), a row of percent or quoted-printable codes that is UTF-8 or Big5 (%E7%8E%8B,
/// =E7=8E=8B, with soft line breaks), %u5C0F, or an escape of JSON, JavaScript or CSS (\u738b, \u{738b},
/// \x41, \n, \738b). `text` must not be empty.
///
/// The one reader of escapes: redaction looks for a person's names with it, and the leak check adds to it the
/// names that HTML and a document's own declarations give to characters (app/leakcheck/escapes.h).
std::optional<Unescaped> unescapedAt(QStringView text);

} // namespace verbatim
