// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QStringView>

namespace verbatim {

/// Characters that a record should hardly have and that a reader of it can't see or can't read.
enum class OddCharacter {
    Control = 0x1,       ///< C0 and C1 controls but TAB, and non-characters: cleanText() drops them
    Replacement = 0x2,   ///< U+FFFD: a character was lost before
    PrivateUse = 0x4,    ///< printed as another sign, or none, elsewhere
    DirectionMark = 0x8, ///< may turn round what the reader sees
    Invisible = 0x10,    ///< zero width, hides a word from a search
};
Q_DECLARE_FLAGS(OddCharacters, OddCharacter)
Q_DECLARE_OPERATORS_FOR_FLAGS(OddCharacters)

/// Which of them are in the text. Joiners (U+200C, U+200D) and variation selectors belong to names and emoji
/// and are not odd.
OddCharacters oddCharactersIn(QStringView text);

} // namespace verbatim
