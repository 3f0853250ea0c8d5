// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>

#include <libical/ical.h>

namespace verbatim {

/// Whether the rule is one that daysOf() understands: by the day, week, month or year, with INTERVAL, COUNT,
/// UNTIL, BYMONTH, BYMONTHDAY and BYDAY. Calendars of holidays use no others.
bool isUnderstood(const icalrecurrencetype &rule);

/// The whole days from `start` to `last` on which the rule holds (RFC 5545, 3.3.10), in order. Each day is
/// looked at once: an iterator of libical 3.0.16 never comes back from a rule that holds on no day, such as
/// 31 February, and takes a yearly 1 January for the day before.
QList<QDate> daysOf(const icalrecurrencetype &rule, QDate start, QDate last);

} // namespace verbatim
