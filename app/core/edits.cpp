// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"

#include <algorithm>

namespace verbatim {

namespace {

TurnId idBefore(const TurnList &turns, qsizetype index)
{
    return index > 0 ? turns.at(index - 1).id : TurnId();
}

/// Every request with its passages passed through `move`, which gives none, one or several anchors for one;
/// only those that change.
template <typename Move>
QList<RequestPassages> movedPassages(const Transcript &transcript, Move move)
{
    QList<RequestPassages> result;
    for (const RedactionRequest &request : transcript.requests) {
        QList<TextAnchor> passages;
        for (const TextAnchor &anchor : request.passages)
            passages += move(anchor);
        if (passages != request.passages)
            result.append({request.id, passages});
    }
    return result;
}

/// The part of `range` that lies in [from, to), counted from `from`; length 0 where there is none.
TextRange partOf(TextRange range, qsizetype from, qsizetype to)
{
    const qsizetype start = std::max(range.start, from);
    const qsizetype end = std::min(range.end(), to);
    return {start - from, std::max<qsizetype>(0, end - start)};
}

} // namespace

Edit splitTurn(const Transcript &transcript, TurnId turnId, qsizetype position, TurnId newTurn,
               std::optional<SpeakerId> newSpeaker)
{
    const qsizetype index = transcript.turns.indexOf(turnId);
    const Turn &whole = transcript.turns.at(index);
    qsizetype firstEnd = position;
    qsizetype secondStart = position;
    if (position < whole.text.size() && whole.text[position] == paragraphSeparator)
        ++secondStart;
    else if (position > 0 && whole.text[position - 1] == paragraphSeparator)
        --firstEnd;

    Turn first = whole;
    first.text.truncate(firstEnd);
    Turn second = whole;
    second.id = newTurn;
    second.text = whole.text.mid(secondStart);
    second.opening = TurnOpening::Labelled;
    second.began = {};
    second.mediaTimeMs.reset();
    if (newSpeaker) {
        second.speaker = *newSpeaker;
        second.kind = TurnKind::Speech;
    }

    const auto move = [&](const TextAnchor &anchor) -> QList<TextAnchor> {
        if (anchor.turn != turnId)
            return {anchor};
        if (anchor.extent == AnchorExtent::WholeTurn)
            return {anchorOnTurn(first), anchorOnTurn(second)};
        QList<TextAnchor> parts;
        if (const TextRange range = partOf(anchor.range, 0, firstEnd); range.length > 0)
            parts.append(anchorOnRange(first, range));
        if (const TextRange range = partOf(anchor.range, secondStart, whole.text.size()); range.length > 0)
            parts.append(anchorOnRange(second, range));
        return parts.isEmpty() ? QList<TextAnchor>{anchor} : parts;
    };
    return ReplaceTurns{
        idBefore(transcript.turns, index), {turnId}, {first, second}, movedPassages(transcript, move)};
}

std::optional<Edit> mergeWithPrevious(const Transcript &transcript, TurnId turnId)
{
    const qsizetype index = transcript.turns.indexOf(turnId);
    if (index < 1)
        return std::nullopt;
    const Turn &first = transcript.turns.at(index - 1);
    const Turn &second = transcript.turns.at(index);
    // Either way somebody's words would change sides unseen: those off the record must not get into it, and
    // those on it must not drop out.
    if (first.record != second.record && !first.text.isEmpty() && !second.text.isEmpty())
        return std::nullopt;

    Turn merged = first.text.isEmpty() ? second : first;
    merged.id = first.id;
    const bool both = !first.text.isEmpty() && !second.text.isEmpty();
    merged.text = both ? first.text + paragraphSeparator + second.text : first.text + second.text;
    const qsizetype secondStart = merged.text.size() - second.text.size();

    const auto move = [&](const TextAnchor &anchor) -> QList<TextAnchor> {
        const bool inFirst = anchor.turn == first.id;
        if (!inFirst && anchor.turn != second.id)
            return {anchor};
        if (!both && anchor.extent == AnchorExtent::WholeTurn)
            return {anchorOnTurn(merged)};
        TextRange range = anchor.range;
        if (anchor.extent == AnchorExtent::WholeTurn)
            range = {0, inFirst ? first.text.size() : second.text.size()};
        if (range.length == 0)
            return {TextAnchor{merged.id, AnchorExtent::Range, {}, anchor.quoted}};
        if (!inFirst)
            range.start += secondStart;
        return {anchorOnRange(merged, range)};
    };
    return ReplaceTurns{idBefore(transcript.turns, index - 1),
                        {first.id, second.id},
                        {merged},
                        movedPassages(transcript, move)};
}

RecordState recordStateBehind(const Transcript &transcript, TurnId after, RecordState present)
{
    const qsizetype index = transcript.turns.indexOf(after);
    const bool inside = index >= 0 && index + 1 < transcript.turns.size() &&
                        transcript.turns.at(index).record == RecordState::OffRecord &&
                        transcript.turns.at(index + 1).record == RecordState::OffRecord;
    return inside ? RecordState::OffRecord : present;
}

bool isMarkedWhole(const Transcript &transcript, TurnId turn)
{
    return std::ranges::any_of(transcript.requests, [turn](const RedactionRequest &request) {
        return std::ranges::any_of(request.passages, [turn](const TextAnchor &anchor) {
            return anchor.turn == turn && anchor.extent == AnchorExtent::WholeTurn;
        });
    });
}

Edit insertTurns(TurnId after, QList<Turn> turns)
{
    return ReplaceTurns{after, {}, std::move(turns), {}};
}

Edit removeTurns(const Transcript &transcript, const QList<TurnId> &turns)
{
    QList<qsizetype> indexes;
    for (const TurnId id : turns)
        indexes.append(transcript.turns.indexOf(id));
    std::ranges::sort(indexes);

    EditGroup group;
    qsizetype begin = 0;
    while (begin < indexes.size()) {
        qsizetype end = begin + 1;
        while (end < indexes.size() && indexes.at(end) == indexes.at(end - 1) + 1)
            ++end;
        ReplaceTurns run;
        run.after = idBefore(transcript.turns, indexes.at(begin));
        for (qsizetype i = begin; i < end; ++i)
            run.removed.append(transcript.turns.at(indexes.at(i)).id);
        group.edits.emplace_back(run);
        begin = end;
    }
    return group.edits.size() == 1 ? group.edits.front() : Edit(group);
}

Edit changeTurn(const Transcript &transcript, const Turn &changed)
{
    const qsizetype index = transcript.turns.indexOf(changed.id);
    Turn turn = changed;
    turn.text = transcript.turns.at(index).text;
    return ReplaceTurns{idBefore(transcript.turns, index), {turn.id}, {turn}, {}};
}

Edit changeSpeaker(const Transcript &transcript, TurnId turnId, SpeakerId speaker)
{
    Turn turn = *transcript.turns.find(turnId);
    turn.kind = TurnKind::Speech;
    turn.speaker = speaker;
    turn.opening = TurnOpening::Labelled;
    return changeTurn(transcript, turn);
}

Edit changeKind(const Transcript &transcript, TurnId turnId, TurnKind kind)
{
    Turn turn = *transcript.turns.find(turnId);
    turn.kind = kind;
    turn.opening = TurnOpening::Labelled;
    if (kind != TurnKind::Speech)
        turn.speaker = {};
    return changeTurn(transcript, turn);
}

Edit changeRecordState(const Transcript &transcript, const QList<TurnId> &turns, RecordState state)
{
    EditGroup group;
    for (const TurnId id : turns) {
        Turn turn = *transcript.turns.find(id);
        turn.record = state;
        group.edits.push_back(changeTurn(transcript, turn));
    }
    return group;
}

Edit setSpeaker(const Speaker &speaker)
{
    return SetSpeaker{speaker.id, speaker, -1};
}

Edit setRequest(const RedactionRequest &request)
{
    return SetRequest{request.id, request, -1};
}

Edit removeRequest(RequestId request)
{
    return SetRequest{request, std::nullopt, -1};
}

} // namespace verbatim
