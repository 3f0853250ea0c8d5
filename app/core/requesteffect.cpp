// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requesteffect.h"

#include "app/core/editionbuilder.h"
#include "app/core/passagefinder.h"
#include "app/core/takenbackwords.h"

#include <QSet>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype mostMentions = 5; ///< turns shown of a pseudonym

QSet<TurnId> turnsOf(const RedactionRequest &request, const Transcript &transcript)
{
    QSet<TurnId> turns;
    if (request.wish != Wish::Pseudonymise) {
        for (const TextAnchor &anchor : request.passages)
            turns.insert(anchor.turn);
        return turns;
    }
    const PassageFinder names(takenBackWords(request, transcript));
    for (const Turn &turn : transcript.turns) {
        if (turns.size() < mostMentions && (turn.speaker == request.person || names.standsIn(turn.text)))
            turns.insert(turn.id);
    }
    return turns;
}

QList<Turn> withContext(const QSet<TurnId> &wanted, const TurnList &turns)
{
    QList<Turn> result;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const auto isWanted = [&](qsizetype at) {
            return at >= 0 && at < turns.size() && wanted.contains(turns.at(at).id);
        };
        if (isWanted(i - 1) || isWanted(i) || isWanted(i + 1))
            result.append(turns.at(i));
    }
    return result;
}

} // namespace

RequestEffect effectOf(const RedactionRequest &request, const Transcript &transcript,
                       const RedactionPolicy &policy)
{
    RedactionRequest granted = request;
    if (!isGranted(granted.decision))
        granted.decision = Decision::Accepted;
    Transcript part = transcript;
    part.turns = TurnList(withContext(turnsOf(request, transcript), transcript.turns));
    part.requests = {granted};
    RequestEffect effect;
    effect.before = buildEdition(part, policy, {EditionRule::TakenBack::Show, EditionRule::Undecided::Show});
    part.requests = transcript.requests;
    part.requests.removeIf([&](const RedactionRequest &one) { return one.id == request.id; });
    part.requests.append(granted);
    effect.after =
        buildEdition(part, policy, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Hide});
    return effect;
}

} // namespace verbatim
