// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/versionlistdialog.h"
#include "ui/mainwindow/services.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace verbatim {

class BackupKeeper;
class JournalKeeper;
class MeetingExporter;
class MeetingFile;
class PurgeCommand;
class TranscriptDocument;
class TurnView;
class WindowManager;

/// What a meeting was, and what of it may leave the house or go for good: frozen versions, backups, the clean
/// copy, the purge.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    /// What of one window it works with.
    struct Parts
    {
        TranscriptDocument &document;
        TurnView &turns;
        MeetingFile &file;
        JournalKeeper &journal;
        const MeetingExporter &exporter;
        WindowManager &manager;
    };

    HistoryCommands(const Parts &parts, const Services &services, QMainWindow &window);

    void addFileActions(QMenu *menu);
    QHash<QAction *, QString> icons() const { return m_icons; }
    void setSource(const QString &path);

    /// Freezes the record as it is now under that name.
    void freezeAs(const QString &name);
    /// Shows what differs between the window and its file as it is on the disk now.
    void compareWithFile();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, void (HistoryCommands::*slot)());
    void freezeVersion();
    void showVersions();
    void showBackups();
    void restoreAsCopy(const Backup &backup);
    void restoreHere(const Backup &backup);
    void shareCleanCopy();
    void purge();
    /// `meeting` as the copy has it: its title becomes the name.
    QString askForCleanCopyName(const MeetingInfo &meeting) const;
    void followAccess();

    const Parts m_parts;
    const Services m_services;
    QMainWindow &m_window;
    BackupKeeper *m_backups;
    PurgeCommand *m_purge;
    QList<QAction *> m_changing; ///< what a window that may only read does not offer
    QHash<QAction *, QString> m_icons;
    QString m_source;
};

} // namespace verbatim
