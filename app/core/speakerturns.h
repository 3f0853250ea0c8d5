// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Who spoke last before the turn `at`, other than its own speaker: asked for again and again it goes to and
/// fro between two people. Null where nobody did, or for a turn that is not there.
SpeakerId speakerBefore(const Transcript &transcript, TurnId at);

/// Whether a role names the person in the chair (主席, 召集人, 主持人, chair); a deputy is not.
bool isChair(const QString &role);

/// The person in the chair: by role, or where no role says so by name or label (林召集人); the lowest seat of
/// several. Null where there is none.
SpeakerId chairOf(const Transcript &transcript);

/// The role with the word for the chair in the language (BCP 47) put first, or as it is where it names the
/// chair already.
QString roleInChair(const QString &role, const QString &language);
/// The role without its words for the chair.
QString roleOutOfChair(const QString &role);

} // namespace verbatim
