// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textfolder.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Noncharacters, so no text is folded to them.
constexpr char16_t unknown = 0xffff;
constexpr char16_t dropped = 0xfffe;
constexpr char16_t longForm = 0xfdef;

constexpr size_t unitsThereAre = 0x10000;

// Radicals that look like the character and are not the same under NFKC; PDF fonts map glyphs to them.
// Source: Unicode, property Equivalent_Unified_Ideograph.
const QHash<char32_t, char32_t> &ideographsOfRadicals()
{
    static const QHash<char32_t, char32_t> table = [] {
        const QList<uint> pairs = u"⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺"
                                  u"⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺦丬"
                                  u"⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺸羋⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹"
                                  u"⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车"
                                  u"⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠"
                                  u"⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
                                  u"⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀"_s.toUcs4();
        QHash<char32_t, char32_t> built;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            built.insert(pairs[i], pairs[i + 1]);
        return built;
    }();
    return table;
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef) ||
           (character >= 0x180b && character <= 0x180f);
}

// Fillers, dots between the parts of a name and wide marks that emphasis is made of.
bool isBetween(char32_t character)
{
    return QStringView(u"\u3164\u115f\u1160\uffa0\u034f·‧・•⋅∙･．＊＿｜～＃｀＾")
        .contains(static_cast<char16_t>(character));
}

// Characters that may stand between those of a word without changing it for a reader.
bool isDropped(char32_t character)
{
    if (character < 0x80)
        return !QChar::isLetterOrNumber(character);
    if (isVariationSelector(character) || (character < unitsThereAre && isBetween(character)))
        return true;
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default: // of the thirty categories
        return false;
    }
}

} // namespace

TextFolder::TextFolder()
    : m_units(unitsThereAre, unknown)
{}

QString TextFolder::formOf(char32_t character)
{
    if (isDropped(character))
        return {};
    const char32_t plain = ideographsOfRadicals().value(character, character);
    // Decomposed, for a mark may stand in a unit of its own.
    QString form = QString::fromUcs4(&plain, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    form = form.normalized(QString::NormalizationForm_KD);
    form.remove(u' '); // spacing accents decompose to a blank and a mark
    return form;
}

void TextFolder::append(FoldedText &result, QStringView form, int position) const
{
    constexpr qsizetype mostMarks = 30; // more belong to no letter, and must not cost time
    for (const QChar unit : form) {
        qsizetype at = result.text.size();
        const uint order = unit.unicode() < 0x300 ? 0 : unit.combiningClass();
        // The order of the marks on a letter says nothing.
        const qsizetype first = qMax(qsizetype(0), at - mostMarks);
        while (order > 0 && at > first && result.text[at - 1].combiningClass() > order)
            --at;
        result.text.insert(at, unit);
        result.positions.insert(at, position);
    }
}

FoldedText TextFolder::folded(const QString &text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.positions.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const int position = static_cast<int>(i);
        char32_t character = unit;
        char16_t known = m_units[unit];
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            known = m_long.contains(character) ? longForm : unknown;
            ++i;
        }
        if (known == unknown) {
            const QString form = formOf(character);
            const bool one =
                form.size() == 1 && character < unitsThereAre && form.front().combiningClass() == 0;
            known = one ? form.front().unicode() : form.isEmpty() ? dropped : longForm;
            if (known == longForm || character >= unitsThereAre)
                m_long.insert(character, form);
            if (character < unitsThereAre)
                m_units[unit] = known;
        }
        if (known == dropped)
            continue;
        if (known == longForm) {
            append(result, m_long.value(character), position);
            continue;
        }
        result.text += QChar(known);
        result.positions += position;
    }
    return result;
}

bool TextFolder::isAfterGap(const FoldedText &folded, const QString &text, qsizetype unit)
{
    if (unit == 0)
        return true;
    const int before = folded.positions[unit - 1];
    const int width = text[before].isHighSurrogate() ? 2 : 1;
    return folded.positions[unit] > before + width;
}

} // namespace verbatim
