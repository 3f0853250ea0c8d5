// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace verbatim {

// One character as it is compared when taken-back words are looked for, in the record (PassageFinder) and in
// finished files (TextFolder of the leak check) alike: what a reader takes for the same must be found as the
// same, and the two must not drift apart. What the leak check knows more of is where words hide in a file,
// and it looks at the finished bytes; that it misses nothing is shown by a search that shares no code with
// either (tests/support/independentsearch.h).

/// Latin words and numbers up to this many folded units are not found inside of longer ones.
constexpr qsizetype longestWholeWord = 5;

/// Whether the character may stand between those of a word without changing it for a reader: blanks, line
/// ends, invisible characters, variation selectors, the dots between the parts of a name, and the punctuation
/// that markup is made of.
bool isDroppedByFolding(char32_t character);

/// In one case, full width as half width, compatibility and radical forms as the characters that they look
/// like (Unicode's EquivalentUnifiedIdeograph for the CJK Radicals Supplement), taken apart (NFKD) so that a
/// composed letter is the same as its parts. Most are their own.
QString foldedCharacter(char32_t character);

} // namespace verbatim
