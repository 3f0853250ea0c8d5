// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requeststeps.h"

#include <algorithm>

namespace verbatim {

namespace {

QDateTime inSeconds(const QDateTime &time)
{
    return time.addMSecs(-time.time().msec());
}

QList<TextAnchor> missingIn(const QList<TextAnchor> &some, const QList<TextAnchor> &others)
{
    QList<TextAnchor> missing;
    std::ranges::copy_if(some, std::back_inserter(missing),
                         [&others](const TextAnchor &anchor) { return !others.contains(anchor); });
    return missing;
}

QList<RequestAction> passageActions(const RedactionRequest &before, const RedactionRequest &after,
                                    const TurnList &turns)
{
    const QList<TextAnchor> added = missingIn(after.passages, before.passages);
    QList<TextAnchor> removed = missingIn(before.passages, after.passages);
    const qsizetype lost = removed.removeIf([&turns](const TextAnchor &a) { return !resolve(a, turns); });
    QList<RequestAction> actions;
    if (lost > 0 && !added.isEmpty())
        actions.append(RequestAction::MarkedAgain);
    if (added.size() > lost)
        actions.append(RequestAction::PassageAdded);
    if (!removed.isEmpty() || (lost > 0 && added.isEmpty()))
        actions.append(RequestAction::PassageRemoved);
    return actions;
}

bool wishesOtherwise(const RedactionRequest &before, const RedactionRequest &after)
{
    return before.wish != after.wish || before.replacement != after.replacement ||
           before.person != after.person || before.pseudonym != after.pseudonym ||
           before.holdUntil != after.holdUntil || before.holdScope != after.holdScope;
}

bool hasOtherDetails(const RedactionRequest &before, const RedactionRequest &after)
{
    return before.requester != after.requester || before.requesterName != after.requesterName ||
           before.channel != after.channel || before.requestedAt != after.requestedAt ||
           before.inHead != after.inHead || before.answerBy != after.answerBy ||
           before.ground != after.ground || before.note != after.note ||
           (before.decision == after.decision &&
            (before.decidedBy != after.decidedBy || before.decidedAt != after.decidedAt));
}

RequestAction actionOf(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return RequestAction::Reopened;
    case Decision::Withdrawn:
        return RequestAction::Withdrawn;
    case Decision::Accepted:
    case Decision::Declined:
    case Decision::Changed:
        break;
    }
    return RequestAction::Decided;
}

} // namespace

RedactionRequest recorded(RedactionRequest request, const StepStamp &stamp)
{
    request.history.append({inSeconds(stamp.at), stamp.by, request.decision, {}, RequestAction::Recorded});
    return request;
}

RedactionRequest withSteps(const RedactionRequest &before, RedactionRequest after, const StepStamp &stamp,
                           const TurnList &turns)
{
    QList<RequestAction> actions = passageActions(before, after, turns);
    if (wishesOtherwise(before, after))
        actions.append(RequestAction::WishChanged);
    if (hasOtherDetails(before, after))
        actions.append(RequestAction::Changed);
    for (const RequestAction action : std::as_const(actions))
        after.history.append({inSeconds(stamp.at), stamp.by, before.decision, {}, action});
    if (before.decision == after.decision)
        return after;
    const bool open = after.decision == Decision::Undecided;
    after.decidedAt = open ? QDateTime() : inSeconds(stamp.at);
    after.decidedBy = open ? QString() : stamp.by;
    after.history.append({inSeconds(stamp.at), stamp.by, after.decision, {}, actionOf(after.decision)});
    return after;
}

RedactionRequest decided(const RedactionRequest &request, Decision decision, const StepStamp &stamp)
{
    RedactionRequest after = request;
    after.decision = decision;
    return withSteps(request, after, stamp, {});
}

bool asksForOwnWords(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise)
        return !request.requester.isNull() && request.person == request.requester;
    return std::ranges::all_of(request.passages, [&](const TextAnchor &anchor) {
        const Turn *turn = transcript.turns.find(anchor.turn);
        return !turn || (!request.requester.isNull() && turn->speaker == request.requester);
    });
}

bool isGone(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise)
        return !transcript.speaker(request.person);
    return request.passages.isEmpty() ||
           std::ranges::any_of(request.passages, [&transcript](const TextAnchor &anchor) {
               return !resolve(anchor, transcript.turns);
           });
}

bool isOpen(const RedactionRequest &request)
{
    const bool purged = request.purgedAt.isValid();
    return !purged && (request.decision == Decision::Undecided || isGranted(request.decision));
}

} // namespace verbatim
