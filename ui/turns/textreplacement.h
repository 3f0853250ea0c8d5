// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace verbatim {

/// The smallest change that makes one text of another, in UTF-16 units of the text before.
struct TextReplacement
{
    qsizetype position = 0;
    qsizetype removedLength = 0;
    QString inserted;

    bool isEmpty() const { return removedLength == 0 && inserted.isEmpty(); }
    friend bool operator==(const TextReplacement &, const TextReplacement &) = default;
};

/// The smallest replacement, which of several like ones ends at `caretAfter` (UTF-16 units of the text
/// after): where a letter is typed beside its like, only the caret says which of them is the new one, and a
/// marked passage depends on it. No surrogate pair is split.
TextReplacement replacementBetween(QStringView before, QStringView after, qsizetype caretAfter);

} // namespace verbatim
