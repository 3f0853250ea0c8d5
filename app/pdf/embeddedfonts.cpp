// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/embeddedfonts.h"

#include "app/leakcheck/pdffont.h"
#include "app/leakcheck/tounicodemap.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr double widthUnits = 1000; ///< of the size of a font; ISO 32000-1, 9.2.4

double numberOf(QPDFObjectHandle value, double otherwise)
{
    return value.isNumber() ? value.getNumericValue() : otherwise;
}

// Widths of a composite font: /W is [first [w …] first last w …].
QHash<quint32, double> compositeWidths(QPDFObjectHandle descendant)
{
    QHash<quint32, double> widths;
    QPDFObjectHandle list = descendant.getKey("/W");
    const std::vector<QPDFObjectHandle> parts =
        list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    for (size_t i = 0; i + 1 < parts.size();) {
        const auto first = static_cast<quint32>(numberOf(parts[i], 0));
        QPDFObjectHandle next = parts[i + 1];
        if (next.isArray()) {
            quint32 code = first;
            for (QPDFObjectHandle &width : next.getArrayAsVector())
                widths.insert(code++, numberOf(width, 0) / widthUnits);
            i += 2;
            continue;
        }
        const auto last = static_cast<quint32>(numberOf(next, 0));
        if (i + 2 >= parts.size() || last > 0xffff)
            break;
        for (quint32 code = first; code <= last; ++code)
            widths.insert(code, numberOf(parts[i + 2], 0) / widthUnits);
        i += 3;
    }
    return widths;
}

// Of a font with codes of one byte. Those that are drawings have units of their own.
QHash<quint32, double> simpleWidths(QPDFObjectHandle font)
{
    double unit = 1 / widthUnits;
    QPDFObjectHandle matrix = font.getKey("/FontMatrix");
    if (font.getKey("/Subtype").isNameAndEquals("/Type3") && matrix.isMatrix())
        unit = matrix.getArrayAsMatrix().a;
    QHash<quint32, double> widths;
    auto code = static_cast<quint32>(numberOf(font.getKey("/FirstChar"), 0));
    QPDFObjectHandle list = font.getKey("/Widths");
    if (list.isArray()) {
        for (QPDFObjectHandle &width : list.getArrayAsVector())
            widths.insert(code++, numberOf(width, 0) * unit);
    }
    return widths;
}

// The one character of the text; 0 where there are more.
char32_t onlyCharacter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.size() == 1 ? characters.first() : 0;
}

// Of characters that share a glyph a font maps it to any: 一 or the radical that looks like it.
char32_t equivalentOf(char32_t character)
{
    return onlyCharacter(QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC));
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

} // namespace

EmbeddedFonts::EmbeddedFonts(QPDFObjectHandle fonts, const QString &preferred)
{
    if (!fonts.isDictionary())
        return;
    for (const std::string &name : fonts.getKeys()) {
        QPDFObjectHandle object = fonts.getKey(name);
        Font font = object.isDictionary() ? readFont(object) : Font();
        font.preferred = std::ranges::count_if(
            preferred, [&](QChar character) { return font.glyphs.contains(character.unicode()); });
        if (!font.glyphs.isEmpty())
            m_fonts.push_back(std::move(font));
    }
    std::ranges::stable_sort(m_fonts, std::ranges::greater(), &Font::preferred);
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        for (auto it = m_fonts[i].glyphs.cbegin(); it != m_fonts[i].glyphs.cend(); ++it) {
            const Glyph glyph{i, it->code, it->advance};
            if (!m_glyphs.contains(it.key()))
                m_glyphs.insert(it.key(), glyph);
            const char32_t equivalent = equivalentOf(it.key());
            // The least code: a hash has no order, and the same page gives the same bytes.
            const auto known = m_equivalents.constFind(equivalent);
            if (known == m_equivalents.cend() || (known->font == i && known->code > glyph.code))
                m_equivalents.insert(equivalent, glyph);
        }
    }
}

EmbeddedFonts::Font EmbeddedFonts::readFont(QPDFObjectHandle object)
{
    Font font{object, 0, {}, 0};
    QPDFObjectHandle map = object.getKey("/ToUnicode");
    if (!map.isStream())
        return font;
    const bool composite = object.getKey("/Subtype").isNameAndEquals("/Type0");
    QHash<quint32, double> widths;
    double usualWidth = 0;
    if (composite) {
        QPDFObjectHandle descendants = object.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() == 0 ||
            !object.getKey("/Encoding").isNameAndEquals("/Identity-H"))
            return font;
        QPDFObjectHandle descendant = descendants.getArrayItem(0);
        widths = compositeWidths(descendant);
        usualWidth = numberOf(descendant.getKey("/DW"), widthUnits) / widthUnits;
    } else {
        widths = simpleWidths(object);
    }
    const qsizetype bytes = composite ? 2 : 1;
    font.digits = composite ? 4 : 2;
    for (const ToUnicodeMap::Entry &entry :
         ToUnicodeMap::fromCMap(pdfBytes(map.getStreamData(qpdf_dl_all))).entries()) {
        const char32_t character = entry.bytes == bytes ? onlyCharacter(entry.text) : 0;
        if (character != 0 && !font.glyphs.contains(character))
            font.glyphs.insert(character, {0, entry.code, widths.value(entry.code, usualWidth)});
    }
    return font;
}

EmbeddedFonts::Line EmbeddedFonts::lineOf(const QString &text) const
{
    Line line;
    for (const uint character : text.toUcs4()) {
        if (const auto exact = m_glyphs.constFind(character); exact != m_glyphs.cend())
            line.push_back(*exact);
        else if (const auto like = m_equivalents.constFind(equivalentOf(character));
                 like != m_equivalents.cend())
            line.push_back(*like);
    }
    return line;
}

double EmbeddedFonts::widthOf(const Line &line, double size)
{
    double width = 0;
    for (const Glyph &glyph : line)
        width += glyph.advance * size;
    return width;
}

std::string EmbeddedFonts::shown(const Line &line, double size, double x, double y) const
{
    std::string operators = "BT\n" + number(x) + ' ' + number(y) + " Td\n";
    size_t begin = 0;
    while (begin < line.size()) {
        const size_t font = line[begin].font;
        operators += "/Vf" + std::to_string(font) + ' ' + number(size) + " Tf <";
        for (; begin < line.size() && line[begin].font == font; ++begin)
            operators += QByteArray::number(line[begin].code, 16)
                             .rightJustified(m_fonts[font].digits, '0')
                             .toStdString();
        operators += "> Tj\n";
    }
    return operators + "ET\n";
}

QPDFObjectHandle EmbeddedFonts::dictionary() const
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (size_t i = 0; i < m_fonts.size(); ++i)
        fonts.replaceKey("/Vf" + std::to_string(i), m_fonts[i].object);
    return fonts;
}

} // namespace verbatim
