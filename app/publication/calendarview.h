// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/dateform.h"

#include <Qt>

namespace verbatim {

/// How the user wants calendars to look.
struct CalendarView
{
    static constexpr int maximumMonths = 3;

    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    YearCount years = YearCount::CommonEra;
    int months = 1; ///< 1…maximumMonths

    friend bool operator==(const CalendarView &, const CalendarView &) = default;
};

} // namespace verbatim
