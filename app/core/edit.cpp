// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edit.h"

#include <QSet>

#include <algorithm>

namespace verbatim {

namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
// Said out loud for clang 14, which does not deduce it for an aggregate.
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

bool splitsSurrogatePair(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate() &&
           text[position].isLowSurrogate();
}

bool requestsKnown(const Transcript &transcript, const QList<RequestPassages> &passages)
{
    return std::ranges::all_of(
        passages, [&](const RequestPassages &p) { return transcript.request(p.request) != nullptr; });
}

bool fits(const Transcript &transcript, const ReplaceText &edit)
{
    const Turn *turn = transcript.turns.find(edit.turn);
    if (!turn || edit.position < 0 || edit.removedLength < 0 ||
        edit.position > turn->text.size() - edit.removedLength)
        return false;
    return !splitsSurrogatePair(turn->text, edit.position) &&
           !splitsSurrogatePair(turn->text, edit.position + edit.removedLength) &&
           requestsKnown(transcript, edit.passages);
}

bool fits(const Transcript &transcript, const ReplaceTurns &edit)
{
    const TurnList &turns = transcript.turns;
    qsizetype index = 0;
    if (!edit.after.isNull()) {
        index = turns.indexOf(edit.after) + 1;
        if (index == 0)
            return false;
    }
    if (edit.removed.size() > turns.size() - index)
        return false;
    for (qsizetype i = 0; i < edit.removed.size(); ++i) {
        if (turns.at(index + i).id != edit.removed.at(i))
            return false;
    }
    QSet<TurnId> seen;
    for (const Turn &turn : edit.inserted) {
        if (turn.id.isNull() || seen.contains(turn.id))
            return false;
        if (turns.indexOf(turn.id) >= 0 && !edit.removed.contains(turn.id))
            return false;
        if (!turn.speaker.isNull() && !transcript.speaker(turn.speaker))
            return false;
        seen.insert(turn.id);
    }
    return requestsKnown(transcript, edit.passages);
}

bool fits(const Transcript &transcript, const SetSpeaker &edit)
{
    if (edit.id.isNull() || (edit.value && edit.value->id != edit.id) ||
        edit.index > transcript.speakers.size())
        return false;
    if (edit.value)
        return true;
    return transcript.speaker(edit.id) &&
           std::ranges::none_of(transcript.turns, [&](const Turn &turn) { return turn.speaker == edit.id; });
}

bool fits(const Transcript &transcript, const SetRequest &edit)
{
    if (edit.id.isNull() || (edit.value && edit.value->id != edit.id) ||
        edit.index > transcript.requests.size())
        return false;
    return edit.value || transcript.request(edit.id);
}

bool fits(const Transcript &transcript, const SetMilestone &edit)
{
    if (edit.id.isNull() || (edit.value && edit.value->id != edit.id) ||
        edit.index > transcript.milestones.size())
        return false;
    const bool known =
        std::ranges::find(transcript.milestones, edit.id, &Milestone::id) != transcript.milestones.end();
    return known != edit.value.has_value(); // a frozen version is never replaced
}

/// Sets the passages of the named requests and returns what they were.
QList<RequestPassages> exchangePassages(Transcript &transcript, const QList<RequestPassages> &passages)
{
    QList<RequestPassages> before;
    for (const RequestPassages &wanted : passages) {
        for (RedactionRequest &request : transcript.requests) {
            if (request.id != wanted.request)
                continue;
            before.append({request.id, request.passages});
            request.passages = wanted.passages;
        }
    }
    return before;
}

/// The passages of every request that the replacement of text in one turn changes, as they are afterwards.
QList<RequestPassages> carriedPassages(const Transcript &transcript, const ReplaceText &edit,
                                       const QString &textAfter)
{
    const auto isHere = [&edit](const TextAnchor &anchor) { return anchor.turn == edit.turn; };
    QList<RequestPassages> result;
    for (const RedactionRequest &request : transcript.requests) {
        if (std::ranges::none_of(request.passages, isHere))
            continue; // copies no list for a keystroke in another turn
        QList<TextAnchor> passages = request.passages;
        for (TextAnchor &anchor : passages) {
            if (isHere(anchor))
                anchor = carried(anchor, edit.position, edit.removedLength, edit.inserted.size(), textAfter);
        }
        if (passages != request.passages)
            result.append({request.id, passages});
    }
    return result;
}

Edit applyOne(Transcript &transcript, const ReplaceText &edit)
{
    const qsizetype index = transcript.turns.indexOf(edit.turn);
    QString &text = transcript.turns.modify(index).text;
    ReplaceText inverse{
        edit.turn, edit.position, edit.inserted.size(), text.mid(edit.position, edit.removedLength), {}};
    text.replace(edit.position, edit.removedLength, edit.inserted);
    QList<RequestPassages> passages = carriedPassages(transcript, edit, text);
    for (const RequestPassages &wanted : edit.passages) {
        passages.removeIf([&](const RequestPassages &p) { return p.request == wanted.request; });
        passages.append(wanted);
    }
    inverse.passages = exchangePassages(transcript, passages);
    return inverse;
}

Edit applyOne(Transcript &transcript, const ReplaceTurns &edit)
{
    const qsizetype index = edit.after.isNull() ? 0 : transcript.turns.indexOf(edit.after) + 1;
    ReplaceTurns inverse;
    inverse.after = edit.after;
    for (const Turn &turn : edit.inserted)
        inverse.removed.append(turn.id);
    for (qsizetype i = 0; i < edit.removed.size(); ++i)
        inverse.inserted.append(transcript.turns.at(index + i));
    transcript.turns.replace(index, edit.removed.size(), edit.inserted);
    inverse.passages = exchangePassages(transcript, edit.passages);
    return inverse;
}

/// Adds, replaces or removes the element with the edit's id and returns the edit that takes it back.
template <typename EditType, typename Element>
Edit applyToList(QList<Element> &list, const EditType &edit)
{
    const auto it = std::ranges::find(list, edit.id, &Element::id);
    const qsizetype index = it - list.begin();
    if (it == list.end()) {
        list.insert(edit.index < 0 ? list.size() : edit.index, *edit.value);
        return EditType{edit.id, std::nullopt, -1};
    }
    EditType inverse{edit.id, *it, index};
    if (edit.value)
        *it = *edit.value;
    else
        list.removeAt(index);
    return inverse;
}

} // namespace

bool operator==(const EditGroup &a, const EditGroup &b)
{
    return a.edits == b.edits;
}

bool canApply(const Transcript &transcript, const Edit &edit)
{
    return std::visit(Overloaded{[](const SetMeeting &) { return true; },
                                 [](const SetRule &) { return true; },
                                 [](const SetPublished &) { return true; },
                                 [&](const EditGroup &group) {
                                     Transcript trial = transcript;
                                     return std::ranges::all_of(group.edits, [&trial](const Edit &member) {
                                         if (!canApply(trial, member))
                                             return false;
                                         applyEdit(trial, member);
                                         return true;
                                     });
                                 },
                                 [&](const auto &one) { return fits(transcript, one); }},
                      edit);
}

Edit applyEdit(Transcript &transcript, const Edit &edit)
{
    return std::visit(
        Overloaded{
            [&](const ReplaceText &one) { return applyOne(transcript, one); },
            [&](const ReplaceTurns &one) { return applyOne(transcript, one); },
            [&](const SetSpeaker &one) { return applyToList(transcript.speakers, one); },
            [&](const SetRequest &one) { return applyToList(transcript.requests, one); },
            [&](const SetMeeting &one) -> Edit {
                return SetMeeting{std::exchange(transcript.meeting, one.value)};
            },
            [&](const SetRule &one) -> Edit { return SetRule{std::exchange(transcript.rule, one.value)}; },
            [&](const SetMilestone &one) { return applyToList(transcript.milestones, one); },
            [&](const SetPublished &one) -> Edit {
                return SetPublished{std::exchange(transcript.published, one.value)};
            },
            [&](const EditGroup &group) -> Edit {
                EditGroup inverse;
                for (const Edit &member : group.edits)
                    inverse.edits.push_back(applyEdit(transcript, member));
                std::ranges::reverse(inverse.edits);
                return inverse;
            }},
        edit);
}

} // namespace verbatim
