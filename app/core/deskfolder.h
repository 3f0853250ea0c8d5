// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace verbatim {

/// A folder whose meetings lie on the desk.
struct DeskFolder
{
    enum class Depth {
        Itself,         ///< remembered, because a meeting was opened or saved there
        WithSubfolders, ///< the user said so
    };

    QString path; ///< absolute
    Depth depth = Depth::Itself;

    friend bool operator==(const DeskFolder &, const DeskFolder &) = default;
};

using DeskFolders = QList<DeskFolder>;

} // namespace verbatim
