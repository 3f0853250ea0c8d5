// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/result.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/meetinglock.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace verbatim {

class Clock;
class JournalProgress;

/// The file of one document: writes it on a worker thread, knows whether what is on the disk is still what
/// was read or written last, and says how safe the words are.
class MeetingFile : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< nothing typed yet that could get lost
        Saved,   ///< everything is in the file
        Unsaved, ///< something is not
        Saving,
        Failed,         ///< the last save did not succeed: see failure()
        AutosaveFailed, ///< one that nobody asked for did not; it is tried again
    };

    /// What to do when the file was changed by somebody else since it was read.
    enum class OutsideChange {
        Refuse,
        Overwrite, ///< the user was asked
    };

    struct Outcome
    {
        Result<void> written;
        bool changedOutside = false;        ///< refused for that; ask and save again with Overwrite
        std::optional<LockHolder> lockedBy; ///< refused for that; only another place can be saved to
    };

    using Done = std::function<void(const Outcome &)>;
    using Locked = std::function<void(const std::optional<LockHolder> &holder)>;
    /// Puts the version at `path` away before `next` replaces it; called on the worker thread.
    using Backup = std::function<Result<void>(const QString &path, const VerbatimFile &next)>;

    MeetingFile(TranscriptDocument &document, const Clock &clock, QObject *parent = nullptr);
    /// Waits for a save that is under way.
    ~MeetingFile() override;

    /// What was read with the document (unknown keys, what the file held). For a meeting that was imported
    /// the document becomes unsaved and without a file.
    void setOpened(const QString &path, const OpenedMeeting &meeting);

    /// The document was given back by a crash journal and is in no file as it is now. `path` is where it is
    /// to be saved, and `sha256` what that file holds now; both empty for a copy without a file.
    void setRecovered(const QString &path, const QByteArray &sha256, const VerbatimFile &content);

    /// Saves only where nobody else edits, from now on. `linkFolder`: see MeetingLock::Place.
    void useLocks(const LockIdentity &own, const QString &linkFolder);
    /// Takes the lock of the document's file on the worker thread; `done` is called later in this thread (at
    /// once where there is nothing to lock) with who has it, where that is somebody else. Saves asked for
    /// meanwhile are done after it.
    void lockFile(MeetingLock::Taking taking, Locked done);
    bool isLocking() const { return m_locking; }
    std::shared_ptr<MeetingLock> lock() const { return m_lock; }
    MeetingLock::Place lockPlace() const { return {m_document.filePath(), m_linkFolder}; }
    LockIdentity identity() const { return m_own; }

    /// The document becomes a copy without a file: what lies there is somebody else's from now on. `left` is
    /// called when the lock is gone, for another window of this program may be about to take it.
    void leaveFile(std::function<void()> left = {});
    /// The user knows what the file holds now and wants the words of this window in its place.
    void acceptOutsideChange(const QByteArray &sha256);

    /// From now on the file is never ahead of this journal, unless the journal is stuck for a second.
    void setJournal(std::shared_ptr<JournalProgress> journal);

    /// Before every save `makeBackup` is asked, in this thread, for what puts the earlier version away.
    void setBackup(std::function<Backup()> makeBackup) { m_makeBackup = std::move(makeBackup); }

    /// Keys of newer versions of Verbatim that are written again with the file; a purge can't look into them.
    void forgetUnknown() { m_unknown = {}; }
    bool hasUnknown() const { return m_unknown != UnknownContent(); }

    /// The present state as it would be written.
    VerbatimFile snapshot() const;
    /// SHA-256 of the file as it was read or written last; empty where there is none.
    QByteArray diskSha256() const { return m_diskSha256; }
    /// Whether a file with this hash is what was read or written last, or what a save that failed in the end
    /// may have put in place.
    bool isOwnState(const QByteArray &sha256) const
    {
        return sha256 == m_diskSha256 || (!sha256.isEmpty() && sha256 == m_unconfirmedSha256);
    }

    /// Writes a snapshot of the present state; typing goes on. `done` is called later in this thread. Saves
    /// asked for while one runs are done after it.
    void save(const QString &path, OutsideChange outsideChange, Done done);
    /// Writes the present state to the document's file where that is as it was left: never over what
    /// somebody else wrote, never where the file is gone (it may have been moved), and nothing empty over
    /// something. Nobody is asked; state() says what came of it. Nothing while a save runs.
    void autosave();
    bool isSaving() const { return m_saving; }

    State state() const;
    QDateTime lastSaved() const { return m_lastSaved; }
    QString failure() const { return m_failure; }

Q_SIGNALS:
    void stateChanged();
    /// That revision of the document is in the file, as these bytes.
    void written(const QString &path, quint64 revision, const QByteArray &bytes);
    /// The version that was replaced could not be put away.
    void backupFailed(const QString &sentence);

private:
    enum class Trigger {
        Asked,
        Autosave,
    };

    /// What is to be written, with all that the worker must know.
    struct Task
    {
        QString path;
        quint64 revision = 0;
        VerbatimFile content;
        bool mustBeAsKnown = false; ///< unless it is not there at all
        QList<QByteArray> known;    ///< its SHA-256 as read or written last, or as it may be by now
        Trigger trigger = Trigger::Asked;
        qsizetype turnsOnDisk = 0;
        std::shared_ptr<MeetingLock> lock; ///< of that file, where we have one
        std::optional<LockIdentity> own;   ///< where a lock is wanted first
        MeetingLock::Place place;
        QDateTime now;
        std::shared_ptr<JournalProgress> journal;
        Backup backup;
        quint64 binding = 0;
    };

    /// One writing, successful or not.
    struct Writing
    {
        QString path;
        quint64 revision = 0;
        QByteArray bytes;
        QByteArray sha256;
        Outcome outcome;
        bool inPlace = false; ///< the file holds `bytes` now
        QString backupFailure;
        Trigger trigger = Trigger::Asked;
        qsizetype turns = 0;
        std::shared_ptr<MeetingLock> lock;
        quint64 binding = 0;
    };

    Task task(const QString &path, OutsideChange outsideChange, Trigger trigger) const;
    void start(const Task &task, const Done &done);
    static Writing carryOut(const Task &task);
    static std::optional<Outcome> refusal(const Task &task);
    static std::optional<Outcome> lockFirst(const Task &task, std::shared_ptr<MeetingLock> &lock);
    void finish(const Writing &writing, const Done &done);
    void adopt(const Writing &writing);
    void finishLocking(const LockAttempt &attempt, quint64 binding, const Locked &done);
    void goOn();
    void release(std::shared_ptr<MeetingLock> lock, std::function<void()> released);
    void setLock(std::shared_ptr<MeetingLock> lock);

    TranscriptDocument &m_document;
    const Clock &m_clock;
    UnknownContent m_unknown;
    int m_minorVersion = VerbatimFile::minorVersion;
    QByteArray m_diskSha256;        ///< of the file as read or written last; empty where there is none
    QByteArray m_unconfirmedSha256; ///< of the last save, where it failed and nobody can say how far it came
    qsizetype m_turnsOnDisk = 0;
    QDateTime m_lastSaved;
    QString m_failure;
    Trigger m_failed = Trigger::Asked;
    quint64 m_binding = 0; ///< grows when the file is left: a save begun before must not bring it back
    bool m_usesLocks = false;
    LockIdentity m_own;
    QString m_linkFolder;
    std::shared_ptr<MeetingLock> m_lock;
    std::shared_ptr<JournalProgress> m_journal;
    std::function<Backup()> m_makeBackup;
    bool m_saving = false;
    bool m_locking = false;
    std::function<void()> m_left; ///< is called when the lock that is being taken is gone again
    QList<std::function<void()>> m_waiting;
    QThreadPool m_worker; ///< one thread: saves never overtake each other
};

} // namespace verbatim
