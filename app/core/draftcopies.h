// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/transcript.h"

namespace verbatim {

/// The draft that speakers get back to check: undecided passages are marked, what is already taken back is
/// out. Printed as a draft on every page; never becomes a public edition.
class ReviewCopy
{
public:
    const EditionContent &content() const { return m_content; }

    friend ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy);

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

ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy);
WorkingCopy makeWorkingCopy(const Transcript &transcript, TurnTimes times = TurnTimes::Print);

} // namespace verbatim
