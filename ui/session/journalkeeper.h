// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/journalrecovery.h"
#include "app/storage/journalwriter.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace verbatim {

class Clock;
class MeetingFile;
class TranscriptDocument;

/// Takes every change of a document to its crash journal, and knows whether everything typed is there.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting,   ///< nothing typed yet, and the journal is not made yet
        Journalled, ///< everything typed is in the journal
        Behind,     ///< the disk takes longer than a second
        Failed,     ///< the journal can't be written: see failure(); it is tried again and again
    };

    /// Makes the journal of the document as it is now, in `folder`.
    JournalKeeper(TranscriptDocument &document, MeetingFile &file, const Clock &clock, const QString &folder,
                  QObject *parent = nullptr);
    /// Leaves the journal; one whose words are all in the file is removed by the next start.
    ~JournalKeeper() override;

    /// The document holds what this journal gave back. It goes as soon as the new journal has the same words.
    void takeOver(const AbandonedJournal &old);
    /// Begins a new journal with the document as it is now and removes the old one, whose edits hold words
    /// that must not stay. begun() follows, or fail.
    void startAnew();
    /// The words are saved, or given up knowingly: the journal goes. Nothing is journalled any more.
    void finish();

    State state() const { return m_state; }
    QDateTime lastWritten() const { return m_lastWritten; }
    /// A sentence with the reason and the way out.
    QString failure() const { return m_failure; }

Q_SIGNALS:
    /// Also when a new second has come to be the last one written; never more often.
    void stateChanged();
    /// Everything up to that revision of the document outlives a crash from now on.
    void journalled(quint64 revision);
    /// A new journal is in place, and the one before is gone.
    void begun();

private:
    void discardOld();
    void begin(JournalBase::Words words);
    void follow(const Edit &edit);
    void confirm(quint64 revision);
    void fail(const QString &reason);
    void setState(State state);

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    const Clock &m_clock;
    JournalWriter m_writer;
    QTimer m_late;  ///< runs while something typed is not confirmed
    QTimer m_again; ///< the next attempt after a failure
    std::optional<AbandonedJournal> m_old;
    int m_lastStart = 0; ///< with its success the old journal is not needed any more
    State m_state = State::Starting;
    QDateTime m_lastWritten;
    QString m_failure;
    bool m_finished = false;
};

} // namespace verbatim
