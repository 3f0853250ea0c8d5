// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace verbatim {

/// A reading of a source text whose every unit knows the place in the source that it was read from, through
/// all decoding.
struct LocatedText
{
    QString text;
    /// A place in the source for each UTF-16 unit of text; empty where the text is the source itself.
    QList<int> origins;

    int originOf(qsizetype position) const
    {
        return origins.isEmpty() ? static_cast<int>(position) : origins[position];
    }
    /// Only for a reading that is built piece by piece from its beginning.
    void append(QStringView piece, int origin)
    {
        text += piece;
        origins.resize(text.size(), origin);
    }
};

} // namespace verbatim
