// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/purgecommand.h"

#include "app/core/clock.h"
#include "app/desk/deskindex.h"
#include "app/document/transcriptdocument.h"
#include "app/leakcheck/leakcheck.h"
#include "app/meetings/basename.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "ui/history/purgedialog.h"
#include "ui/history/purgewords.h"
#include "ui/redaction/redactionwords.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int longestWaitMs = 10'000;

bool nameHolds(const QString &path, const QStringList &words)
{
    const Result<LeakReport> report = checkForLeaks(words, {}, QFileInfo(path).fileName());
    return report && !report->leaks.isEmpty();
}

/// Words shown in a sentence: no more of them than is needed to find the place.
QString shortened(const QString &words)
{
    constexpr qsizetype shown = 16;
    return words.size() > shown ? words.first(shown) + u'…' : words;
}

QString quoted(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(PurgeCommand::tr("“%1”").arg(shortened(word)));
    return parts.join(u' ');
}

/// What the warnings quote, as they do.
QStringList quotedIn(const PurgePlan &plan)
{
    QStringList parts;
    for (const QString &word : plan.repeated + plan.uncheckable)
        parts.append(shortened(word));
    return parts + plan.droppedMilestones;
}

bool textHolds(const QString &text, const QStringList &words)
{
    const Result<LeakReport> report = checkForLeaks(words, text.toUtf8(), {});
    return report && !report->leaks.isEmpty();
}

/// Whatever was copied here goes, and whoever holds the words now.
void clearClipboard(const QStringList &words)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || textHolds(clipboard->text(), words))
        clipboard->clear();
    if (clipboard->ownsSelection() || textHolds(clipboard->text(QClipboard::Selection), words))
        clipboard->clear(QClipboard::Selection);
}

int offRecordTurns(const Transcript &transcript)
{
    return static_cast<int>(std::ranges::count(transcript.turns, RecordState::OffRecord, &Turn::record));
}

void addCount(PurgeRecord &record, PurgedThing thing, qsizetype count)
{
    if (count > 0)
        record.counts.append({thing, static_cast<int>(count)});
}

} // namespace

PurgeCommand::PurgeCommand(TranscriptDocument &document, MeetingFile &file, JournalKeeper &journal,
                           const BackupKeeper &backups, const Services &services, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_file(file)
    , m_journal(journal)
    , m_backups(backups)
    , m_services(services)
    , m_window(window)
{}

void PurgeCommand::run()
{
    const auto previewFor = [this](OffRecordNotes notes) {
        const PurgePlan plan = planPurge(m_document.transcript(), notes, m_services.clock.now());
        const Around around = lookAround(plan);
        if (plan.isEmpty())
            return PurgeDialog::Preview();
        return PurgeDialog::Preview{removedLines(plan, around), warningLines(plan, around), quotedIn(plan)};
    };
    PurgeDialog dialog(m_document.transcript().meeting, offRecordTurns(m_document.transcript()), previewFor,
                       m_services.theme, m_window);
    connect(&dialog, &PurgeDialog::protocolsWanted, this,
            [this] { saveProtocols(m_document.transcript().meeting.purges, {}); });
    if (dialog.exec() == QDialog::Accepted)
        tell(purge(dialog.notes(), dialog.by()));
}

PurgeCommand::Around PurgeCommand::lookAround(const PurgePlan &plan) const
{
    Around around;
    const Transcript &present = m_document.transcript();
    around.backups = backupsToPurge(m_backups.store(), m_document.filePath(), plan, present);
    for (AbandonedJournal &journal : findAbandonedJournals(m_services.journalFolder)) {
        around.unreadableJournals += journal.recovery.ok() ? 0 : 1;
        if (isToBePurged(journal, m_document.filePath(), plan, present))
            around.journals.append(std::move(journal));
    }
    return around;
}

QStringList PurgeCommand::removedLines(const PurgePlan &plan, const Around &around) const
{
    PurgeRecord record{{}, {}, {}, plan.counts};
    addCount(record, PurgedThing::Backups, around.backups.size());
    addCount(record, PurgedThing::Journals, around.journals.size());
    return PurgeWords::counts(record.counts);
}

QStringList PurgeCommand::warningLines(const PurgePlan &plan, const Around &around) const
{
    QStringList lines;
    const auto waiting =
        std::ranges::count_if(m_document.transcript().requests, [](const RedactionRequest &request) {
            return request.decision == Decision::Undecided ||
                   (isGranted(request.decision) && request.wish == Wish::HoldUntil);
        });
    if (waiting > 0)
        lines << tr("%n request(s) are undecided or hold words until a day: their words stay.", nullptr,
                    static_cast<int>(waiting));
    if (!plan.repeated.isEmpty())
        lines << tr("These words also stand where nobody marked them, and stay there: %1. Mark those places "
                    "first if they are to go.")
                     .arg(quoted(plan.repeated));
    if (!plan.uncheckable.isEmpty())
        lines
            << tr("Too short to be searched for, look for them yourself: %1.").arg(quoted(plan.uncheckable));
    if (!plan.droppedMilestones.isEmpty())
        lines << tr("Frozen versions that will be dropped: %1.").arg(plan.droppedMilestones.join(u", "_s));
    if (nameHolds(m_document.filePath(), plan.words))
        lines << tr(
            "The name of the file itself holds such words: save the meeting under another name first.");
    if (m_file.hasUnknown())
        lines << tr("What a newer version of Verbatim added to the file can't be looked into and goes too.");
    if (around.unreadableJournals > 0)
        lines << tr("%n damaged crash journal(s) can't be looked into; discard them with File, Recover.",
                    nullptr, around.unreadableJournals);
    return lines;
}

PurgeCommand::Outcome PurgeCommand::purge(OffRecordNotes notes, const QString &by)
{
    // A save under way would write the words once more.
    waitForSaves();
    const PurgePlan plan = planPurge(m_document.transcript(), notes, m_services.clock.now());
    const Around around = lookAround(plan);
    Outcome outcome;
    outcome.record = {m_services.clock.now(), by, {}, plan.counts};
    for (const RedactionRequest &request : plan.requests)
        outcome.record.requests.append({request.id, request.wish, request.ground});
    // Before anything is removed: what can't be changed here keeps its backups too.
    const bool changeable =
        m_document.access() == TranscriptDocument::Access::Writable &&
        canApply(m_document.transcript(), purgeEdit(plan, m_document.transcript(), outcome.record));
    if (changeable)
        removeAround(around, outcome.record);
    if (!changeable || !m_document.applyForGood(purgeEdit(plan, m_document.transcript(), outcome.record))) {
        outcome.problems << tr(
            "The record could not be changed, and still holds the words. Close it, open it "
            "again and purge once more.");
        return outcome;
    }
    m_file.forgetUnknown();
    restartJournal(outcome.problems);
    forgetNames(plan, outcome.problems);
    saveFile(plan, outcome.problems);
    lookOnceMore(plan, outcome.problems);
    // Last of all: what the desk reads meanwhile is the file without the words.
    forgetOnDesk(plan, outcome.problems);
    outcome.tellable = outcome.problems;
    outcome.tellable.removeIf([&plan](const QString &problem) { return textHolds(problem, plan.words); });
    return outcome;
}

/// What stays in spite of it is found and told by lookOnceMore().
void PurgeCommand::removeAround(const Around &around, PurgeRecord &record) const
{
    const QList<Backup> left = m_backups.store().remove(around.backups);
    addCount(record, PurgedThing::Backups, around.backups.size() - left.size());
    qsizetype removed = 0;
    for (const AbandonedJournal &journal : around.journals) {
        discardJournal(journal);
        removed += QFileInfo::exists(journal.path) ? 0 : 1;
    }
    addCount(record, PurgedThing::Journals, removed);
}

void PurgeCommand::restartJournal(QStringList &problems)
{
    QEventLoop loop;
    bool begun = false;
    connect(&m_journal, &JournalKeeper::begun, &loop, [&] {
        begun = true;
        loop.quit();
    });
    connect(&m_journal, &JournalKeeper::stateChanged, &loop, [&] {
        if (m_journal.state() == JournalKeeper::State::Failed)
            loop.quit();
    });
    QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
    m_journal.startAnew();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!begun)
        problems << tr(
            "The crash journal could not be written anew and may still hold the words. It goes when "
            "the meeting is saved and closed.");
}

void PurgeCommand::forgetNames(const PurgePlan &plan, QStringList &problems) const
{
    clearClipboard(plan.words);
    const QStringList recent = m_services.settings.recentFiles();
    for (const QString &path : recent) {
        if (nameHolds(path, plan.words))
            m_services.settings.removeRecentFile(path);
    }
    DeskFolders folders = m_services.settings.deskFolders();
    if (folders.removeIf([&](const DeskFolder &folder) { return nameHolds(folder.path, plan.words); }) > 0)
        m_services.settings.setDeskFolders(folders);
    if (nameHolds(m_document.filePath(), plan.words))
        problems << tr("The name of the file itself holds such words: rename “%1”.")
                        .arg(QDir::toNativeSeparators(m_document.filePath()));
    if (m_document.filePath().isEmpty() && !m_source.isEmpty())
        problems
            << tr("The record was imported from “%1”, which is not touched. Purge or delete it yourself.")
                   .arg(QDir::toNativeSeparators(m_source));
}

void PurgeCommand::forgetOnDesk(const PurgePlan &plan, QStringList &problems) const
{
    const QString path = m_document.filePath().isEmpty() ? m_source : m_document.filePath();
    if (const Result<void> forgotten = DeskIndex(m_services.deskIndex).forget(path, plan.words); !forgotten)
        problems << forgotten.error().message;
}

void PurgeCommand::waitForSaves()
{
    while (m_file.isSaving()) {
        QEventLoop loop;
        connect(&m_file, &MeetingFile::stateChanged, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
}

void PurgeCommand::saveFile(const PurgePlan &plan, QStringList &problems)
{
    const QString path = m_document.filePath();
    if (path.isEmpty())
        return;
    QEventLoop loop;
    bool done = false;
    m_file.save(path, MeetingFile::OutsideChange::Refuse, [&](const MeetingFile::Outcome &outcome) {
        if (!outcome.written)
            problems << tr("The file still holds the words: %1 Save the meeting as soon as that is mended.")
                            .arg(outcome.written.error().message);
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec(QEventLoop::ExcludeUserInputEvents);

    QStringList words = plan.words;
    words.removeIf([&plan](const QString &word) { return plan.repeated.contains(word); });
    const Result<QByteArray> bytes = readInputFile(path);
    const Result<LeakReport> report =
        bytes ? checkForLeaks(words, *bytes, {}) : Result<LeakReport>(bytes.error());
    if (!report) {
        problems
            << tr("The file could not be read back, so nobody can say that the words are gone: %1 Open it "
                  "again and purge once more.")
                   .arg(report.error().message);
    } else if (!report->leaks.isEmpty()) {
        QStringList places;
        for (const Leak &leak : report->leaks)
            places.append(leak.place);
        places.removeDuplicates();
        problems << tr("The file still holds words that were to go: %1. Mark those places and purge again.")
                        .arg(places.join(u", "_s));
    }
}

void PurgeCommand::lookOnceMore(const PurgePlan &plan, QStringList &problems) const
{
    int inUse = 0;
    const QList<PurgeResidue> left =
        removeResidue(m_services.journalFolder, m_backups.store(), m_document.filePath(), plan);
    for (const PurgeResidue &residue : left) {
        const QString path = QDir::toNativeSeparators(residue.path);
        switch (residue.why) {
        case PurgeResidue::Why::InUse:
            ++inUse;
            break;
        case PurgeResidue::Why::NotRemoved:
            problems
                << tr("“%1” is an earlier state of the meeting and could not be removed. Remove it by hand.")
                       .arg(path);
            break;
        case PurgeResidue::Why::Unreadable:
            problems << tr("“%1” can't be looked into and may hold the words. Discard a crash journal with "
                           "File, Recover; remove anything else by hand.")
                            .arg(path);
            break;
        }
    }
    if (inUse > 0)
        problems << tr(
            "%n other window(s) of yours still have the words, and keep them in a crash journal. Close "
            "them without saving over this file; what a journal keeps then is purged when Verbatim "
            "starts the next time.",
            nullptr, inUse);
}

void PurgeCommand::tell(const Outcome &outcome)
{
    const bool clean = outcome.problems.isEmpty();
    QMessageBox box(clean ? QMessageBox::Information : QMessageBox::Warning, tr("Purge withheld words"),
                    clean ? tr("The words were removed for good.")
                          : tr("The words were removed, but something is left to do."),
                    QMessageBox::Close, m_window);
    box.setInformativeText((outcome.problems + PurgeWords::counts(outcome.record.counts)).join(u"\n"_s));
    const QPushButton *save = box.addButton(tr("&Save the protocol…"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == save)
        saveProtocols({outcome.record}, outcome.tellable);
}

void PurgeCommand::saveProtocols(const QList<PurgeRecord> &records, const QStringList &problems)
{
    const MeetingInfo &meeting = m_document.transcript().meeting;
    // Without the title, which may hold the very words.
    const QString name = tr("%1 purge.txt").arg(meeting.date.toString(Qt::ISODate)).trimmed();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the protocol"),
                                                      QDir(m_services.settings.lastFolder()).filePath(name),
                                                      tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    QStringList texts;
    for (const PurgeRecord &record : records) {
        texts.append(PurgeWords::protocol(meeting, record, problems, [](const PurgedRequest &request) {
            return RedactionWords::wish(request.wish) + u", "_s + RedactionWords::ground(request.ground);
        }));
    }
    if (const Result<void> written = writeFileAtomically(path, texts.join(u"\n\n"_s).toUtf8()); !written)
        QMessageBox::warning(m_window, tr("Save the protocol"), written.error().message);
}

} // namespace verbatim
