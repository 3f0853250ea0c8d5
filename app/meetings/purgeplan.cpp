// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/purgeplan.h"

#include "app/core/restoring.h"
#include "app/leakcheck/leakcheck.h"
#include "app/meetings/cleancopy.h"
#include "app/meetings/meetingbackups.h"
#include "app/storage/frozenversion.h"
#include "app/storage/inputfile.h"
#include "app/storage/journalformat.h"
#include "app/storage/temporaryfiles.h"
#include "app/storage/verbatimfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

bool holdsWords(const QByteArray &bytes, const QStringList &words)
{
    const Result<LeakReport> report = checkForLeaks(words, bytes, {});
    return !report || !report->leaks.isEmpty();
}

bool holdsWords(const QString &text, const QStringList &words)
{
    return holdsWords(text.toUtf8(), words);
}

class Planner
{
public:
    Planner(const Transcript &present, OffRecordNotes notes, const QDateTime &at)
        : m_present(present)
        , m_notes(notes)
        , m_at(at)
    {}

    PurgePlan run()
    {
        m_plan.requests = purgeableRequests(m_present);
        m_plan.words = purgeableWords(m_present, m_plan.requests, m_notes);
        Purged purged = purge(m_present, m_plan.requests, m_notes, m_at);
        m_plan.after = std::move(purged.transcript);
        m_plan.counts = purged.counts;
        m_plan.repeated = repeatedWords(m_plan.after, m_plan.words);
        m_tellable = m_plan.words;
        m_tellable.removeIf([this](const QString &word) { return m_plan.repeated.contains(word); });
        purgeMilestones();
        purgePublished();
        if (const Result<LeakReport> report = checkForLeaks(m_plan.words, {}, {}))
            m_plan.uncheckable = report->uncheckable;
        m_plan.counts.removeIf([](const PurgeCount &count) { return count.count == 0; });
        return std::move(m_plan);
    }

private:
    void purgeMilestones()
    {
        QList<Milestone> kept;
        int rewritten = 0;
        for (const Milestone &milestone : m_present.milestones) {
            const std::optional<Milestone> cleaned = clean(milestone);
            if (!cleaned) {
                const bool telling = holdsWords(milestone.name, m_plan.words);
                m_plan.droppedMilestones.append(telling ? milestone.frozenAt.toString(Qt::ISODate)
                                                        : milestone.name);
                continue;
            }
            rewritten += *cleaned == milestone ? 0 : 1;
            kept.append(*cleaned);
        }
        m_plan.after.milestones = kept;
        m_plan.counts.append({PurgedThing::MilestonesRewritten, rewritten});
        m_plan.counts.append(
            {PurgedThing::MilestonesDropped, static_cast<int>(m_plan.droppedMilestones.size())});
    }

    /// Nothing where it can't be made sure that the words are out.
    std::optional<Milestone> clean(const Milestone &milestone) const
    {
        const Result<Transcript> then = frozenTranscript(milestone);
        if (!then || holdsWords(milestone.name, m_tellable))
            return std::nullopt;
        const std::optional<QList<RedactionRequest>> requests =
            requestsForEarlierState(m_plan.requests, m_present, *then);
        if (!requests)
            return std::nullopt;
        const Purged purged = purge(*then, *requests, m_notes, m_at);
        if (purged.transcript == *then && !holdsWords(milestone.content, m_tellable))
            return milestone;
        Milestone cleaned = freeze(purged.transcript, milestone.id, milestone.name, milestone.frozenAt);
        cleaned.purgedAt = m_at;
        if (holdsWords(cleaned.content, m_tellable))
            return std::nullopt;
        return cleaned;
    }

    /// A kept turn that holds the words becomes what it is now, or goes with the turn.
    void purgePublished()
    {
        int turns = 0;
        for (PublishedEdition &edition : m_plan.after.published) {
            QList<PublishedTurn> kept;
            for (PublishedTurn turn : std::as_const(edition.turns)) {
                const bool holds =
                    isOfPassage(turn.id) || holdsWords(turn.label + u'\n' + turn.text, m_tellable);
                if (!holds) {
                    kept.append(turn);
                    continue;
                }
                const Turn *now = m_plan.after.turns.find(turn.id);
                const Speaker *speaker = now ? m_plan.after.speaker(now->speaker) : nullptr;
                const PublishedTurn cleaned{turn.id, speaker ? speaker->printedLabel() : QString(),
                                            now ? now->text : QString()};
                turns += cleaned == turn || turn.id.isNull() ? 0 : 1;
                if (now)
                    kept.append(cleaned);
            }
            edition.turns = kept;
            if (holdsWords(edition.reason, m_tellable))
                edition.reason.clear();
            for (PublishedFile &file : edition.files) {
                if (holdsWords(file.name, m_tellable))
                    file.name = QFileInfo(file.name).suffix();
            }
        }
        m_plan.counts.append({PurgedThing::PublishedTurns, turns});
    }

    bool isOfPassage(TurnId turn) const
    {
        return std::ranges::any_of(m_plan.requests, [turn](const RedactionRequest &request) {
            return std::ranges::any_of(request.passages,
                                       [turn](const TextAnchor &anchor) { return anchor.turn == turn; });
        });
    }

    const Transcript &m_present;
    const OffRecordNotes m_notes;
    const QDateTime m_at;
    PurgePlan m_plan;
    QStringList m_tellable; ///< words that must be nowhere
};

bool sharesTurns(const Transcript &a, const Transcript &b)
{
    return std::ranges::any_of(a.turns, [&b](const Turn &turn) { return b.turns.find(turn.id); });
}

/// Turns by which a version of this record is known again: those with the words, and some of all.
QList<QByteArray> tellingTurns(const PurgePlan &plan, const Transcript &present)
{
    QList<QByteArray> ids = verbatim::tellingTurns(present);
    for (const RedactionRequest &request : plan.requests) {
        for (const TextAnchor &anchor : request.passages)
            ids.append(anchor.turn.toString().toLatin1());
    }
    return ids;
}

bool isSameFile(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a == b || QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath());
}

/// A folder that is not there holds nothing.
bool canBeListed(const QString &folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    while (!error && entry != std::filesystem::directory_iterator())
        entry.increment(error);
    return !error || error == std::errc::no_such_file_or_directory;
}

class ResidueSearch
{
public:
    ResidueSearch(const BackupStore &store, const QString &meetingFile, const PurgePlan &plan)
        : m_store(store)
        , m_meetingFile(meetingFile)
        , m_plan(plan)
        , m_words(plan.words)
    {
        m_words.removeIf([&plan](const QString &word) { return plan.repeated.contains(word); });
    }

    QList<PurgeResidue> run(const QString &journalFolder)
    {
        for (const QString &folder : {journalFolder, m_store.folder()}) {
            if (!canBeListed(folder))
                m_found.append({folder, PurgeResidue::Why::Unreadable});
        }
        lookIntoJournals(journalFolder);
        lookIntoBackups();
        if (!m_meetingFile.isEmpty())
            lookAtTemporaryFiles(QFileInfo(m_meetingFile).absolutePath());
        return std::move(m_found);
    }

private:
    void lookIntoJournals(const QString &folder)
    {
        const QDir journals(folder);
        const QStringList names = journals.entryList({u'*' + journalSuffix}, QDir::Files);
        for (const QString &name : names)
            lookIntoJournal(journals.filePath(name));
        // What SQLite wrote beside a journal that is gone.
        const QStringList strays = journals.entryList({u'*' + journalSuffix + u"-*"_s}, QDir::Files);
        for (const QString &name : strays) {
            const QString path = journals.filePath(name);
            const QString journal = path.first(path.lastIndexOf(u'-'));
            if (QFileInfo::exists(journal))
                continue;
            removeJournalFiles(journal);
            if (QFileInfo(path).size() > 0)
                m_found.append({path, PurgeResidue::Why::NotRemoved});
        }
    }

    void lookIntoJournal(const QString &path)
    {
        const std::shared_ptr<JournalLock> lock = JournalLock::tryLock(lockPathOf(path));
        const bool inUse = !lock && errno == EWOULDBLOCK;
        const Result<Recovery> recovery = recoverJournal(path);
        if (!QFileInfo::exists(path))
            return; // its program ended meanwhile
        if (inUse) {
            // The journals of other windows and programs are theirs until they end.
            if (!recovery || (isRelated(*recovery) && holdsWords(writeVerbatim(recovery->content), m_words)))
                m_found.append({path, PurgeResidue::Why::InUse});
        } else if (!recovery || !lock) {
            m_found.append({path, PurgeResidue::Why::Unreadable});
        } else if (isSameFile(recovery->filePath, m_meetingFile) || mayHold(*recovery)) {
            discardJournal({path, lock, *recovery});
            if (QFileInfo::exists(path))
                m_found.append({path, PurgeResidue::Why::NotRemoved});
        }
    }

    bool isRelated(const Recovery &recovery) const
    {
        return isSameFile(recovery.filePath, m_meetingFile) ||
               sharesTurns(recovery.content.transcript, m_plan.after);
    }

    /// An edit that is damaged may hold them as well.
    bool mayHold(const Recovery &recovery) const
    {
        return isRelated(recovery) &&
               (recovery.lostEdits > 0 || holdsWords(writeVerbatim(recovery.content), m_words));
    }

    void lookIntoBackups()
    {
        const QList<Backup> left =
            m_store.remove(backupsToPurge(m_store, m_meetingFile, m_plan, m_plan.after));
        for (const Backup &backup : left)
            m_found.append({backup.path, PurgeResidue::Why::NotRemoved});
        const QList<Backup> others = m_store.all();
        for (const Backup &backup : others) {
            if (!left.contains(backup) && !readInputFile(backup.path))
                m_found.append({backup.path, PurgeResidue::Why::Unreadable});
        }
    }

    void lookAtTemporaryFiles(const QString &folder)
    {
        const QStringList paths = temporaryFilesIn(folder);
        for (const QString &path : paths) {
            const Result<QByteArray> bytes = readInputFile(path);
            if (QFileInfo::exists(path) && (!bytes || holdsWords(*bytes, m_words)))
                m_found.append({path, PurgeResidue::Why::NotRemoved});
        }
    }

    const BackupStore &m_store;
    const QString m_meetingFile;
    const PurgePlan &m_plan;
    QStringList m_words; ///< that must be nowhere
    QList<PurgeResidue> m_found;
};

} // namespace

PurgePlan planPurge(const Transcript &present, OffRecordNotes notes, const QDateTime &at)
{
    return Planner(present, notes, at).run();
}

EditGroup purgeEdit(const PurgePlan &plan, const Transcript &present, const PurgeRecord &record)
{
    Transcript after = plan.after;
    after.meeting.purges.append(record);
    EditGroup group = editTo(after, present);
    // A frozen version is never replaced; the old ones go and the cleaned ones come.
    if (after.milestones != present.milestones) {
        for (const Milestone &milestone : present.milestones)
            group.edits.push_back(SetMilestone{milestone.id, std::nullopt, -1});
        for (const Milestone &milestone : after.milestones)
            group.edits.push_back(SetMilestone{milestone.id, milestone, -1});
    }
    if (after.published != present.published)
        group.edits.push_back(SetPublished{after.published});
    return group;
}

QList<Backup> backupsToPurge(const BackupStore &store, const QString &meetingFile, const PurgePlan &plan,
                             const Transcript &present)
{
    QList<Backup> result = store.versionsOf(meetingFile);
    const QList<QByteArray> turns = tellingTurns(plan, present);
    const QList<Backup> all = store.all();
    for (const Backup &backup : all) {
        if (result.contains(backup))
            continue;
        // By its bytes, for there may be hundreds, and damaged ones count as well.
        const Result<QByteArray> bytes = readInputFile(backup.path);
        if (!bytes)
            continue;
        const bool related =
            std::ranges::any_of(turns, [&](const QByteArray &id) { return bytes->contains(id); });
        if (related && holdsWords(*bytes, plan.words))
            result.append(backup);
    }
    return result;
}

bool isToBePurged(const AbandonedJournal &journal, const QString &meetingFile, const PurgePlan &plan,
                  const Transcript &present)
{
    if (!journal.recovery)
        return false;
    const Recovery &recovery = *journal.recovery;
    if (isSameFile(recovery.filePath, meetingFile))
        return true;
    return sharesTurns(recovery.content.transcript, present) &&
           holdsWords(writeVerbatim(recovery.content), plan.words);
}

QList<PurgeResidue> removeResidue(const QString &journalFolder, const BackupStore &store,
                                  const QString &meetingFile, const PurgePlan &plan)
{
    return ResidueSearch(store, meetingFile, plan).run(journalFolder);
}

} // namespace verbatim
