// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

namespace verbatim {

/// Makes two entries of the list of speakers one: every turn and every request of `gone` goes to `kept`,
/// whose further names take up the names of the other, and `gone` leaves the list. Both must be known and
/// differ.
Edit mergeSpeakers(const Transcript &transcript, SpeakerId gone, SpeakerId kept);

/// Whether turns or requests name the speaker, so that removing would tear a hole.
bool isNamed(const Transcript &transcript, SpeakerId speaker);

} // namespace verbatim
