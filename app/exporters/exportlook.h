// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace verbatim {

/// What an office adds to its pages: its name, its sign and its own style. Read by readExportLook().
struct ExportLook
{
    QString letterhead; ///< a line above the title; may be empty
    QByteArray logo;    ///< the bytes of a picture; may be empty
    QString logoType;   ///< its media type: image/png, image/jpeg or image/svg+xml
    QString styleSheet; ///< CSS behind the page's own; fetches nothing, see readExportLook()

    friend bool operator==(const ExportLook &, const ExportLook &) = default;
};

} // namespace verbatim
