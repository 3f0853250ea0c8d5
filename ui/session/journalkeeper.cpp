// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/journalkeeper.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "ui/session/meetingfile.h"

#include <QCryptographicHash>

namespace verbatim {

namespace {

constexpr int lateMs = 1000;
constexpr int againMs = 2000;

} // namespace

JournalKeeper::JournalKeeper(TranscriptDocument &document, MeetingFile &file, const Clock &clock,
                             const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_file(file)
    , m_clock(clock)
    , m_writer(folder)
{
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_late, &QTimer::timeout, this, [this] { setState(State::Behind); });
    // What was typed since the failure is in the window only: the next journal begins with all of it.
    connect(&m_again, &QTimer::timeout, this, &JournalKeeper::startAnew);
    connect(&m_writer, &JournalWriter::started, this, [this](int number) {
        if (number != m_lastStart)
            return;
        if (m_old)
            discardOld();
        Q_EMIT begun();
    });
    connect(&m_writer, &JournalWriter::written, this, &JournalKeeper::confirm);
    connect(&m_writer, &JournalWriter::failed, this, &JournalKeeper::fail);
    connect(&m_document, &TranscriptDocument::changed, this, &JournalKeeper::follow);
    connect(&m_file, &MeetingFile::written, this,
            [this](const QString &path, quint64 revision, const QByteArray &bytes) {
                m_writer.rebase([path, revision, bytes] {
                    return JournalBase{path, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                       revision, JournalBase::Words::InFile, bytes};
                });
            });
    m_file.setJournal(m_writer.progress());
    begin(JournalBase::Words::InFile);
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::takeOver(const AbandonedJournal &old)
{
    m_old = old;
    begin(JournalBase::Words::Nowhere);
}

void JournalKeeper::startAnew()
{
    begin(m_document.isModified() ? JournalBase::Words::Nowhere : JournalBase::Words::InFile);
}

void JournalKeeper::finish()
{
    m_finished = true;
    m_late.stop();
    m_again.stop();
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(&m_file, nullptr, this, nullptr);
    m_writer.discard();
    // The user has decided about these words in the new window.
    if (m_old)
        discardOld();
}

void JournalKeeper::discardOld()
{
    discardJournal(*m_old);
    m_old.reset();
}

void JournalKeeper::begin(JournalBase::Words words)
{
    m_lastStart = m_writer.start([snapshot = m_file.snapshot(), sha256 = m_file.diskSha256(),
                                  path = m_document.filePath(), revision = m_document.revision(), words] {
        return JournalBase{path, sha256, revision, words, writeVerbatim(snapshot)};
    });
}

void JournalKeeper::follow(const Edit &edit)
{
    m_writer.append({m_document.revision(), m_clock.now(), edit});
    if (!m_late.isActive())
        m_late.start();
}

void JournalKeeper::confirm(quint64 revision)
{
    if (m_finished)
        return;
    Q_EMIT journalled(revision);
    if (revision != m_document.revision())
        return;
    m_late.stop();
    const QDateTime now = m_clock.now();
    const bool sameSecond = m_lastWritten.toSecsSinceEpoch() == now.toSecsSinceEpoch();
    m_lastWritten = now;
    m_failure.clear();
    if (m_state == State::Journalled && !sameSecond)
        Q_EMIT stateChanged();
    setState(State::Journalled);
}

void JournalKeeper::fail(const QString &reason)
{
    if (m_finished)
        return;
    m_late.stop();
    m_failure = reason;
    setState(State::Failed);
    m_again.start();
}

void JournalKeeper::setState(State state)
{
    if (m_finished || m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace verbatim
