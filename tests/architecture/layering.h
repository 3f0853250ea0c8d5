// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace verbatim::architecture {

/// The `#include "…"` lines of a source file that the layering does not allow, each as one sentence with file
/// and line. `path` is the file's, from the root of the tree, such as "app/core/turn.h".
QStringList forbiddenIncludes(const QString &path, const QString &source);

} // namespace verbatim::architecture
