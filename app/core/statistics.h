// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Counts that the status line and `verbatim info` show.
struct Statistics
{
    qsizetype turns = 0; ///< of every kind
    qsizetype speeches = 0;
    qsizetype characters = 0; ///< user-perceived characters of all turns without blanks and separators
    qsizetype speakers = 0;   ///< with at least one turn
    qsizetype undecided = 0;  ///< requests
    qsizetype lost = 0;       ///< open or accepted requests with a passage that is gone

    friend bool operator==(const Statistics &, const Statistics &) = default;
};

/// User-perceived characters (UAX #29 grapheme clusters) without blanks and separators.
qsizetype charactersOf(const QString &text);

Statistics statisticsOf(const Transcript &transcript);

} // namespace verbatim
