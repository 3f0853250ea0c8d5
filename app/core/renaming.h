// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/search.h"

namespace verbatim {

/// What finds a person in the words of others: every name of the speaker as it is written, as a whole word
/// where it is Latin; of a label such as 王大明主席 the name in it. Finds nothing for a speaker without a
/// name.
SearchQuery namesIn(const Speaker &speaker);

/// Where a rename reaches beside the list of speakers and the hits.
enum class RenameReach {
    Text,       ///< no further
    AndDetails, ///< title, attendance and agenda of the meeting, and new words in force of requests
};

/// How many of those details name the speaker.
qsizetype detailsNaming(const Transcript &transcript, const Speaker &speaker);

/// Gives the speaker another name, and writes it at the hits (of namesIn() the speaker as he or she is now),
/// in one edit. A label with the old name in it gets the new one. The speaker must be known.
EditGroup renameEverywhere(const Transcript &transcript, SpeakerId speaker, const QString &name,
                           const QList<SearchHit> &hits, RenameReach reach);

} // namespace verbatim
