// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace verbatim {

/// A stretch of a text that means something else.
struct Escape
{
    QString text;         ///< what it means
    qsizetype length = 0; ///< UTF-16 units that it was written in
};

/// The entities that a document declares itself: name and text.
using DeclaredEntities = QHash<QString, QString>;

/// What `<!ENTITY name "text">` in the text says.
DeclaredEntities declaredEntities(const QString &text);

/// Whether an escape may begin with the unit.
constexpr bool beginsEscape(QChar unit)
{
    return unit == u'&' || unit == u'%' || unit == u'=' || unit == u'\\';
}

/// The escape at the beginning of the text: &#23567; &#x5C0F; &eacute; %E5%B0%8F %u5C0F =E5=B0=8F \u5c0f
/// \u{5c0f} \x41 \n and CSS's \5c0f.
std::optional<Escape> escapeAt(QStringView text, const DeclaredEntities &declared);

} // namespace verbatim
