// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace verbatim {

/// A font of a PDF.
struct PdfFontUse
{
    enum class Outlines {
        TrueType,
        Cff,      ///< OpenType with PostScript outlines
        Drawings, ///< Type 3: every letter a picture of its own, such as WebEngine makes of CFF fonts
        Type1,
    };
    enum class Embedding {
        Subset, ///< the characters that are used
        Whole,
        None, ///< whoever opens the file sees a font of his own instead
    };

    QString name; ///< without the mark of a subset; empty where it has none
    Outlines outlines = Outlines::TrueType;
    Embedding embedding = Embedding::None;
    bool hasUnicodeMap = false; ///< without it nothing can be copied or searched

    friend bool operator==(const PdfFontUse &, const PdfFontUse &) = default;
};

/// In which fonts a PDF shows its words, and whether every character is there.
struct PdfFontReport
{
    QList<PdfFontUse> fonts;   ///< by name; drawings without a name count as one
    QSet<char32_t> characters; ///< that the fonts show, under NFKC
    /// Characters shown as the empty box of a font that lacks them, by page from 1; pages with none are left
    /// out.
    struct Missing
    {
        int page = 0;
        int count = 0;

        friend bool operator==(const Missing &, const Missing &) = default;
    };
    QList<Missing> missing;

    /// Whether all fonts are embedded with Unicode maps and no character is missing.
    bool isClean() const;
};

/// Looks at the fonts and the shown codes of every page and the forms that it draws. An Error where the file
/// can't be read. May run in any thread.
Result<PdfFontReport> pdfFontReport(const QByteArray &pdf, const QString &fileName);

/// Letters, ideographs and digits of the text, also of private use, that no font of the report shows: each
/// once, in the order of the text.
QStringList charactersWithoutFont(const QString &text, const PdfFontReport &report);

/// The report in translated lines, a line a font and a line a trouble, for the command line and the window.
QStringList sentencesOf(const PdfFontReport &report);

} // namespace verbatim
