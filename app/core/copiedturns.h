// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textspan.h"

#include <functional>

namespace verbatim {

/// What a request asks for in a copied turn. It goes along, so that what may have been taken back is not
/// said again somewhere else without its mark.
struct CopiedMark
{
    RequestId request;
    AnchorExtent extent = AnchorExtent::Range;
    TextRange range; ///< for Range only; UTF-16 units of the copied turn's text

    friend bool operator==(const CopiedMark &, const CopiedMark &) = default;
};

/// A turn, or the selected part of one.
struct CopiedTurn
{
    Turn turn; ///< its id means nothing; its speaker is one of CopiedTurns::speakers, or null
    QList<CopiedMark> marks;

    friend bool operator==(const CopiedTurn &, const CopiedTurn &) = default;
};

/// Turns with their speakers on the way from one place, or one meeting, to another.
struct CopiedTurns
{
    QList<Speaker> speakers;
    QList<CopiedTurn> turns;

    /// The passages in their order; those that are gone are left out.
    static CopiedTurns of(const Transcript &transcript, const QList<TextAnchor> &passages);

    /// For programs that know no turns: `label：`, the text below it, a blank line between turns.
    QString plainText() const;

    /// The form in which they go through the clipboard, and back; nothing for bytes that are not in it.
    QByteArray toBytes() const;
    static std::optional<CopiedTurns> fromBytes(const QByteArray &bytes);

    friend bool operator==(const CopiedTurns &, const CopiedTurns &) = default;
};

/// Inserts the turns at that place: before or behind the turn at its edges, in place of it where it is empty,
/// else between its two parts. Speakers are found by their name; unknown ones are added. Turns that land
/// inside a stretch off the record are off the record. Marks come along where the request is known; a passage
/// of it that was cut out with the same words gives way. `freshId` gives the values of new ids.
EditWithCaret pasteTurns(const Transcript &transcript, const TextPlace &place, const CopiedTurns &copied,
                         const std::function<quint64()> &freshId);

} // namespace verbatim
