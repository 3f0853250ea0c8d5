// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/draftcopies.h"

#include "app/core/editionbuilder.h"

namespace verbatim {

ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy)
{
    return ReviewCopy(
        buildEdition(transcript, policy, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Show}));
}

WorkingCopy makeWorkingCopy(const Transcript &transcript, TurnTimes times)
{
    RedactionPolicy policy;
    policy.times = times;
    return WorkingCopy(
        buildEdition(transcript, policy, {EditionRule::TakenBack::Show, EditionRule::Undecided::Show}));
}

} // namespace verbatim
