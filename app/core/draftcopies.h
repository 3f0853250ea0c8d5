// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/transcript.h"

namespace verbatim {

/// For whom a review copy is made.
struct ReviewScope
{
    enum class Extent {
        WholeRecord,
        OwnWords, ///< the turns of `speaker` with one turn before and behind each
    };

    SpeakerId speaker; ///< null: for everybody
    Extent extent = Extent::WholeRecord;
};

/// The draft that speakers get back to check. What is taken back is out as in the public edition. What waits
/// for a decision is marked for the one who asked, or whose words they are, where the copy is for that
/// person; from everybody else it is kept back like what was granted. Printed as a draft on every page; never
/// becomes a public edition.
class ReviewCopy
{
public:
    const EditionContent &content() const { return m_content; }

    friend ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy,
                                     const ReviewScope &scope);

private:
    explicit ReviewCopy(EditionContent content)
        : m_content(std::move(content))
    {}

    EditionContent m_content;
};

/// The office's own copy with every word, passages in question marked. Printed as a draft on every page.
class WorkingCopy
{
public:
    const EditionContent &content() const { return m_content; }

    friend WorkingCopy makeWorkingCopy(const Transcript &transcript, TurnTimes times);

private:
    explicit WorkingCopy(EditionContent content)
        : m_content(std::move(content))
    {}

    EditionContent m_content;
};

ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy,
                          const ReviewScope &scope = {});
WorkingCopy makeWorkingCopy(const Transcript &transcript, TurnTimes times = TurnTimes::Print);

} // namespace verbatim
