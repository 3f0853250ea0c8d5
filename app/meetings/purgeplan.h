// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "app/core/purging.h"
#include "app/storage/backupstore.h"
#include "app/storage/journalrecovery.h"

namespace verbatim {

/// What a purge of one meeting is going to do, worked out before anything is touched.
struct PurgePlan
{
    QList<RedactionRequest> requests; ///< whose words go
    QStringList words;                ///< what must not be found afterwards
    Transcript after;                 ///< the record, its frozen versions and published editions without them
    QList<PurgeCount> counts;         ///< in the record itself
    QStringList droppedMilestones;    ///< names of frozen versions that can't be cleaned for certain
    QStringList repeated;    ///< words that are removed where they were marked and stay where they also stand
    QStringList uncheckable; ///< words too short to be searched for

    bool isEmpty() const { return words.isEmpty() && requests.isEmpty(); }
};

PurgePlan planPurge(const Transcript &present, OffRecordNotes notes, const QDateTime &at);

/// The change of the document, with the protocol kept in the meeting.
EditGroup purgeEdit(const PurgePlan &plan, const Transcript &present, const PurgeRecord &record);

/// The backups that go: all of this file, and those of other files (it was renamed, or copied) that hold
/// turns of this record and the words.
QList<Backup> backupsToPurge(const BackupStore &store, const QString &meetingFile, const PurgePlan &plan,
                             const Transcript &present);

/// Whether a crash journal that waits for a decision is of this meeting and so goes.
bool isToBePurged(const AbandonedJournal &journal, const QString &meetingFile, const PurgePlan &plan,
                  const Transcript &present);

/// Something that a purge left.
struct PurgeResidue
{
    enum class Why {
        InUse,      ///< the journal of a running program (this one among them) that holds the words
        NotRemoved, ///< holds the words, or is an earlier state of this meeting
        Unreadable, ///< nobody can say what it holds
    };

    QString path; ///< of the file, or of a folder that can't be listed
    Why why = Why::NotRemoved;

    friend bool operator==(const PurgeResidue &, const PurgeResidue &) = default;
};

/// Looks once more, behind a purge, into every journal and backup and at what a save that was interrupted
/// left beside the file. What was not found before, for it could not be read then, goes now.
QList<PurgeResidue> removeResidue(const QString &journalFolder, const BackupStore &store,
                                  const QString &meetingFile, const PurgePlan &plan);

} // namespace verbatim
