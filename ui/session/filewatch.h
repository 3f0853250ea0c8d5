// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/filesight.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace verbatim {

class Clock;
class MeetingFile;

/// Looks after the file of an open meeting from a worker thread: whether somebody else has changed it or
/// taken it away, whether its lock is still ours, whether there is room to save. Told by the system, and by
/// itself every few seconds, since shares tell nothing.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        Usual,
        Waiting, ///< somebody waits for the file to become free
    };

    FileWatch(MeetingFile &file, const Clock &clock, const QString &journalFolder, QObject *parent = nullptr);
    /// Waits for a look that is under way.
    ~FileWatch() override;

    /// Looks as soon as the worker is free.
    void lookNow();
    void setPace(Pace pace);

Q_SIGNALS:
    /// The document's file as it is now, and never as it was before the last save.
    void seen(const verbatim::FileSight &sight);

private:
    void look();
    bool isBusy() const;
    void take(const FileSight &sight);
    void watch(const FileSight &sight);

    MeetingFile &m_file;
    const Clock &m_clock;
    const QString m_journalFolder;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_regular;
    QElapsedTimer m_renewed; ///< since the lock showed last that we are alive
    FileSight m_last;
    quint64 m_round = 0; ///< grows with every save and lock: what was seen before is out of date
    bool m_looking = false;
    bool m_lookAgain = false;
    QThreadPool m_worker;
};

} // namespace verbatim
