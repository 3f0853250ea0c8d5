// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QStringList>

#include <optional>

namespace verbatim {

/// What a purge is to remove beside the words of granted requests.
enum class OffRecordNotes {
    Keep,
    Remove, ///< the turns that are off the record, whole
};

/// The requests whose words a purge removes: granted, not purged yet, and no hold, whose words are to be read
/// on their day.
QList<RedactionRequest> purgeableRequests(const Transcript &transcript);

/// The words that a purge of these requests removes, for the search in what is left. Without doubles.
QStringList purgeableWords(const Transcript &transcript, const QList<RedactionRequest> &requests,
                           OffRecordNotes notes);

/// A transcript without words that were taken back.
struct Purged
{
    Transcript transcript;
    QList<PurgeCount> counts; ///< of the turns, names, request texts and list entries
};

/// Does for good what the requests ask for: in the turns and at the head as in a public edition, in the
/// requests (which stay, without words), and in whatever the office has noted. Passages of other requests
/// move along. Frozen versions and published editions are left as they are. `requests` are those of
/// purgeableRequests(), of this transcript or of a later state of it, with passages that resolve here.
Purged purge(const Transcript &transcript, const QList<RedactionRequest> &requests, OffRecordNotes notes,
             const QDateTime &at);

/// The requests with their passages as they stand in an earlier state of the record; nothing where a passage
/// can't be found there word for word although its turn is there: then nobody knows what else the turn said.
std::optional<QList<RedactionRequest>> requestsForEarlierState(const QList<RedactionRequest> &requests,
                                                               const Transcript &present,
                                                               const Transcript &earlier);

} // namespace verbatim
