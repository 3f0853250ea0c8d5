// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/ids.h"
#include "app/storage/journallock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace verbatim {

/// One window as it was left: its file, where it stood, and the caret. No word of the meeting.
struct SessionWindow
{
    QString path;
    QByteArray geometry; ///< of QWidget::saveGeometry
    QByteArray layout;   ///< of QMainWindow::saveState
    TurnId turn;
    qsizetype position = 0; ///< of the caret, in UTF-16 units

    friend bool operator==(const SessionWindow &, const SessionWindow &) = default;
};

/// Remembers what is open, in a file of this program alone, so that the next start finds it again however
/// this one ends. Programs that run at the same time have a file each, with a lock beside it; the next start
/// takes over what those have left that ended. Writes on a worker thread.
class SessionStore
{
public:
    static constexpr qsizetype maximumWindows = 50;

    /// Takes over, from now on, what ended programs left in `folder`.
    explicit SessionStore(const QString &folder);
    /// Waits for what is being written.
    ~SessionStore();

    /// What was open in programs that have ended, each file once, the latest last. Nothing where they left
    /// nothing or it makes no sense.
    QList<SessionWindow> read() const;
    /// Does nothing where that is what was written last. What was taken over goes with the first writing.
    void write(const QList<SessionWindow> &windows);

private:
    struct Ended
    {
        QString file;
        std::shared_ptr<JournalLock> lock;
    };

    const QString m_folder;
    const QString m_file; ///< our own
    QList<Ended> m_ended; ///< the latest last
    QByteArray m_written;
    std::unique_ptr<JournalLock> m_lock; ///< of our own file; the worker's until it is done
    QThreadPool m_worker;
};

} // namespace verbatim
