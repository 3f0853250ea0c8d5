// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/oddcharacters.h"

#include <QChar>
#include <QList>

namespace verbatim {

namespace {

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\t') || (c >= 0x7f && c < 0xa0) || c == 0xfffe || c == 0xffff;
}

bool isDirectionMark(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isPrivateUse(char32_t c)
{
    return (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
}

bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x200b || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff ||
           (c >= 0xe0000 && c <= 0xe007f);
}

OddCharacters oddityOf(char32_t c)
{
    if (c >= 0x20 && c < 0x7f)
        return {};
    if (isControl(c))
        return OddCharacter::Control;
    if (c == QChar::ReplacementCharacter)
        return OddCharacter::Replacement;
    if (isDirectionMark(c))
        return OddCharacter::DirectionMark;
    if (isInvisible(c))
        return OddCharacter::Invisible;
    return isPrivateUse(c) ? OddCharacters(OddCharacter::PrivateUse) : OddCharacters();
}

} // namespace

OddCharacters oddCharactersIn(QStringView text)
{
    OddCharacters found;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters)
        found |= oddityOf(c);
    return found;
}

} // namespace verbatim
