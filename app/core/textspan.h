// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

namespace verbatim {

/// A place between two characters of the record.
struct TextPlace
{
    TurnId turn;
    qsizetype position = 0; ///< UTF-16 units of Turn::text

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// The record from one place to a later one, as on one page: the rest of a turn, whole turns, the beginning
/// of another.
struct TextSpan
{
    TextPlace from;
    TextPlace to;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// The span between two places in either order. Both turns must be there.
TextSpan spanBetween(const TurnList &turns, const TextPlace &a, const TextPlace &b);

/// What of the turn at `index` (from 0) is inside, in UTF-16 units; nothing for a turn outside of the span.
/// Length 0 for a turn that is only touched.
std::optional<TextRange> partOfTurn(const TurnList &turns, const TextSpan &span, qsizetype index);

/// One anchor on a range for each turn of which at least one character is inside.
QList<TextAnchor> anchorsOnSpan(const TurnList &turns, const TextSpan &span);

/// An edit and where the caret is after it.
struct EditWithCaret
{
    Edit edit;
    TextPlace caret;
};

/// Puts `inserted` (clean text) in place of the span. The first and the last turn keep their rest, each with
/// its own speaker; one of which nothing is left goes, but one turn always stays. What is inserted belongs to
/// the first one. A passage that lay inside is gone, one that reaches out of the span keeps the rest.
EditWithCaret removeRange(const Transcript &transcript, const TextSpan &span, const QString &inserted = {});

} // namespace verbatim
