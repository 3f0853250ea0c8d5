// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace verbatim {

/// An abbreviation of the secretary and what it stands for.
struct Expansion
{
    QString abbreviation;
    QString text;

    friend bool operator==(const Expansion &, const Expansion &) = default;
};

/// What takes the place of what was typed.
struct ExpandedText
{
    TextRange range; ///< UTF-16 units of the text: the abbreviation and, where it is swallowed, the blank
    QString text;

    friend bool operator==(const ExpandedText &, const ExpandedText &) = default;
};

/// Whether the character ends a word: a blank, a line break or punctuation.
bool endsWord(QChar c);

/// The expansion due when the unit before `position` (UTF-16 units) has just been typed: it must end a word,
/// and an abbreviation must stand before it that is no part of a longer Latin word. The longest counts; Latin
/// letters match in either case where none matches exactly. A blank is swallowed behind anything but a Latin
/// letter or digit.
std::optional<ExpandedText> expansionAt(QStringView text, qsizetype position,
                                        const QList<Expansion> &expansions);

} // namespace verbatim
