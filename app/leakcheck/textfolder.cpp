// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textfolder.h"

#include "app/core/characterfolding.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Noncharacters, so no text is folded to them.
constexpr char16_t unknown = 0xffff;
constexpr char16_t dropped = 0xfffe;
constexpr char16_t longForm = 0xfdef;

constexpr size_t unitsThereAre = 0x10000;

} // namespace

TextFolder::TextFolder()
    : m_units(unitsThereAre, unknown)
{}

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
            const QString form = isDroppedByFolding(character) ? QString() : foldedCharacter(character);
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
