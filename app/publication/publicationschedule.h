// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/meetinginfo.h"
#include "app/core/publicationrule.h"
#include "app/core/redactionrequest.h"
#include "app/publication/officecalendar.h"

#include <QDate>
#include <QList>

namespace verbatim {

/// One day of the count and what became of it.
struct ScheduledDay
{
    enum class Counting {
        Start,   ///< the day the count begins after
        Counted, ///< working day `number`
        Skipped, ///< weekend or holiday
    };

    OfficeDay day;
    Counting counting = Counting::Counted;
    int number = 0; ///< from 1; 0 unless counted

    friend bool operator==(const ScheduledDay &, const ScheduledDay &) = default;
};

/// From which day a record may be published, and the reason for every day counted or skipped.
struct PublicationSchedule
{
    enum class Outcome {
        Final,           ///< may be published from `notBefore`
        WaitsForSignOff, ///< a sign-off is pending: not before `notBefore`, the day itself is open
    };

    CountFrom countFrom = CountFrom::MeetingDay;
    int workingDays = 0;
    QDate start;              ///< not counted itself
    QList<ScheduledDay> days; ///< every day from the start to the last working day counted
    QDate lastCounted;        ///< the N-th working day; the start where N is 0
    QList<SignOff> signOffs;  ///< as in the rule
    QDate notBefore;          ///< the later of lastCounted and every dated sign-off
    qsizetype decidingSignOff =
        -1; ///< index of the dated sign-off that is later than the count; -1: the count
    Outcome outcome = Outcome::Final;
    QList<QDate> holds; ///< first days on which a held passage may be read, those after notBefore, in order

    /// Whether the clock allows publication on that day. Undecided requests are redact()'s business.
    bool mayBePublishedOn(QDate day) const { return outcome == Outcome::Final && day >= notBefore; }

    /// The entry of a day from start to lastCounted, or nullptr.
    const ScheduledDay *find(QDate day) const;

    friend bool operator==(const PublicationSchedule &, const PublicationSchedule &) = default;
};

/// Counts. The requests tell only which passages are held until a day: a hold keeps its passage back and not
/// the record. Fails with a sentence where the start is unknown, a dated sign-off has no date, N is out of
/// range or the count leaves the days that the calendar knows.
/// Source of the rule: office practice for verbatim records (N working days or the sign-off, whichever is
/// later); the first day is excluded as in § 120 of Taiwan's Civil Code.
Result<PublicationSchedule> schedule(const MeetingInfo &meeting, const PublicationRule &rule,
                                     const QList<RedactionRequest> &requests, const OfficeCalendar &calendar);

} // namespace verbatim
