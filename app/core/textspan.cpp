// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textspan.h"

#include "app/core/edits.h"

namespace verbatim {

TextSpan spanBetween(const TurnList &turns, const TextPlace &a, const TextPlace &b)
{
    const qsizetype indexOfA = turns.indexOf(a.turn);
    const qsizetype indexOfB = turns.indexOf(b.turn);
    const bool inOrder = indexOfA != indexOfB ? indexOfA < indexOfB : a.position <= b.position;
    return inOrder ? TextSpan{a, b} : TextSpan{b, a};
}

std::optional<TextRange> partOfTurn(const TurnList &turns, const TextSpan &span, qsizetype index)
{
    const qsizetype first = turns.indexOf(span.from.turn);
    const qsizetype last = turns.indexOf(span.to.turn);
    if (index < first || index > last || first < 0)
        return std::nullopt;
    const qsizetype start = index == first ? span.from.position : 0;
    const qsizetype end = index == last ? span.to.position : turns.at(index).text.size();
    return TextRange{start, end - start};
}

QList<TextAnchor> anchorsOnSpan(const TurnList &turns, const TextSpan &span)
{
    QList<TextAnchor> anchors;
    const qsizetype last = turns.indexOf(span.to.turn);
    for (qsizetype i = std::max<qsizetype>(0, turns.indexOf(span.from.turn)); i <= last; ++i) {
        const auto part = partOfTurn(turns, span, i);
        if (part && part->length > 0)
            anchors.append(anchorOnRange(turns.at(i), *part));
    }
    return anchors;
}

EditWithCaret removeRange(const Transcript &transcript, const TextSpan &span, const QString &inserted)
{
    const auto &[from, to] = span;
    const TextPlace behind{from.turn, from.position + inserted.size()};
    if (from.turn == to.turn)
        return {ReplaceText{from.turn, from.position, to.position - from.position, inserted, {}}, behind};

    const TurnList &turns = transcript.turns;
    const qsizetype first = turns.indexOf(from.turn);
    const qsizetype last = turns.indexOf(to.turn);
    const bool lastStays = to.position < turns.at(last).text.size();
    const bool firstStays = behind.position > 0 || !lastStays;

    QList<TurnId> removed;
    for (qsizetype i = firstStays ? first + 1 : first; i < (lastStays ? last : last + 1); ++i)
        removed.append(turns.at(i).id);
    EditGroup group;
    const qsizetype restOfFirst = turns.at(first).text.size() - from.position;
    if (firstStays && (restOfFirst > 0 || !inserted.isEmpty()))
        group.edits.emplace_back(ReplaceText{from.turn, from.position, restOfFirst, inserted, {}});
    if (lastStays && to.position > 0)
        group.edits.emplace_back(ReplaceText{to.turn, 0, to.position, {}, {}});
    if (!removed.isEmpty())
        group.edits.push_back(removeTurns(transcript, removed));
    return {group, firstStays ? behind : TextPlace{to.turn, 0}};
}

} // namespace verbatim
