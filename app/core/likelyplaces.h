// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Where a passage that is gone may stand now, the likeliest first, at most `most`: its words as they were,
/// in its own turn and then in the nearest ones; else what resembles them most in its turn and the turns
/// around it. Empty where nothing does.
QList<TextAnchor> likelyPlaces(const TextAnchor &lost, const TurnList &turns, qsizetype most = 5);

} // namespace verbatim
