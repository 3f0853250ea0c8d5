// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/dateform.h"
#include "app/publication/publicationschedule.h"

#include <QString>
#include <QStringList>

namespace verbatim {

// The schedule in words. Plain text; a label of a sign-off stands in it as typed.

/// "May be published from Wed, 9 Dec 2026" or "Not before Fri, 30 Jul 2021".
QString headline(const PublicationSchedule &schedule, const DateForm &form = {});
/// "working day 10 after the meeting is 4 Dec; sign-off on 9 Dec; the later day counts."
QString reason(const PublicationSchedule &schedule, const DateForm &form = {});
/// Headline and reason in one sentence.
QString explanation(const PublicationSchedule &schedule, const DateForm &form = {});

/// What became of one day of the count: "working day 3", "skipped: 和平紀念日".
QString reasonFor(const ScheduledDay &day, CountFrom countFrom);
/// The same with the version of the calendar that says so: "working day 3 [calendar version 2025-10-20]".
QString reasonWithVersion(const ScheduledDay &day, CountFrom countFrom);
/// The kind of a day and its name: "weekend", "make-up working day (補行上班)", "和平紀念日".
QString describe(const OfficeDay &day);
/// "sign-off", "sign-off “Director”" or "sign-off “Director” (A-110-0042)".
QString nameOf(const SignOff &signOff);

/// Which calendar counted: whose, its version and the days it knows.
QString calendarInWords(const PublicationSchedule &schedule);

/// "The day moves from Fri, 3 Oct 2025 to Tue, 7 Oct 2025: 29 Sep is now holiday (補假)." Empty where both
/// give the same day. Days that one calendar counts and the other does not are the reasons.
QString movedInWords(const PublicationSchedule &before, const PublicationSchedule &after,
                     const DateForm &form = {});

/// One line for each day from the start to the day of publication that has a reason, in order, each with
/// its ISO date and weekday; then pending and waived sign-offs and the calendar; last the explanation.
QStringList explain(const PublicationSchedule &schedule, const DateForm &form = {});

} // namespace verbatim
