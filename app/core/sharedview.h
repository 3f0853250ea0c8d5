// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/transcript.h"

namespace verbatim {

/// What everybody in the room may read while it is typed: the last turns, without what is taken back, waits
/// for a decision or is off the record. A type of its own, so that the window that shows it never holds a
/// word it must not show.
class SharedView
{
public:
    static constexpr qsizetype usualTurns = 40;

    const EditionContent &content() const { return m_content; }

    friend SharedView makeSharedView(const Transcript &transcript, qsizetype lastTurns);

private:
    explicit SharedView(EditionContent content)
        : m_content(std::move(content))
    {}

    EditionContent m_content;
};

/// The last `lastTurns` turns that are on the record. An undecided passage is the mark; where the passage of
/// a request that counts is lost, its whole turn is; whom an undecided request wants pseudonymised is.
SharedView makeSharedView(const Transcript &transcript, qsizetype lastTurns = SharedView::usualTurns);

} // namespace verbatim
