// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace verbatim {

struct Transcript;

/// The Latin letters (and digits behind them) that end right before `position`; length 0 where there are
/// none, or where a word goes on behind it. UTF-16 units.
TextRange latinWordBefore(QStringView text, qsizetype position);

/// The first term that begins with the word (in either case) and is longer; nothing for a word of fewer than
/// three letters.
std::optional<QString> completionOf(QStringView word, const QStringList &terms);

/// What may be offered in this meeting: its glossary, then the names of its speakers.
QStringList completionTerms(const Transcript &transcript);

} // namespace verbatim
