// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace verbatim {

/// Makes text fit for a turn, where it enters the model (typing, pasting, importing, reading a file):
/// CR LF, CR and U+2029 become paragraphSeparator; U+0085, VT and FF become lineSeparator; lone surrogates
/// become U+FFFD; NUL and the other C0/C1 controls except TAB, and the non-characters U+FFFE/U+FFFF, are
/// dropped. Everything else stays, also when it is odd: a name is never normalised silently.
QString cleanText(const QString &text);

/// As cleanText(), on one line: paragraph and line separators become one blank. For names, titles, labels.
QString cleanLine(const QString &text);

} // namespace verbatim
