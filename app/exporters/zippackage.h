// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace verbatim {

/// One file of a package.
struct PackagedFile
{
    enum class Packing {
        Stored,   ///< byte for byte
        Deflated, ///< compressed
    };

    QByteArray name; ///< with its folders, separated by "/"
    QByteArray bytes;
    Packing packing = Packing::Deflated;
};

/// A zip file of these files in their order, as OpenDocument asks for it (no extra fields, sizes in front, so
/// that a first file "mimetype" can be told by its bytes). Every file is of 1980-01-01: the same content
/// gives the same bytes.
QByteArray zipPackage(const QList<PackagedFile> &files);

} // namespace verbatim
