// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace verbatim {

/// Whether the words before a colon can be the name of who speaks: short, with a letter, and no part of a
/// sentence.
bool looksLikeLabel(QStringView label);

/// Whether the text is one pair of round brackets, as a note of the secretary's is: "(laughter)".
bool isInBrackets(QStringView text);

/// A line "name: words" taken apart.
struct SpokenLine
{
    QStringView label;
    QStringView words; ///< may be empty
};

/// Nothing where the line does not begin with a label and a colon; a clock time or an address is no label.
std::optional<SpokenLine> splitSpokenLine(QStringView line);

} // namespace verbatim
