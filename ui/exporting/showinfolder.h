// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace verbatim {

/// Asks the desktop's file manager to show the file, chosen, in its folder; opens the folder where no file
/// manager answers. Source: freedesktop.org File Manager D-Bus Interface.
void showInFolder(const QString &path);

} // namespace verbatim
