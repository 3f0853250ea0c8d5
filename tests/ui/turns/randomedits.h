// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"

#include <QRandomGenerator>

namespace verbatim {

/// A meeting of that many turns by three invented people, with a heading and a note among them.
Transcript inventedMeeting(int turns);

/// Does something to the document that a panel might do: types, splits, merges, moves, removes, inserts,
/// renames, marks, undoes, redoes.
void editAtRandom(TranscriptDocument &document, QRandomGenerator &random);

} // namespace verbatim
