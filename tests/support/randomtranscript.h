// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edit.h"

#include <QRandomGenerator>

namespace verbatim {

/// Text as nasty as real life: Han in and beyond the BMP, variation sequences, emoji, Latin, punctuation.
QString randomText(QRandomGenerator &random, int length);

/// A transcript with every kind of turn and request; the same for the same state of `random`.
Transcript randomTranscript(QRandomGenerator &random, int turns);

/// An edit of any kind (gestures of app/core/edits.h included) that fits the transcript.
Edit randomEdit(QRandomGenerator &random, const Transcript &transcript);

} // namespace verbatim
