// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// What the publication of a meeting depends on, and nothing that anybody said: id, title and day, the rule,
/// the states of requests, who has not confirmed, the number and time of the last edition. publicationState()
/// says the same of it as of the whole record.
Transcript outlineOf(const Transcript &transcript);

/// Every word of the outline that is somebody's text, in lines: title, people, sign-offs, the calendar's
/// name.
QString wordsOf(const Transcript &outline);

} // namespace verbatim
