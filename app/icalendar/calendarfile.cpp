// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/calendarfile.h"

#include "app/icalendar/icscalendarreader.h"
#include "app/publication/officecalendarreader.h"

namespace verbatim {

namespace {

bool isIcalendar(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (bytes.startsWith(mark))
        bytes = bytes.sliced(mark.size());
    return bytes.trimmed().first(qMin<qsizetype>(6, bytes.trimmed().size())).toByteArray().toUpper() ==
           "BEGIN:";
}

} // namespace

Result<CalendarReading> readCalendarFile(const QByteArray &bytes, const QString &fileName, QDate today,
                                         const Weekend &weekend)
{
    if (isIcalendar(bytes))
        return readIcsCalendar(bytes, fileName, today, weekend);
    const Result<OfficeCalendar> calendar = readOfficeCalendar(bytes, fileName);
    if (!calendar)
        return calendar.error();
    return CalendarReading{*calendar, {}};
}

} // namespace verbatim
