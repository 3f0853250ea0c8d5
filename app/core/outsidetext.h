// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// The passages as another program may have them, through the clipboard or a drag: what was taken back is out
/// or is the mark, as in the public edition of that day; what waits for a decision is the mark too; of a turn
/// whose passage is lost, all of it; nothing off the record. `label：`, the text below it, a blank line
/// between turns; of a single turn the text alone. A hold that is not over on `onDay` holds.
QString outsideText(const Transcript &transcript, const QList<TextAnchor> &passages, QDate onDay);

/// Whether outsideText() keeps anything of the passages back.
bool keepsBack(const Transcript &transcript, const QList<TextAnchor> &passages, QDate onDay);

} // namespace verbatim
