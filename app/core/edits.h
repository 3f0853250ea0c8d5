// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

namespace verbatim {

// The gestures of a user as edits. Each is a pure function of the transcript; ids of new turns are passed in.

/// Cuts the turn at `position`; what follows becomes a new turn behind it, of the same kind and speaker
/// unless `newSpeaker` is given. Anchors go with their text; one across the cut becomes two. A paragraph
/// separator at the cut is dropped.
Edit splitTurn(const Transcript &transcript, TurnId turn, qsizetype position, TurnId newTurn,
               std::optional<SpeakerId> newSpeaker = std::nullopt);

/// Appends the turn's text to the one before it as a new paragraph (or without a separator where either is
/// empty) and removes it. Nothing for the first turn, nor where one is off the record and the other is not
/// and both have text.
std::optional<Edit> mergeWithPrevious(const Transcript &transcript, TurnId turn);

/// The record state of a turn that is begun behind `after` (null: at the beginning) while `present` is the
/// state of the stretch: off the record too inside an old stretch that is.
RecordState recordStateBehind(const Transcript &transcript, TurnId after, RecordState present);

/// Whether a request asks for everything in the turn, also what is typed there later.
bool isMarkedWhole(const Transcript &transcript, TurnId turn);

/// Inserts the turns behind `after` (null: at the beginning).
Edit insertTurns(TurnId after, QList<Turn> turns);

/// Removes turns, neighbouring or not.
Edit removeTurns(const Transcript &transcript, const QList<TurnId> &turns);

/// Changes everything of a turn but its id and text.
Edit changeTurn(const Transcript &transcript, const Turn &changed);

/// Gives the turn to a speaker (and makes it a speech turn).
Edit changeSpeaker(const Transcript &transcript, TurnId turn, SpeakerId speaker);
/// Makes the turn a narrative or heading (without a speaker) or a speech turn.
Edit changeKind(const Transcript &transcript, TurnId turn, TurnKind kind);

/// Takes the turns off the record, or puts them back on it.
Edit changeRecordState(const Transcript &transcript, const QList<TurnId> &turns, RecordState state);

Edit setSpeaker(const Speaker &speaker);
Edit setRequest(const RedactionRequest &request);
Edit removeRequest(RequestId request);

} // namespace verbatim
