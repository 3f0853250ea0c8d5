// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace verbatim {

/// Text in the form that is compared: without blanks, invisible characters and ASCII punctuation (which
/// markup is made of), compatibility forms and radicals as the characters they stand for, decomposed, in one
/// case.
struct FoldedText
{
    QString text;
    QList<int> positions; ///< for each unit, the UTF-16 offset in the text before
};

/// Folds texts character by character as app/core/characterfolding.h says; keeps what it found out about each
/// character, and puts the marks on a letter into one order.
class TextFolder
{
public:
    TextFolder();

    FoldedText folded(const QString &text);
    QString foldedString(const QString &text) { return folded(text).text; }

    /// Whether something was dropped between the folded unit and the one before it.
    static bool isAfterGap(const FoldedText &folded, const QString &text, qsizetype unit);

private:
    void append(FoldedText &result, QStringView form, int position) const;

    std::vector<char16_t> m_units;   ///< by UTF-16 unit: its folded unit, or one of the marks
    QHash<char32_t, QString> m_long; ///< forms of other lengths, and of characters beyond the BMP
};

} // namespace verbatim
