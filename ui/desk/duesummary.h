// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/deskmeeting.h"
#include "ui/calendar/calendarcell.h"

#include <QHash>
#include <QList>

namespace verbatim {

/// What is due of many meetings, by day: ends of reviews, and days from which a record may be published.
/// Nothing of what is published or can't be read.
QHash<QDate, DuesOfDay> duesOf(const QList<DeskMeeting> &meetings);

/// "1 overdue; due this week: 2 reviews end, 3 publications." `today` is a day of that week, which ends on
/// the day before `firstDayOfWeek`.
QString summaryOf(const QList<DeskMeeting> &meetings, QDate today, Qt::DayOfWeek firstDayOfWeek);

} // namespace verbatim
