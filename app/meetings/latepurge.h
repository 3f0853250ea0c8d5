// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/journalrecovery.h"

namespace verbatim {

/// Whether words were purged from the file since the journal was begun: giving it back would bring them back.
bool isOlderThanPurge(const Recovery &recovery);

/// What a crash journal gives back, with the purges done to it that its file has had since. Nothing where
/// there were none, or where the journal does not know a request whose words were purged: then it can't be
/// said what would have to go.
std::optional<VerbatimFile> purgedSince(const Recovery &recovery);

/// As findAbandonedJournals(). A journal that a purge could not reach, for its program was still running, is
/// first written anew without the words that were purged.
QList<AbandonedJournal> findPurgedJournals(const QString &folder);

} // namespace verbatim
