// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/meetingfile.h"

#include "app/core/clock.h"
#include "app/storage/atomicfile.h"
#include "app/storage/backgroundthread.h"
#include "app/storage/inputfile.h"
#include "app/storage/journalprogress.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr std::chrono::seconds journalWait{1};

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Whether the file is there and is not what was read or written last.
bool wasChangedOutside(const QString &path, const QList<QByteArray> &known)
{
    if (!QFileInfo::exists(path))
        return false;
    const Result<QByteArray> bytes = readInputFile(path);
    return !bytes || !known.contains(sha256Of(*bytes));
}

/// What could not be read again is not put in the place of what can.
std::optional<MeetingFile::Outcome> unreadable(const QByteArray &bytes, const QString &path, qsizetype turns)
{
    const Result<VerbatimReading> reading = readVerbatim(bytes, path);
    if (reading && reading->file.transcript.turns.size() == turns)
        return std::nullopt;
    return MeetingFile::Outcome{
        Error{MeetingFile::tr("“%1” was not saved, because it could not be read again. Nothing was "
                              "overwritten; export the working copy as Markdown and report this.")
                  .arg(path)},
        false,
        {}};
}

} // namespace

MeetingFile::MeetingFile(TranscriptDocument &document, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_document, &TranscriptDocument::modifiedChanged, this, &MeetingFile::stateChanged);
}

MeetingFile::~MeetingFile()
{
    m_worker.waitForDone();
    // Now, not when the last who looks at the file lets go of it.
    if (m_lock)
        m_lock->release();
}

void MeetingFile::setOpened(const QString &path, const OpenedMeeting &meeting)
{
    if (meeting.format != FileFormat::Verbatim) {
        m_document.markUnsaved();
        Q_EMIT stateChanged();
        return;
    }
    m_unknown = meeting.file.unknown;
    m_minorVersion = meeting.file.minorVersionRead;
    m_diskSha256 = meeting.sha256;
    m_turnsOnDisk = meeting.file.transcript.turns.size();
    m_lastSaved = QFileInfo(path).lastModified();
    m_document.markSaved(path, m_document.revision());
    Q_EMIT stateChanged();
}

void MeetingFile::setRecovered(const QString &path, const QByteArray &sha256, const VerbatimFile &content)
{
    m_unknown = content.unknown;
    m_minorVersion = content.minorVersionRead;
    m_diskSha256 = sha256;
    m_document.markSaved(path, m_document.revision());
    m_document.markUnsaved();
    Q_EMIT stateChanged();
}

void MeetingFile::setJournal(std::shared_ptr<JournalProgress> journal)
{
    m_journal = std::move(journal);
}

VerbatimFile MeetingFile::snapshot() const
{
    return {m_document.transcript(), m_unknown, m_minorVersion};
}

void MeetingFile::useLocks(const LockIdentity &own, const QString &linkFolder)
{
    m_usesLocks = true;
    m_own = own;
    m_linkFolder = linkFolder;
}

void MeetingFile::lockFile(MeetingLock::Taking taking, Locked done)
{
    if (!m_usesLocks || m_document.filePath().isEmpty()) {
        done(std::nullopt);
        return;
    }
    m_locking = true;
    Q_EMIT stateChanged();
    m_worker.start([this, taking, place = lockPlace(), own = m_own, now = m_clock.now(), held = m_lock,
                    binding = m_binding, done = std::move(done)] {
        const bool ours = held && held->state() == MeetingLock::State::Ours;
        const LockAttempt attempt =
            ours ? LockAttempt{held, std::nullopt} : MeetingLock::take(place, taking, own, now);
        QMetaObject::invokeMethod(
            this, [this, attempt, binding, done] { finishLocking(attempt, binding, done); },
            Qt::QueuedConnection);
    });
}

void MeetingFile::finishLocking(const LockAttempt &attempt, quint64 binding, const Locked &done)
{
    m_locking = false;
    const bool left = binding != m_binding;
    if (left)
        release(attempt.lock, std::exchange(m_left, {}));
    else
        setLock(attempt.lock);
    Q_EMIT stateChanged();
    if (!left)
        done(attempt.holder);
    goOn();
}

/// The next of the saves that had to wait.
void MeetingFile::goOn()
{
    while (!m_waiting.isEmpty() && !m_saving && !m_locking)
        m_waiting.takeFirst()();
}

void MeetingFile::leaveFile(std::function<void()> left)
{
    const bool modified = m_document.isModified();
    if (m_locking)
        m_left = std::move(left); // there is nothing to let go of yet
    else
        release(std::exchange(m_lock, {}), std::move(left));
    ++m_binding;
    m_diskSha256.clear();
    m_unconfirmedSha256.clear();
    m_turnsOnDisk = 0;
    m_failure.clear();
    m_document.markSaved({}, m_document.revision());
    if (modified)
        m_document.markUnsaved();
    Q_EMIT stateChanged();
}

void MeetingFile::acceptOutsideChange(const QByteArray &sha256)
{
    m_diskSha256 = sha256;
    m_turnsOnDisk = 0;
    m_failure.clear();
    m_document.markUnsaved();
    Q_EMIT stateChanged();
}

void MeetingFile::save(const QString &path, OutsideChange outsideChange, Done done)
{
    if (m_saving || m_locking) {
        m_waiting.append(
            [this, path, outsideChange, done = std::move(done)] { save(path, outsideChange, done); });
        return;
    }
    start(task(path, outsideChange, Trigger::Asked), done);
}

void MeetingFile::autosave()
{
    if (m_saving || m_document.filePath().isEmpty() || !m_document.isModified() ||
        m_document.access() == TranscriptDocument::Access::ReadOnly)
        return;
    if (m_locking) {
        m_waiting.append([this] { autosave(); });
        return;
    }
    start(task(m_document.filePath(), OutsideChange::Refuse, Trigger::Autosave), [](const Outcome &) {});
}

MeetingFile::Task MeetingFile::task(const QString &path, OutsideChange outsideChange, Trigger trigger) const
{
    const bool samePlace = path == m_document.filePath();
    Task task;
    task.path = path;
    task.revision = m_document.revision();
    task.content = snapshot();
    task.mustBeAsKnown = samePlace && outsideChange == OutsideChange::Refuse;
    task.known = {m_diskSha256, m_unconfirmedSha256};
    task.trigger = trigger;
    task.turnsOnDisk = samePlace ? m_turnsOnDisk : 0;
    if (samePlace)
        task.lock = m_lock;
    if (m_usesLocks && !task.lock)
        task.own = m_own;
    task.place = {path, m_linkFolder};
    task.now = m_clock.now();
    task.journal = m_journal;
    task.binding = m_binding;
    if (m_makeBackup)
        task.backup = m_makeBackup();
    return task;
}

void MeetingFile::start(const Task &task, const Done &done)
{
    m_saving = true;
    Q_EMIT stateChanged();
    m_worker.start([this, task, done] {
        Writing writing = carryOut(task);
        QMetaObject::invokeMethod(
            this, [this, writing, done] { finish(writing, done); }, Qt::QueuedConnection);
    });
}

/// In the worker, from here to finish().
MeetingFile::Writing MeetingFile::carryOut(const Task &task)
{
    workInBackground();
    Writing writing;
    writing.path = task.path;
    writing.revision = task.revision;
    writing.trigger = task.trigger;
    writing.binding = task.binding;
    writing.turns = task.content.transcript.turns.size();
    std::shared_ptr<MeetingLock> lock = task.lock;
    std::optional<Outcome> refused = refusal(task);
    if (!refused)
        refused = lockFirst(task, lock);
    if (!refused) {
        writing.bytes = writeVerbatim(task.content);
        refused = unreadable(writing.bytes, task.path, writing.turns);
    }
    if (refused) {
        writing.outcome = *refused;
        return writing;
    }
    writing.sha256 = sha256Of(writing.bytes);
    if (task.journal)
        task.journal->waitFor(task.revision, journalWait);
    if (task.backup) {
        if (const Result<void> kept = task.backup(task.path, task.content); !kept)
            writing.backupFailure = kept.error().message;
    }
    writing.outcome.written = writeFileAtomically(task.path, writing.bytes);
    // The very last step may fail with the new bytes in place: then they are ours, not another's.
    writing.inPlace = writing.outcome.written.ok() || !wasChangedOutside(task.path, {writing.sha256});
    if (writing.outcome.written)
        writing.lock = lock;
    return writing;
}

std::optional<MeetingFile::Outcome> MeetingFile::refusal(const Task &task)
{
    if (task.mustBeAsKnown && wasChangedOutside(task.path, task.known)) {
        return Outcome{
            Error{tr("“%1” was changed by another program since it was opened. Save under another name, or "
                     "overwrite it knowingly.")
                      .arg(task.path)},
            true,
            {}};
    }
    if (task.trigger == Trigger::Asked)
        return std::nullopt;
    if (!QFileInfo::exists(task.path)) {
        return Outcome{Error{tr("“%1” is no longer there; it may have been moved. Ctrl+S writes it again in "
                                "the old place, “Save as” elsewhere.")
                                 .arg(task.path)},
                       false,
                       {}};
    }
    if (task.turnsOnDisk > 0 && task.content.transcript.turns.isEmpty()) {
        return Outcome{Error{tr("The meeting has no words left; “%1” still has them. It is not overwritten "
                                "by itself: Ctrl+S saves it empty.")
                                 .arg(task.path)},
                       false,
                       {}};
    }
    return std::nullopt;
}

std::optional<MeetingFile::Outcome> MeetingFile::lockFirst(const Task &task,
                                                           std::shared_ptr<MeetingLock> &lock)
{
    std::optional<LockHolder> holder;
    if (lock && lock->state() == MeetingLock::State::Taken) {
        holder = lock->holder();
    } else if (!lock && task.own) {
        LockAttempt attempt = MeetingLock::take(task.place, MeetingLock::Taking::IfFree, *task.own, task.now);
        lock = attempt.lock;
        holder = attempt.holder;
    }
    if (!holder)
        return std::nullopt;
    const bool here = task.own && holder->identity.pid == task.own->pid &&
                      holder->identity.processStart == task.own->processStart &&
                      holder->identity.bootId == task.own->bootId;
    const QString sentence =
        here
            ? tr("“%1” is open in another window. Nothing was overwritten; save under another name, or close "
                 "that window first.")
                  .arg(task.path)
            : tr("“%1” is being edited by %2 on %3. Nothing was overwritten; save under another name.")
                  .arg(task.path, holder->identity.user, holder->identity.host);
    return Outcome{Error{sentence}, false, holder};
}

void MeetingFile::finish(const Writing &writing, const Done &done)
{
    m_saving = false;
    m_failure.clear();
    if (writing.binding == m_binding)
        adopt(writing);
    else
        release(writing.lock, {});
    Q_EMIT stateChanged();
    done(writing.outcome);
    goOn();
}

void MeetingFile::adopt(const Writing &writing)
{
    // A disk that fails may not say either what it holds now.
    m_unconfirmedSha256 = writing.inPlace ? QByteArray() : writing.sha256;
    if (writing.inPlace) {
        m_diskSha256 = writing.sha256;
        m_turnsOnDisk = writing.turns;
    }
    if (!writing.outcome.written) {
        m_failure = writing.outcome.written.error().message;
        m_failed = writing.trigger;
        return;
    }
    setLock(writing.lock);
    m_lastSaved = m_clock.now();
    m_document.markSaved(writing.path, writing.revision);
    Q_EMIT written(writing.path, writing.revision, writing.bytes);
    if (!writing.backupFailure.isEmpty())
        Q_EMIT backupFailed(writing.backupFailure);
}

/// In the worker: letting go is a call to the disk.
void MeetingFile::release(std::shared_ptr<MeetingLock> lock, std::function<void()> released)
{
    m_worker.start([this, lock = std::move(lock), released = std::move(released)] {
        if (lock)
            lock->release();
        if (released)
            QMetaObject::invokeMethod(this, released, Qt::QueuedConnection);
    });
}

void MeetingFile::setLock(std::shared_ptr<MeetingLock> lock)
{
    if (lock == m_lock)
        return;
    if (m_lock)
        release(std::exchange(m_lock, {}), {});
    m_lock = std::move(lock);
}

MeetingFile::State MeetingFile::state() const
{
    if (m_saving)
        return State::Saving;
    if (!m_failure.isEmpty())
        return m_failed == Trigger::Asked ? State::Failed : State::AutosaveFailed;
    if (m_document.isModified())
        return State::Unsaved;
    return m_document.filePath().isEmpty() ? State::Empty : State::Saved;
}

} // namespace verbatim
