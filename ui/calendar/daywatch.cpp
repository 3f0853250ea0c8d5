// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/daywatch.h"

#include "app/core/clock.h"

#include <chrono>

namespace verbatim {

DayWatch::DayWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(clock.today())
{
    // A timer that ends at midnight would not notice a machine that slept over it.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start();
}

void DayWatch::look()
{
    const QDate today = m_clock.today();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT dayChanged(today);
}

} // namespace verbatim
