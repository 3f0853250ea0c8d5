// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/meetings/purgeplan.h"
#include "ui/mainwindow/services.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace verbatim {

class BackupKeeper;
class JournalKeeper;
class MeetingFile;
class TranscriptDocument;

/// Removes words that were taken back for good, from everything of this meeting that the program has.
class PurgeCommand : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        PurgeRecord record;
        QStringList problems; ///< what is not done, with what to do now
        QStringList tellable; ///< those of them that hold none of the words
    };

    PurgeCommand(TranscriptDocument &document, MeetingFile &file, JournalKeeper &journal,
                 const BackupKeeper &backups, const Services &services, QWidget *window);

    /// Where the meeting came from, for a record that was imported.
    void setSource(const QString &path) { m_source = path; }

    /// Asks, purges, and tells what was done.
    void run();
    /// Purges without a question and waits until the disk has it.
    Outcome purge(OffRecordNotes notes, const QString &by);

private:
    /// The things beside the record that go.
    struct Around
    {
        QList<Backup> backups;
        QList<AbandonedJournal> journals;
        int unreadableJournals = 0;
    };

    Around lookAround(const PurgePlan &plan) const;
    QStringList removedLines(const PurgePlan &plan, const Around &around) const;
    QStringList warningLines(const PurgePlan &plan, const Around &around) const;
    void removeAround(const Around &around, PurgeRecord &record) const;
    void restartJournal(QStringList &problems);
    void forgetNames(const PurgePlan &plan, QStringList &problems) const;
    void forgetOnDesk(const PurgePlan &plan, QStringList &problems) const;
    void saveFile(const PurgePlan &plan, QStringList &problems);
    void lookOnceMore(const PurgePlan &plan, QStringList &problems) const;
    void waitForSaves();
    void tell(const Outcome &outcome);
    void saveProtocols(const QList<PurgeRecord> &records, const QStringList &problems);

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    JournalKeeper &m_journal;
    const BackupKeeper &m_backups;
    const Services m_services;
    QWidget *m_window;
    QString m_source;
};

} // namespace verbatim
