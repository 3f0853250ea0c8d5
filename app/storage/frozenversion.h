// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/milestone.h"
#include "app/core/result.h"
#include "app/core/transcript.h"

namespace verbatim {

/// The record as it stands, under a name. What was frozen or published before is not in it, or every version
/// would hold all earlier ones.
Milestone freeze(const Transcript &transcript, MilestoneId id, const QString &name, const QDateTime &at);

/// The record as it was frozen; an Error where its bytes are not those that were frozen.
Result<Transcript> frozenTranscript(const Milestone &milestone);

} // namespace verbatim
