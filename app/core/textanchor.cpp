// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textanchor.h"

#include "app/core/transcript.h"

#include <algorithm>

namespace verbatim {

TextAnchor anchorOnRange(const Turn &turn, TextRange range)
{
    return {turn.id, AnchorExtent::Range, range, turn.text.mid(range.start, range.length)};
}

TextAnchor anchorOnTurn(const Turn &turn)
{
    return {turn.id, AnchorExtent::WholeTurn, {}, turn.text};
}

std::optional<TextRange> resolve(const TextAnchor &anchor, const TurnList &turns)
{
    const Turn *turn = turns.find(anchor.turn);
    if (!turn)
        return std::nullopt;
    if (anchor.extent == AnchorExtent::WholeTurn)
        return TextRange{0, turn->text.size()};
    const TextRange range = anchor.range;
    if (range.length <= 0 || range.start < 0 || range.end() > turn->text.size())
        return std::nullopt;
    if (QStringView(turn->text).sliced(range.start, range.length) != anchor.quoted)
        return std::nullopt;
    return range;
}

TextAnchor carried(const TextAnchor &anchor, qsizetype position, qsizetype removedLength,
                   qsizetype insertedLength, const QString &textAfter)
{
    TextAnchor result = anchor;
    if (anchor.extent == AnchorExtent::WholeTurn) {
        result.quoted = textAfter;
        return result;
    }
    const TextRange range = anchor.range;
    if (range.length == 0)
        return result;

    const qsizetype removedEnd = position + removedLength;
    const qsizetype growth = insertedLength - removedLength;
    if (removedEnd <= range.start) {
        result.range.start += growth;
        return result;
    }
    if (position >= range.end())
        return result;
    if (removedLength > 0 && position <= range.start && removedEnd >= range.end()) {
        result.range = {position, 0};
        return result;
    }
    result.range.start = std::min(range.start, position);
    result.range.length = std::max(range.end(), removedEnd) + growth - result.range.start;
    result.quoted = textAfter.mid(result.range.start, result.range.length);
    return result;
}

} // namespace verbatim
