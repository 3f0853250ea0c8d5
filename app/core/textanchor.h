// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace verbatim {

struct Turn;
class TurnList;

/// What an anchor holds on to.
enum class AnchorExtent {
    Range,     ///< a passage of a turn
    WholeTurn, ///< everything in the turn, also what is typed there later
};

/// A place in a turn, in UTF-16 units of Turn::text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A passage that somebody asked about. Edits carry it along; when the passage is edited away it stays with
/// its last words and says that the passage is gone.
struct TextAnchor
{
    TurnId turn;
    AnchorExtent extent = AnchorExtent::Range;
    TextRange range; ///< for Range only; length 0 means: the passage is gone
    QString quoted;  ///< the passage as it stood last

    friend bool operator==(const TextAnchor &, const TextAnchor &) = default;
};

TextAnchor anchorOnRange(const Turn &turn, TextRange range);
TextAnchor anchorOnTurn(const Turn &turn);

/// The range in the turn's present text, or nothing where the passage is gone (the turn is no longer there,
/// the passage was edited away, or the text under it is not the quoted one).
std::optional<TextRange> resolve(const TextAnchor &anchor, const TurnList &turns);

/// The anchor after `removedLength` units at `position` of its turn gave way to `insertedLength` units, where
/// `textAfter` is the turn's new text. Text typed at either edge stays outside; a replacement that covers
/// the whole passage loses it; one that overlaps an edge joins the passage, for what may have been taken back
/// must not slip out.
TextAnchor carried(const TextAnchor &anchor, qsizetype position, qsizetype removedLength,
                   qsizetype insertedLength, const QString &textAfter);

} // namespace verbatim
