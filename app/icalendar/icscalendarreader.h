// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/icalendar/calendarfile.h"

namespace verbatim {

/// Reads an office calendar from iCalendar (RFC 5545). Any bytes give a calendar or a sentence that names
/// `fileName`.
///
/// - Events of whole days are days off, with every day from DTSTART to the day before DTEND. Other days
///   follow the week, which rests on `weekend`. Events with a time of day are left out and counted in a note.
/// - An event named 補行上班, 調整上班, 上班 or, in English, a working day is a day at work; 停止上班 and its
///   like is not. An event that calls itself an observance is a name and no day off.
/// - RRULE (as far as isUnderstood()), RDATE, EXDATE and RECURRENCE-ID are followed; cancelled events are
/// left out.
/// - An event of whole days whose day can't be read refuses the file: it could be a holiday.
///
/// iCalendar can't tell which days it knows: they are the whole years from the first to the last event with
/// an end. Rules without an end reach as far as these, or, where there are no others, to the end of the year
/// after `today`.
/// UTF-8 or Big5, at most 4 MiB, 20,000 events and 200,000 repetitions.
Result<CalendarReading> readIcsCalendar(const QByteArray &ics, const QString &fileName, QDate today,
                                        const Weekend &weekend = {});

} // namespace verbatim
