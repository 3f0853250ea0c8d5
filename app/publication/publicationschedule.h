// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "app/publication/officecalendars.h"

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
    /// Of the calendar that says what the day is; empty where the office says it, or the calendar has none.
    QString version = {};

    friend bool operator==(const ScheduledDay &, const ScheduledDay &) = default;
};

/// From which day a record may be published, and the reason for every day counted or skipped.
struct PublicationSchedule
{
    enum class Outcome {
        Final,           ///< may be published from `notBefore`
        WaitsForSignOff, ///< a sign-off is pending: not before `notBefore`, the day itself is open
    };
    /// What ended the count.
    enum class CountEnd {
        WorkingDays,   ///< the N-th working day
        Confirmations, ///< every speaker had confirmed before it
    };
    /// What the day of publication follows from.
    enum class Deciding {
        Count,
        SignOff,
        Hold,
    };

    CountFrom countFrom = CountFrom::MeetingDay;
    int workingDays = 0;
    QDate start;              ///< not counted itself
    QList<ScheduledDay> days; ///< every day from the start to the last day of the count
    QDate lastCounted;        ///< the N-th working day, or the day of the last confirmation; the start at N 0
    CountEnd countEnd = CountEnd::WorkingDays;
    QList<SignOff> signOffs; ///< as in the rule
    QDate notBefore;         ///< the latest of lastCounted, every dated sign-off and every hold of the record
    Deciding deciding = Deciding::Count;
    qsizetype decidingSignOff = -1; ///< index of the dated sign-off that decides; -1: none does
    Outcome outcome = Outcome::Final;
    QList<QDate> holds; ///< first days on which a held passage may be read, those after notBefore, in order
    QList<QDate> recordHolds; ///< first days on which the whole record may be read, in order
    QDate draftSent;          ///< as in the rule
    QDate reviewUntil;        ///< as in the rule
    CalendarOrigin calendar;  ///< what counted
    QDate firstKnown;         ///< of the calendar's days
    QDate lastKnown;

    /// Whether the clock allows publication on that day. Undecided requests are redact()'s business.
    bool mayBePublishedOn(QDate day) const { return outcome == Outcome::Final && day >= notBefore; }

    /// The entry of a day from start to lastCounted, or nullptr.
    const ScheduledDay *find(QDate day) const;

    friend bool operator==(const PublicationSchedule &, const PublicationSchedule &) = default;
};

/// Counts by the rule of the record. A granted hold keeps its passage back, or, where that is its scope, the
/// whole record. Where the rule says so, the count ends on the day on which every speaker has confirmed.
/// Fails with a sentence where the start is unknown, a dated sign-off or a hold of the record has no date, N
/// is out of range or the count leaves the days that the calendar knows.
/// Source of the rule: office practice for verbatim records (N working days or the sign-off, whichever is
/// later); the first day is excluded as in § 120 of Taiwan's Civil Code.
Result<PublicationSchedule> schedule(const Transcript &transcript, const OfficeCalendar &calendar);
/// By the calendar that the rule names.
Result<PublicationSchedule> schedule(const Transcript &transcript, const OfficeCalendars &calendars);

} // namespace verbatim
