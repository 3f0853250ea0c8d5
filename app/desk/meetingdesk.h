// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/deskfolder.h"
#include "app/desk/deskindex.h"

#include <QDate>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace verbatim {

class CalendarStore;
class Clock;

/// All meetings of the folders that the user works in, and where each stands. Reads beside the thread that
/// paints, and only what has changed since the index was written; follows files, calendars and days.
class MeetingDesk : public QObject
{
    Q_OBJECT

public:
    /// `indexFile` empty: nothing is remembered. Nothing is read before the first folders come.
    MeetingDesk(const CalendarStore &calendars, const Clock &clock, QString indexFile,
                QObject *parent = nullptr);
    /// Gives up what is being read.
    ~MeetingDesk() override;

    void setFolders(const DeskFolders &folders);
    const DeskFolders &folders() const { return m_folders; }
    /// Looks again what is there; also by itself, when a folder changes and once in a while.
    void lookAgain();

    const DeskIndex::Meetings &meetings() const { return m_meetings; }
    /// Folders that can't be read, and the index where it can't be written: one sentence each.
    const QStringList &problems() const { return m_problems; }

    /// Files read of those that had to be, in this look.
    struct Progress
    {
        qsizetype done = 0;
        qsizetype total = 0;

        friend bool operator==(const Progress &, const Progress &) = default;
    };
    Progress progress() const { return m_progress; }
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    /// These are new or another than before; those are gone.
    void changed(const QStringList &paths, const QStringList &gone);
    void progressed();
    /// Everything is as it was on the disk when the look began.
    void looked();

private:
    struct Report;
    class Look;

    void take(const Report &report);
    void watch(const QStringList &folders);

    const CalendarStore &m_calendars;
    const Clock &m_clock;
    const QString m_indexFile;
    DeskFolders m_folders;
    DeskIndex::Meetings m_meetings;
    QStringList m_problems;
    Progress m_progress;
    QDate m_countedOn; ///< the day of the states; invalid: they are to be counted again
    bool m_indexRead = false;
    bool m_looking = false;
    bool m_again = false; ///< something changed while it looked
    QFileSystemWatcher m_watcher;
    QTimer m_soon;         ///< many files that change together are one change
    QTimer m_onceInAWhile; ///< what is written into a file in place no folder tells
    std::atomic_bool m_cancelled = false;
    QThreadPool m_worker; ///< one thread
};

} // namespace verbatim
