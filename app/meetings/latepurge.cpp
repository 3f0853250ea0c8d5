// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/latepurge.h"

#include "app/meetings/purgeplan.h"
#include "app/storage/crashjournal.h"

#include <QFile>

#include <algorithm>

namespace verbatim {

namespace {

/// The purges of the file that the journal knows nothing of.
QList<PurgeRecord> purgesSince(const Recovery &recovery)
{
    return recovery.saved
               ? recovery.saved->meeting.purges.mid(recovery.content.transcript.meeting.purges.size())
               : QList<PurgeRecord>();
}

bool removedNotes(const PurgeRecord &purge)
{
    return std::ranges::any_of(
        purge.counts, [](const PurgeCount &count) { return count.thing == PurgedThing::OffRecordTurns; });
}

bool isPurged(const QList<PurgeRecord> &purges, RequestId id)
{
    return std::ranges::any_of(purges, [id](const PurgeRecord &purge) {
        return std::ranges::find(purge.requests, id, &PurgedRequest::request) != purge.requests.end();
    });
}

/// The record with only those requests decided whose words were purged in the file, as they were there.
Transcript decidedAsInFile(Transcript transcript, const QList<PurgeRecord> &purges, const Transcript &file)
{
    for (RedactionRequest &request : transcript.requests) {
        const RedactionRequest *there = isPurged(purges, request.id) ? file.request(request.id) : nullptr;
        request.decision = there ? there->decision : Decision::Undecided;
        if (!there)
            continue;
        request.wish = there->wish;
        request.replacement = there->replacement;
        request.person = there->person;
        request.pseudonym = there->pseudonym;
    }
    return transcript;
}

bool writeAnew(const AbandonedJournal &journal, const VerbatimFile &content, const QString &folder)
{
    const JournalBase base{journal.recovery->filePath,
                           {},
                           journal.recovery->revision,
                           JournalBase::Words::Nowhere,
                           writeVerbatim(content)};
    QString path;
    {
        const Result<std::unique_ptr<CrashJournal>> made = CrashJournal::create(folder, base);
        if (!made)
            return false;
        path = (*made)->path();
    }
    // Until when something was typed is said by the file's own time.
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(journal.recovery->lastEdit, QFileDevice::FileModificationTime);
    discardJournal(journal);
    return true;
}

} // namespace

bool isOlderThanPurge(const Recovery &recovery)
{
    return !purgesSince(recovery).isEmpty();
}

std::optional<VerbatimFile> purgedSince(const Recovery &recovery)
{
    const QList<PurgeRecord> purges = purgesSince(recovery);
    const Transcript &before = recovery.content.transcript;
    const bool known = std::ranges::all_of(purges, [&before](const PurgeRecord &purge) {
        return std::ranges::all_of(purge.requests, [&before](const PurgedRequest &purged) {
            return before.request(purged.request) != nullptr;
        });
    });
    if (purges.isEmpty() || !known)
        return std::nullopt;
    const auto notes =
        std::ranges::any_of(purges, removedNotes) ? OffRecordNotes::Remove : OffRecordNotes::Keep;
    VerbatimFile file;
    file.minorVersionRead = recovery.content.minorVersionRead;
    file.transcript =
        planPurge(decidedAsInFile(before, purges, *recovery.saved), notes, purges.last().at).after;
    for (RedactionRequest &request : file.transcript.requests) {
        if (!isPurged(purges, request.id))
            request.decision = before.request(request.id)->decision;
    }
    file.transcript.meeting.purges += purges;
    return file;
}

QList<AbandonedJournal> findPurgedJournals(const QString &folder)
{
    QList<AbandonedJournal> found = findAbandonedJournals(folder);
    bool anew = false;
    for (const AbandonedJournal &journal : std::as_const(found)) {
        const std::optional<VerbatimFile> purged =
            journal.recovery ? purgedSince(*journal.recovery) : std::nullopt;
        anew = (purged && writeAnew(journal, *purged, folder)) || anew;
    }
    if (!anew)
        return found;
    found.clear(); // lets go of their locks
    return findAbandonedJournals(folder);
}

} // namespace verbatim
