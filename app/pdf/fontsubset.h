// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace verbatim {

/// The TrueType font with those glyphs, whose numbers stay, and only the tables that a PDF needs (ISO
/// 32000-1, 9.9). Empty where it can't be cut.
QByteArray fontWithGlyphs(const QByteArray &font, const std::set<quint32> &glyphs);

/// The font of a file, for text of those characters on paper: those that it lacks are lacking, and so is its
/// hinting. `index` counts the
/// fonts of a collection from 0. Empty where the file holds no TrueType outlines, or can't be read or cut.
QByteArray fontWithCharacters(const QString &path, int index, const std::set<char32_t> &characters);

} // namespace verbatim
