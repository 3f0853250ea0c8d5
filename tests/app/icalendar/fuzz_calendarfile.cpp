// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/calendarfile.h"

using namespace Qt::StringLiterals;

/// Any bytes give a calendar that knows its own days, or a sentence that names the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const verbatim::Result<verbatim::CalendarReading> reading =
        verbatim::readCalendarFile(bytes, u"fuzz.ics"_s, QDate(2026, 11, 25));
    if (reading) {
        const verbatim::OfficeCalendar &calendar = reading->calendar;
        if (!calendar.day(calendar.firstDay()) || !calendar.day(calendar.lastDay()))
            __builtin_trap();
    } else if (!reading.error().message.contains(u"fuzz.ics")) {
        __builtin_trap();
    }
    return 0;
}
