// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/transcript.h"
#include "app/publication/officecalendars.h"

#include <QByteArray>

namespace verbatim {

/// The end of the review and the day of publication of meetings, for a calendar program, as iCalendar. Each
/// event is named after the meeting's id and so moves when the file is imported again. A title that holds
/// words which somebody took back, or asked to, is left out. Fails where a meeting has no id yet, or its day
/// can't be counted.
Result<QByteArray> publicationDates(const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                                    const Clock &clock);

/// The dates of many meetings, of which some may have none.
struct DatesOfAll
{
    struct LeftOut
    {
        qsizetype meeting = 0; ///< index into the meetings
        QString why;           ///< a sentence with the way out
    };

    QByteArray ics;
    QList<LeftOut> leftOut;
};

/// As publicationDates(), but a meeting without an id or a day is left out and told instead of stopping all.
Result<DatesOfAll> publicationDatesOfAll(const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                                         const Clock &clock);

} // namespace verbatim
