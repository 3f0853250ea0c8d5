// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/draftcopies.h"

#include "app/core/editionbuilder.h"

#include <QHash>

#include <algorithm>

namespace verbatim {

namespace {

/// Whether the turn at `index`, or one of its neighbours, is the speaker's.
bool isNearWordsOf(const QList<PrintedTurn> &turns, qsizetype index, SpeakerId speaker)
{
    const qsizetype last = std::min(index + 1, turns.size() - 1);
    for (qsizetype i = std::max<qsizetype>(0, index - 1); i <= last; ++i) {
        if (turns.at(i).speaker == speaker)
            return true;
    }
    return false;
}

/// Takes out the turns that are not near the speaker's own, and the people who have none left.
void keepWordsOf(SpeakerId speaker, EditionContent &content)
{
    QList<PrintedTurn> kept;
    QHash<SpeakerId, int> counts;
    qsizetype lastKept = -1;
    for (qsizetype i = 0; i < content.turns.size(); ++i) {
        if (!isNearWordsOf(content.turns, i, speaker))
            continue;
        PrintedTurn turn = content.turns.at(i);
        // The label that a continued turn relies on may be in what is left out.
        if (i != lastKept + 1)
            turn.opening = TurnOpening::Labelled;
        if (turn.kind == TurnKind::Speech)
            counts[turn.speaker] += turn.opening == TurnOpening::Labelled ? 1 : 0;
        kept.append(turn);
        lastKept = i;
    }
    content.turns = kept;
    content.speakers.removeIf([&](const PrintedSpeaker &one) { return !counts.contains(one.id); });
    for (PrintedSpeaker &one : content.speakers)
        one.turns = counts.value(one.id);
}

} // namespace

ReviewCopy makeReviewCopy(const Transcript &transcript, const RedactionPolicy &policy,
                          const ReviewScope &scope)
{
    const bool forOne = !scope.speaker.isNull();
    const auto undecided = forOne ? EditionRule::Undecided::ShowOwn : EditionRule::Undecided::Hide;
    EditionContent content =
        buildEdition(transcript, policy, {EditionRule::TakenBack::Replace, undecided, scope.speaker});
    if (const PrintedSpeaker *reviewer = content.speaker(scope.speaker))
        content.reviewer = reviewer->label;
    content.reviewUntil = transcript.rule.reviewUntil;
    if (forOne && scope.extent == ReviewScope::Extent::OwnWords)
        keepWordsOf(scope.speaker, content);
    return ReviewCopy(content);
}

WorkingCopy makeWorkingCopy(const Transcript &transcript, TurnTimes times)
{
    RedactionPolicy policy;
    policy.times = times;
    return WorkingCopy(
        buildEdition(transcript, policy, {EditionRule::TakenBack::Show, EditionRule::Undecided::Show}));
}

} // namespace verbatim
