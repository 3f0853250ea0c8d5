// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThreadPool>

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

/// Remembers what is open, in a file of this user alone, so that the next start finds it again however this
/// one ends. Writes on a worker thread.
class SessionStore
{
public:
    static constexpr qsizetype maximumWindows = 50;

    explicit SessionStore(const QString &file);
    /// Waits for what is being written.
    ~SessionStore();

    /// Nothing where there is no such file or it makes no sense.
    QList<SessionWindow> read() const;
    /// Does nothing where that is what was written last.
    void write(const QList<SessionWindow> &windows);

private:
    const QString m_file;
    QByteArray m_written;
    QThreadPool m_worker;
};

} // namespace verbatim
