// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pagefonts.h"

#include "app/core/destroy.h"
#include "app/pdf/fontsubset.h"
#include "app/pdf/pagestyle.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qint64 smallest = 3'000'000; // bytes of a font file; the engine cuts smaller ones down in no time

using Pattern = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;
using Properties = std::unique_ptr<FcObjectSet, Destroy<FcObjectSetDestroy>>;
using Fonts = std::unique_ptr<FcFontSet, Destroy<FcFontSetDestroy>>;
using Configuration = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;
using Coverage = std::shared_ptr<FcCharSet>;

/// One font file of a family, in the terms of a style sheet.
struct FontFace
{
    QString file;
    int index = 0; ///< in a collection
    int weight = 400;
    bool italic = false;
    Coverage characters;
};

std::set<char32_t> charactersOf(const QString &page)
{
    std::set<char32_t> characters;
    for (char32_t ascii = U' '; ascii <= U'~'; ++ascii)
        characters.insert(ascii);
    for (const uint character : page.toUcs4())
        characters.insert(character);
    static const QRegularExpression reference(u"&#(?:([0-9]+)|x([0-9A-Fa-f]+));"_s);
    for (const QRegularExpressionMatch &match : reference.globalMatch(page)) {
        characters.insert(match.hasCaptured(2) ? match.captured(2).toUInt(nullptr, 16)
                                               : match.captured(1).toUInt());
    }
    return characters;
}

/// The lists of families that the style sheets of the page have under names of their own, without the fonts
/// that a sheet brings itself.
QList<QStringList> familyListsOf(const QString &page)
{
    static const QRegularExpression style(u"<style>(.*?)</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression property(u"--[\\w-]+\\s*:([^;{}]*)"_s);
    static const QRegularExpression quoted(u"\"([^\"\n]+)\""_s);
    static const QRegularExpression ownFont(u"@font-face\\s*\\{[^}]*font-family:\\s*\"([^\"]+)\"[^}]*\\}"_s);
    QList<QStringList> lists;
    for (const QRegularExpressionMatch &sheet : style.globalMatch(page)) {
        QStringList own;
        for (const QRegularExpressionMatch &font : ownFont.globalMatch(sheet.captured(1)))
            own += font.captured(1);
        for (const QRegularExpressionMatch &list : property.globalMatch(sheet.captured(1))) {
            QStringList families;
            for (const QRegularExpressionMatch &name : quoted.globalMatch(list.captured(1)))
                families += name.captured(1);
            families.removeIf([&](const QString &name) { return own.contains(name); });
            lists += families;
        }
    }
    return lists;
}

std::optional<FontFace> faceOf(FcPattern *font)
{
    FcChar8 *file = nullptr;
    FontFace face;
    int weight = FC_WEIGHT_REGULAR;
    int slant = FC_SLANT_ROMAN;
    FcBool variable = FcFalse;
    FcCharSet *characters = nullptr;
    if (FcPatternGetString(font, FC_FILE, 0, &file) != FcResultMatch ||
        FcPatternGetInteger(font, FC_WEIGHT, 0, &weight) != FcResultMatch ||
        FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) != FcResultMatch ||
        FcPatternGetBool(font, FC_VARIABLE, 0, &variable) == FcResultNoId || variable == FcTrue)
        return {};
    FcPatternGetInteger(font, FC_INDEX, 0, &face.index);
    FcPatternGetInteger(font, FC_SLANT, 0, &slant);
    face.file = QFile::decodeName(reinterpret_cast<const char *>(file));
    face.weight = FcWeightToOpenType(weight);
    face.italic = slant != FC_SLANT_ROMAN;
    face.characters = Coverage(FcCharSetCopy(characters), FcCharSetDestroy);
    return face;
}

/// The fonts of the family; none where one of them is small or not to be cut.
std::vector<FontFace> largeFacesOf(const QString &family)
{
    const Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8 *>(family.toUtf8().constData()));
    const Properties properties(
        FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_VARIABLE, FC_CHARSET, nullptr));
    // Held by us: without one Fontconfig may read all its files again, while the engine does so too.
    const Configuration configuration(FcConfigReference(nullptr));
    const Fonts fonts(FcFontList(configuration.get(), pattern.get(), properties.get()));
    std::vector<FontFace> faces;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        const std::optional<FontFace> face = faceOf(fonts->fonts[i]);
        if (!face || QFileInfo(face->file).size() < smallest)
            return {};
        faces.push_back(*face);
    }
    // Fontconfig has no order, and the same page gives the same bytes.
    std::ranges::sort(faces, {}, [](const FontFace &face) {
        return std::tuple(face.weight, face.italic, face.file, face.index);
    });
    return faces;
}

/// A family of the page's text.
struct Family
{
    std::vector<FontFace> faces;
    std::set<char32_t> characters; ///< that it is to have
};

/// By name. A character is for the first family of a list that has it.
std::map<QString, Family> familiesOf(const QList<QStringList> &lists, const std::set<char32_t> &characters)
{
    std::map<QString, Family> families;
    for (const QStringList &names : lists) {
        std::set<char32_t> left = characters;
        for (const QString &name : names) {
            const auto [known, isNew] = families.try_emplace(name);
            Family &family = known->second;
            if (isNew)
                family.faces = largeFacesOf(name);
            if (family.faces.empty())
                continue;
            std::set<char32_t> lacking;
            for (const char32_t character : left) {
                const bool has = FcCharSetHasChar(family.faces.front().characters.get(), character) == FcTrue;
                (has ? family.characters : lacking).insert(character);
            }
            left = lacking;
        }
    }
    return families;
}

QByteArray fontStyle(const FontFace &face, const QByteArray &family)
{
    return "font-family: \"" + family + "\"; font-weight: " + QByteArray::number(face.weight) +
           "; font-style: " + (face.italic ? "italic; " : "normal; ");
}

/// What the page gets for its fonts.
struct PageFonts
{
    QByteArray style;
    QByteArray samples; ///< an element in every font
    int count = 0;
};

void add(PageFonts &fonts, const QString &name, const Family &family)
{
    PageFonts more;
    for (const FontFace &face : family.faces) {
        const QByteArray font = fontWithCharacters(face.file, face.index, family.characters);
        if (font.isEmpty())
            return;
        const QByteArray style = fontStyle(face, name.toUtf8());
        const QByteArray id = "page-font-" + QByteArray::number(fonts.count + more.count++);
        more.style += "@font-face { " + style + "font-display: swap; src: url(data:font/ttf;base64," +
                      font.toBase64() + "); }\n#" + id + " { " + style + "}\n";
        more.samples += "<div class=\"page-font\" id=\"" + id + "\">a</div>";
    }
    fonts.style += more.style;
    fonts.samples += more.samples;
    fonts.count += more.count;
}

} // namespace

QByteArray pageWithFonts(const QByteArray &page)
{
    const QString text = QString::fromUtf8(page);
    PageFonts fonts;
    for (const auto &[name, family] : familiesOf(familyListsOf(text), charactersOf(text))) {
        if (!family.characters.empty())
            add(fonts, name, family);
    }
    if (fonts.count == 0)
        return page;
    // A font is read when something is shown in it, and that must be before the page is printed.
    fonts.style += "@media screen { .page-font { display: block !important; } } @media print { .page-font { "
                   "display: none; } }\n";
    const qsizetype end = page.lastIndexOf("</body>");
    return pageWithStyle(QByteArray(page).insert(end < 0 ? page.size() : end, fonts.samples), fonts.style,
                         true);
}

} // namespace verbatim
