// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/issue.h"
#include "app/core/transcript.h"

namespace verbatim {

/// What about the redaction requests that are open asks for attention: a passage that is gone, a request
/// about another speaker's words, an answer that is overdue on `today`, words that the head of the record has
/// too. Each with the turn of its first passage. No sentence holds the words of a passage.
IssueList requestFindings(const Transcript &transcript, QDate today);

} // namespace verbatim
