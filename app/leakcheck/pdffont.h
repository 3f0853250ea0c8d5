// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/tounicodemap.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace verbatim {

/// The bytes in which qpdf gives strings and streams.
QByteArray pdfBytes(const std::string &text);
QByteArray pdfBytes(const std::shared_ptr<Buffer> &buffer);
/// UTF-16 as PDF strings hold it: the higher byte first.
QString fromPdfUtf16(QByteArrayView bytes);

/// What is needed of a font of a PDF to read what is shown in it.
class PdfFont
{
public:
    explicit PdfFont(QPDFObjectHandle font);

    bool isReadable() const { return m_readable; }
    /// Whether a code is two bytes, as a rule.
    bool isComposite() const { return m_composite; }
    /// By the map that says so, and by the encoding: either may lie.
    QString byMap(QByteArrayView codes) const;
    QString byEncoding(QByteArrayView codes) const;
    /// What single codes stand for where it is more than one character: text can hide in the map itself.
    QStringList longTargets() const { return m_map.longTargets(); }

private:
    void readDifferences(QPDFObjectHandle differences);

    ToUnicodeMap m_map;
    QHash<int, QString> m_glyphs;
    bool m_composite = false;
    bool m_utf16 = false;
    bool m_readable = false;
};

} // namespace verbatim
