// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/meetingfile.h"

#include "app/core/clock.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "app/storage/journalprogress.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr std::chrono::seconds journalWait{1};

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Whether the file is there and is not what was read or written last.
bool wasChangedOutside(const QString &path, const QByteArray &known)
{
    if (!QFileInfo::exists(path))
        return false;
    const Result<QByteArray> bytes = readInputFile(path);
    return !bytes || sha256Of(*bytes) != known;
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

void MeetingFile::save(const QString &path, OutsideChange outsideChange, Done done)
{
    if (m_saving) {
        m_waiting.append(
            [this, path, outsideChange, done = std::move(done)] { save(path, outsideChange, done); });
        return;
    }
    m_saving = true;
    Q_EMIT stateChanged();

    const bool samePlace = path == m_document.filePath();
    const bool mustBeUnchanged = samePlace && outsideChange == OutsideChange::Refuse;
    m_worker.start([this, path, mustBeUnchanged, known = m_diskSha256, file = snapshot(), journal = m_journal,
                    revision = m_document.revision(), backup = m_makeBackup ? m_makeBackup() : Backup(),
                    done = std::move(done)] {
        Writing writing{path, revision, {}, {}, {}, false, {}};
        if (mustBeUnchanged && wasChangedOutside(path, known)) {
            writing.outcome.changedOutside = true;
            writing.outcome.written =
                Error{tr("“%1” was changed by another program since it was opened. Save under another name, "
                         "or overwrite it knowingly.")
                          .arg(path)};
        } else {
            writing.bytes = writeVerbatim(file);
            writing.sha256 = sha256Of(writing.bytes);
            if (journal)
                journal->waitFor(revision, journalWait);
            if (const Result<void> kept = backup ? backup(path, file) : Result<void>(); !kept)
                writing.backupFailure = kept.error().message;
            writing.outcome.written = writeFileAtomically(path, writing.bytes);
            // The very last step may fail with the new bytes in place: then they are ours, not another's.
            writing.inPlace = writing.outcome.written.ok() || !wasChangedOutside(path, writing.sha256);
        }
        QMetaObject::invokeMethod(
            this, [this, writing, done] { finish(writing, done); }, Qt::QueuedConnection);
    });
}

void MeetingFile::finish(const Writing &writing, const Done &done)
{
    m_saving = false;
    m_failure.clear();
    if (writing.inPlace)
        m_diskSha256 = writing.sha256;
    if (writing.outcome.written) {
        m_lastSaved = m_clock.now();
        m_document.markSaved(writing.path, writing.revision);
        Q_EMIT written(writing.path, writing.revision, writing.bytes);
        if (!writing.backupFailure.isEmpty())
            Q_EMIT backupFailed(writing.backupFailure);
    } else {
        m_failure = writing.outcome.written.error().message;
    }
    Q_EMIT stateChanged();
    done(writing.outcome);
    if (!m_waiting.isEmpty() && !m_saving)
        m_waiting.takeFirst()();
}

MeetingFile::State MeetingFile::state() const
{
    if (m_saving)
        return State::Saving;
    if (!m_failure.isEmpty())
        return State::Failed;
    if (m_document.isModified())
        return State::Unsaved;
    return m_document.filePath().isEmpty() ? State::Empty : State::Saved;
}

} // namespace verbatim
