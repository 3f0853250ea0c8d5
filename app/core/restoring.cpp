// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/restoring.h"

#include <algorithm>

namespace verbatim {

namespace {

template <typename Element>
bool haveSameOrder(const QList<Element> &a, const QList<Element> &b)
{
    return std::ranges::equal(a, b, {}, &Element::id, &Element::id);
}

template <typename EditType, typename Element>
void addChanged(EditGroup &group, const QList<Element> &present, const QList<Element> &wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (present.at(i) != wanted.at(i))
            group.edits.push_back(EditType{wanted.at(i).id, wanted.at(i), -1});
    }
}

template <typename EditType, typename Element>
void addExchanged(EditGroup &group, const QList<Element> &present, const QList<Element> &wanted)
{
    for (const Element &one : present)
        group.edits.push_back(EditType{one.id, std::nullopt, -1});
    for (const Element &one : wanted)
        group.edits.push_back(EditType{one.id, one, -1});
}

/// Replaces the turns between those that both begin and end with.
void addTurns(EditGroup &group, const TurnList &present, const TurnList &wanted)
{
    const qsizetype shorter = std::min(present.size(), wanted.size());
    qsizetype start = 0;
    while (start < shorter && present.at(start) == wanted.at(start))
        ++start;
    qsizetype tail = 0;
    while (tail < shorter - start &&
           present.at(present.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    ReplaceTurns edit;
    edit.after = start > 0 ? present.at(start - 1).id : TurnId();
    for (qsizetype i = start; i < present.size() - tail; ++i)
        edit.removed.append(present.at(i).id);
    for (qsizetype i = start; i < wanted.size() - tail; ++i)
        edit.inserted.append(wanted.at(i));
    if (!edit.removed.isEmpty() || !edit.inserted.isEmpty())
        group.edits.push_back(edit);
}

} // namespace

EditGroup editTo(const Transcript &wanted, const Transcript &present)
{
    EditGroup group;
    if (present.meeting != wanted.meeting)
        group.edits.push_back(SetMeeting{wanted.meeting});
    if (present.rule != wanted.rule)
        group.edits.push_back(SetRule{wanted.rule});
    if (haveSameOrder(present.speakers, wanted.speakers)) {
        addChanged<SetSpeaker>(group, present.speakers, wanted.speakers);
        addTurns(group, present.turns, wanted.turns);
    } else {
        // A speaker with turns can't be removed, and an order is made by adding.
        addTurns(group, present.turns, {});
        addExchanged<SetSpeaker>(group, present.speakers, wanted.speakers);
        addTurns(group, {}, wanted.turns);
    }
    if (haveSameOrder(present.requests, wanted.requests))
        addChanged<SetRequest>(group, present.requests, wanted.requests);
    else
        addExchanged<SetRequest>(group, present.requests, wanted.requests);
    return group;
}

} // namespace verbatim
