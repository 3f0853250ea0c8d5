// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/exporters/exportlook.h"

#include <QString>
#include <QStringList>

namespace verbatim {

// A look is a folder with any of these files, which an office writes and changes with a text editor:
//   letterhead.txt   one line above the title
//   logo.png, logo.jpg or logo.svg   its sign, at most 512 kB
//   style.css        rules behind the page's own, at most 64 kB; resources/export/look/style.css explains
//   them

/// The folder of the user's own looks, in the data folder of the program.
QString defaultLookFolder();

/// The look in the folder. Fails, naming the file and the way out, where a file is too large, is no picture
/// of its kind, or the style could fetch something or end the style sheet (`@import`, `url(`, `<`, `\`).
Result<ExportLook> readExportLook(const QString &folder);

/// The names of the looks in a folder of looks, sorted.
QStringList exportLooksIn(const QString &folder);

/// Makes the look `name` in the folder of looks from the sample that explains itself, and gives its folder.
Result<QString> makeExportLook(const QString &folder, const QString &name);

} // namespace verbatim
