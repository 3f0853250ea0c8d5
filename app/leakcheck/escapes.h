// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/unescaping.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace verbatim {

/// The entities that a document declares itself: name and text.
using DeclaredEntities = QHash<QString, QString>;

/// What `<!ENTITY name "text">` in the text says.
DeclaredEntities declaredEntities(const QString &text);

/// The escape at the beginning of the text: what unescapedAt() reads, and the names that the document
/// declares or HTML knows (&eacute;).
std::optional<Unescaped> escapeAt(QStringView text, const DeclaredEntities &declared);

} // namespace verbatim
