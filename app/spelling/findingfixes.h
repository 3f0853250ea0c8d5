// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "app/spelling/finding.h"

#include <functional>

namespace verbatim {

class SpellChecker;

/// One of the places of findings that share a key.
struct FindingPlace
{
    TurnId turn;
    TextRange range;
    QString words;
    QString replacement; ///< the likeliest; empty where the finding has none, or where it takes words out

    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
};

/// What fixes are made with. The checker may be null; without `merge` two speakers are not made one.
struct FixSources
{
    const SpellChecker *checker = nullptr;
    std::function<Edit(const Transcript &transcript, SpeakerId gone, SpeakerId kept)> merge;
};

/// The ways to settle a finding in the present transcript, the likeliest first; none where the place no
/// longer reads as it did. `places` are all places with its key: where there are several, the likeliest fix
/// is offered for all of them at once, as one edit. Asking for the suggestions of a spelling finding takes
/// some 25 ms: only when somebody wants to fix it.
QList<Fix> fixesOf(const Finding &finding, const QList<FindingPlace> &places, const Transcript &transcript,
                   const FixSources &sources);

/// Adds the word to the meeting's glossary, or the finding's key to those that are let stand.
Edit learnWord(const Transcript &transcript, const QString &word);
Edit dismissFinding(const Transcript &transcript, const QString &key);

} // namespace verbatim
