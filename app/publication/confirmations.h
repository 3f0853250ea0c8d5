// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Everybody whose words are in the record, in the order in which they first speak: who may say that the
/// record is right. Words off the record need nobody's word.
QList<SpeakerId> speakersToConfirm(const Transcript &transcript);
/// Those of them who have not confirmed.
QList<SpeakerId> unconfirmedSpeakers(const Transcript &transcript);
/// The day on which the last of them confirmed; invalid while one is missing, and where nobody speaks.
QDate allConfirmedOn(const Transcript &transcript);

/// Whether anybody waits for speakers: only where the office works with their word.
bool waitsForSpeakers(const PublicationRule &rule);

} // namespace verbatim
