// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Takes what is read out of a PDF, piece by piece.
class PdfTextSink
{
public:
    virtual ~PdfTextSink() = default;
    /// Text, and the translated name of its place.
    virtual void text(const QString &text, const QString &place) = 0;
    /// Bytes of a text in an unknown encoding or form, such as XMP or an attachment.
    virtual void bytes(const QByteArray &bytes, const QString &place) = 0;
    /// A place with text that can't be read.
    virtual void unreadable(const QString &place) = 0;
};

/// Reads every text that the file holds, seen or not: shown text of all pages and forms through the Unicode
/// maps of its fonts, strings and names of every object, all decodable streams, objects that nothing refers
/// to, earlier revisions, and what stands between the objects. An Error where it is encrypted or no PDF.
Result<void> readAllPdfText(const QByteArray &pdf, const QString &fileName, PdfTextSink &sink);

} // namespace verbatim
