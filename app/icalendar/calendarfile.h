// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "app/publication/weekend.h"

#include <QByteArray>

namespace verbatim {

/// An office calendar as it was read, and what the reader had to say about it.
struct CalendarReading
{
    OfficeCalendar calendar;
    IssueList notes; ///< what was left out and why
};

/// Reads an office calendar from CSV (readOfficeCalendar()) or iCalendar (readIcsCalendar()), told apart by
/// the first word of the file. Any bytes give a calendar or a sentence that names `fileName`.
/// `today` decides how far rules without an end are followed, `weekend` on which days of the week offices
/// rest where the file can't say so, as iCalendar can't.
Result<CalendarReading> readCalendarFile(const QByteArray &bytes, const QString &fileName, QDate today,
                                         const Weekend &weekend = {});

} // namespace verbatim
