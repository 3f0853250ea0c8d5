// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/officecalendar.h"

#include <QByteArray>

namespace verbatim {

/// The calendar as CSV in our own form, which readOfficeCalendar() reads back as the same calendar: the days
/// that differ from the week or have a name. Days that the office entered become the calendar's.
QByteArray writeOfficeCalendar(const OfficeCalendar &calendar);

} // namespace verbatim
