// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace verbatim {

class Clock;

/// Tells when another day has begun while the program runs, also after the machine slept.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);

    /// Compares the days now; for a window that is shown again.
    void look();

Q_SIGNALS:
    void dayChanged(QDate today);

private:
    const Clock &m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace verbatim
