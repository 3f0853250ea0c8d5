// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace verbatim::architecture {

/// The project's own files, as paths from the root of the tree, in order; without what is built or exported.
QStringList projectFiles();
/// Those of them that are C++.
QStringList cppFiles();

QString readProjectFile(const QString &path);

} // namespace verbatim::architecture
