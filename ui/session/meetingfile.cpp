// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/meetingfile.h"

#include "app/core/clock.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

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
    VerbatimFile file{m_document.transcript(), m_unknown, m_minorVersion};
    m_worker.start([this, path, mustBeUnchanged, known = m_diskSha256, file = std::move(file),
                    revision = m_document.revision(), done = std::move(done)] {
        Outcome outcome;
        QByteArray sha256;
        if (mustBeUnchanged && wasChangedOutside(path, known)) {
            outcome.changedOutside = true;
            outcome.written =
                Error{tr("“%1” was changed by another program since it was opened. Save under another name, "
                         "or overwrite it knowingly.")
                          .arg(path)};
        } else {
            const QByteArray bytes = writeVerbatim(file);
            sha256 = sha256Of(bytes);
            outcome.written = writeFileAtomically(path, bytes);
        }
        QMetaObject::invokeMethod(
            this,
            [this, path, revision, sha256, outcome, done] { finish(path, revision, sha256, outcome, done); },
            Qt::QueuedConnection);
    });
}

void MeetingFile::finish(const QString &path, quint64 revision, const QByteArray &sha256,
                         const Outcome &outcome, const Done &done)
{
    m_saving = false;
    m_failure.clear();
    if (outcome.written) {
        m_diskSha256 = sha256;
        m_lastSaved = m_clock.now();
        m_document.markSaved(path, revision);
    } else {
        m_failure = outcome.written.error().message;
    }
    Q_EMIT stateChanged();
    done(outcome);
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
