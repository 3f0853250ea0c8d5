// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "app/core/transcript.h"

namespace verbatim {

/// So many issues are told of one file; of the others only how many there are.
constexpr qsizetype maximumIssues = 500;

/// A record that was read, and what the reader did not understand or had to change.
struct ImportResult
{
    Transcript transcript;
    IssueList issues; ///< in the order of their lines
};

} // namespace verbatim
