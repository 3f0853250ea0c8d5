// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace verbatim {

// One character as it is compared when taken-back words are looked for, in the record and in finished files
// alike: what a reader takes for the same must be found as the same.

/// Whether the character may stand between those of a word without changing it for a reader: blanks, line
/// ends, invisible characters, variation selectors, and the ASCII punctuation that markup is made of.
bool isDroppedByFolding(char32_t character);

/// In one case, full width as half width, compatibility and radical forms as the characters that they look
/// like (Unicode's EquivalentUnifiedIdeograph for the CJK Radicals Supplement), taken apart (NFKD) so that a
/// composed letter is the same as its parts. Most are their own.
QString foldedCharacter(char32_t character);

} // namespace verbatim
