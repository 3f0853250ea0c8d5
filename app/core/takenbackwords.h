// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// The words that a request takes back, as they stand in the record: of its passages paragraph by paragraph;
/// of an amendment what it changes; of a pseudonym the names of the person, the longest first. Without
/// doubles; the decision is not looked at. Passages that are gone have none.
QStringList takenBackWords(const RedactionRequest &request, const Transcript &transcript);

/// All names of the person, the longest first.
QStringList namesOf(const Speaker &speaker);

/// The parts of the record's head, which no passage can be in.
enum class HeadPart {
    Title,
    Place,
    Attendance,
    Agenda,
    Speakers, ///< label, organisation or role of somebody who speaks
};

/// Where the head of the record has words that the request takes back. Only words that can be told are looked
/// for; none for a pseudonym, which reaches the head by itself.
QList<HeadPart> headPartsWith(const RedactionRequest &request, const Transcript &transcript);

} // namespace verbatim
