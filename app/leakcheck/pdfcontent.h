// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/pageboxes.h"
#include "app/leakcheck/pdffont.h"

#include <QStringList>

#include <string>
#include <vector>

namespace verbatim {

/// What one content stream, with the forms that it draws, shows and hides.
struct ShownText
{
    QString byMap;
    QString byEncoding;
    QString spoken; ///< what stands in for shown text (ActualText, Alt and the like), piece by piece
    QString aside;  ///< every string and name of marked content
    PageWords words;
    bool unreadable = false; ///< some of it is in a font that says nothing about its characters
    bool pictures = false;
};

/// Gives what a content stream refers to.
class PdfResources
{
public:
    virtual ~PdfResources() = default;
    /// The font of that name, wherever it is; null where nobody knows.
    virtual const PdfFont *fontNamed(const std::string &name, QPDFObjectHandle resources) = 0;
    /// The decoded content of a form, or nothing where it was drawn too often.
    virtual QByteArray contentOfForm(QPDFObjectHandle form) = 0;
};

/// Every string and name in the object, each string in all encodings that it may be in.
void collectPdfStrings(QPDFObjectHandle object, QStringList &strings, int depth = 0);

/// Stands between strings that do not follow each other: words must not be found across it.
constexpr QChar pdfStringSeparator = u'\u241f';

/// Follows the operators of a content stream and notes what they show. Broken content counts up to the break.
void readPdfContent(const QByteArray &content, QPDFObjectHandle resources, PdfResources &source,
                    ShownText &shown);

} // namespace verbatim
