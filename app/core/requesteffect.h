// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edition.h"
#include "app/core/transcript.h"

namespace verbatim {

/// What granting a request does to the record, with one turn of context around each of its places.
struct RequestEffect
{
    EditionContent before; ///< the words as they were said, those of the request marked
    EditionContent after;  ///< as the public edition would print them
};

/// The effect of the request as if it were granted; of others those that are, while what waits is kept back.
/// Of a pseudonym the first few turns in which the person is named or speaks. For the office's eyes only.
RequestEffect effectOf(const RedactionRequest &request, const Transcript &transcript,
                       const RedactionPolicy &policy);

} // namespace verbatim
