// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace verbatim {

/// Writes lines in the fonts that a PDF holds already: nothing more is embedded for them, and their words can
/// be copied, searched and checked like any others.
class EmbeddedFonts
{
public:
    /// A character in the font that has it.
    struct Glyph
    {
        size_t font = 0;
        quint32 code = 0;
        double advance = 0; ///< of the size of the font
    };
    using Line = std::vector<Glyph>;

    /// Of a dictionary /Font of resources: what it maps to Unicode counts. Where several fonts have a
    /// character, the one with most of `preferred` is taken.
    EmbeddedFonts(QPDFObjectHandle fonts, const QString &preferred);

    /// Characters that no font has are left out.
    Line lineOf(const QString &text) const;
    /// In units of a page.
    static double widthOf(const Line &line, double size);
    /// Operators that show the line from that point of the page, with names from dictionary().
    std::string shown(const Line &line, double size, double x, double y) const;
    /// The fonts under names of their own, which begin with /Vf.
    QPDFObjectHandle dictionary() const;

private:
    struct Font
    {
        QPDFObjectHandle object;
        int digits = 0; ///< of a code in hexadecimal
        QHash<char32_t, Glyph> glyphs;
        qsizetype preferred = 0; ///< characters that it has of those
    };

    static Font readFont(QPDFObjectHandle font);

    std::vector<Font> m_fonts;
    QHash<char32_t, Glyph> m_glyphs;
    QHash<char32_t, Glyph> m_equivalents; ///< by the characters under NFKC
};

} // namespace verbatim
