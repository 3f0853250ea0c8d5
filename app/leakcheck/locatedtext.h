// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace verbatim {

/// Text whose every unit knows the line of the file that it was read from, through all decoding.
struct LocatedText
{
    QString text;
    QList<int> lines; ///< from 1, one for each UTF-16 unit of text

    void append(QStringView piece, int line);

    /// The text as it stands, lines counted by line feeds.
    static LocatedText of(const QString &text);
};

/// Text in the form that is compared: without blanks, invisible characters and ASCII punctuation (which
/// markup is made of), NFKC, in one case.
struct FoldedText
{
    QString text;
    QList<int> lines;
    QList<bool> afterGap; ///< whether something was dropped, or began, directly before the unit
};

FoldedText folded(const LocatedText &located);
/// Only the text.
QString foldedString(const QString &text);

} // namespace verbatim
