// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// When something is done to a request, and who says so.
struct StepStamp
{
    QDateTime at;
    QString by; ///< may be empty
};

/// A new request with the first step of its history.
RedactionRequest recorded(RedactionRequest request, const StepStamp &stamp);

/// `after` with a step in its history for each kind of thing that is different from `before`: passages, the
/// wish, other details, the decision, in that order; none where nothing is. A decision takes the stamp as
/// its time and decider; reopening takes both away.
RedactionRequest withSteps(const RedactionRequest &before, RedactionRequest after, const StepStamp &stamp,
                           const TurnList &turns);

/// The same for another decision and nothing else.
RedactionRequest decided(const RedactionRequest &request, Decision decision, const StepStamp &stamp);

/// Whether everything the request is about was said by the requester, or is the requester's own name. What
/// others said is for the chair to decide. A turn that is gone can't be asked whose it was.
bool asksForOwnWords(const RedactionRequest &request, const Transcript &transcript);

/// Whether the public edition could not carry the request out: a passage or the person is no longer there.
bool isGone(const RedactionRequest &request, const Transcript &transcript);

/// Whether it waits for an answer or is to be done; one whose words were purged is settled.
bool isOpen(const RedactionRequest &request);

} // namespace verbatim
