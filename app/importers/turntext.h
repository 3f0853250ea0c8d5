// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/copiedturns.h"

namespace verbatim {

/// Reads text from elsewhere as turns: the archive's Markdown, and lines that hold only `name：`, or begin
/// with the name of a speaker of the meeting and a colon. A line `# …` is an agenda heading here, not a
/// title. What names nobody belongs to nobody. Nothing for text without words.
std::optional<CopiedTurns> turnsInText(const QString &text, const Transcript &meeting);

} // namespace verbatim
