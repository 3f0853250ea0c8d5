// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/result.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

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
        Failed, ///< the last save did not succeed: see failure()
    };

    /// What to do when the file was changed by somebody else since it was read.
    enum class OutsideChange {
        Refuse,
        Overwrite, ///< the user was asked
    };

    struct Outcome
    {
        Result<void> written;
        bool changedOutside = false; ///< refused for that; ask and save again with Overwrite
    };

    using Done = std::function<void(const Outcome &)>;
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

    /// Writes a snapshot of the present state; typing goes on. `done` is called later in this thread. Saves
    /// asked for while one runs are done after it.
    void save(const QString &path, OutsideChange outsideChange, Done done);
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
    };

    void finish(const Writing &writing, const Done &done);

    TranscriptDocument &m_document;
    const Clock &m_clock;
    UnknownContent m_unknown;
    int m_minorVersion = VerbatimFile::minorVersion;
    QByteArray m_diskSha256; ///< of the file as read or written last; empty where there is none
    QDateTime m_lastSaved;
    QString m_failure;
    std::shared_ptr<JournalProgress> m_journal;
    std::function<Backup()> m_makeBackup;
    bool m_saving = false;
    QList<std::function<void()>> m_waiting;
    QThreadPool m_worker; ///< one thread: saves never overtake each other
};

} // namespace verbatim
