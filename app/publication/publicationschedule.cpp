// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationschedule.h"

#include "app/publication/confirmations.h"

#include <QCoreApplication>

#include <algorithm>

namespace verbatim {

namespace {

struct PublicationScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicationSchedule)
};

Result<QDate> startOf(const MeetingInfo &meeting, const PublicationRule &rule)
{
    switch (rule.countFrom) {
    case CountFrom::MeetingDay:
        if (!meeting.date.isValid())
            return Error{PublicationScheduleText::tr(
                "The meeting has no date, so no working days can be counted. Set the day of the meeting.")};
        return meeting.date;
    case CountFrom::DraftSent:
        if (!rule.draftSent.isValid())
            return Error{PublicationScheduleText::tr(
                "The day on which the draft was sent is missing. Set it, or count from the meeting.")};
        return rule.draftSent;
    }
    Q_UNREACHABLE();
}

ScheduledDay scheduled(const OfficeDay &day, ScheduledDay::Counting counting, int number,
                       const OfficeCalendar &calendar)
{
    const bool own = day.source == DaySource::Office;
    return {day, counting, number, own ? QString() : calendar.versionOf(day.date)};
}

/// Fills days, lastCounted and countEnd. `confirmed`: when every speaker had; invalid where that does not
/// matter.
Result<void> count(PublicationSchedule &schedule, QDate confirmed, const OfficeCalendar &calendar)
{
    const Result<OfficeDay> first = calendar.day(schedule.start);
    if (!first)
        return first.error();
    schedule.days.append(scheduled(*first, ScheduledDay::Counting::Start, 0, calendar));
    schedule.lastCounted = schedule.start;
    for (int counted = 0; counted < schedule.workingDays;) {
        if (confirmed.isValid() && confirmed <= schedule.lastCounted) {
            schedule.countEnd = PublicationSchedule::CountEnd::Confirmations;
            return {};
        }
        schedule.lastCounted = schedule.lastCounted.addDays(1);
        const Result<OfficeDay> day = calendar.day(schedule.lastCounted);
        if (!day)
            return day.error();
        if (day->isWorkingDay())
            schedule.days.append(scheduled(*day, ScheduledDay::Counting::Counted, ++counted, calendar));
        else
            schedule.days.append(scheduled(*day, ScheduledDay::Counting::Skipped, 0, calendar));
    }
    return {};
}

/// Fills notBefore, decidingSignOff and outcome.
Result<void> awaitSignOffs(PublicationSchedule &schedule)
{
    schedule.notBefore = schedule.lastCounted;
    for (qsizetype i = 0; i < schedule.signOffs.size(); ++i) {
        const SignOff &signOff = schedule.signOffs[i];
        switch (signOff.state) {
        case SignOffState::Pending:
            schedule.outcome = PublicationSchedule::Outcome::WaitsForSignOff;
            break;
        case SignOffState::Waived:
            break;
        case SignOffState::Dated:
            if (!signOff.date.isValid())
                return Error{PublicationScheduleText::tr(
                    "A sign-off has no date, so the day of publication is unknown. Set the date, or mark the "
                    "sign-off as pending.")};
            if (signOff.date > schedule.notBefore) {
                schedule.notBefore = signOff.date;
                schedule.deciding = PublicationSchedule::Deciding::SignOff;
                schedule.decidingSignOff = i;
            }
            break;
        }
    }
    return {};
}

/// The days of granted holds of that scope, in order, each once.
QList<QDate> holdDays(const QList<RedactionRequest> &requests, HoldScope scope)
{
    QList<QDate> days;
    for (const RedactionRequest &request : requests) {
        if (request.wish == Wish::HoldUntil && request.holdScope == scope && isGranted(request.decision))
            days.append(request.holdUntil);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// Fills recordHolds and holds, and moves notBefore.
Result<void> awaitHolds(PublicationSchedule &schedule, const QList<RedactionRequest> &requests)
{
    schedule.recordHolds = holdDays(requests, HoldScope::Publication);
    for (const QDate day : std::as_const(schedule.recordHolds)) {
        if (!day.isValid())
            return Error{PublicationScheduleText::tr(
                "A request that holds the whole record names no day, so the day of publication is unknown. "
                "Set the day of the hold, or let it hold its passages only.")};
        if (day > schedule.notBefore) {
            schedule.notBefore = day;
            schedule.deciding = PublicationSchedule::Deciding::Hold;
            schedule.decidingSignOff = -1;
        }
    }
    schedule.holds = holdDays(requests, HoldScope::Passage);
    schedule.holds.removeIf([&](QDate day) { return !day.isValid() || day <= schedule.notBefore; });
    return {};
}

PublicationSchedule begun(const PublicationRule &rule, QDate start, const OfficeCalendar &calendar)
{
    PublicationSchedule result;
    result.countFrom = rule.countFrom;
    result.workingDays = rule.workingDays;
    result.start = start;
    result.signOffs = rule.signOffs;
    result.draftSent = rule.draftSent;
    result.reviewUntil = rule.reviewUntil;
    result.calendar = calendar.origin();
    result.firstKnown = calendar.firstDay();
    result.lastKnown = calendar.lastDay();
    return result;
}

} // namespace

const ScheduledDay *PublicationSchedule::find(QDate day) const
{
    if (!day.isValid() || days.isEmpty() || day < start || day > lastCounted)
        return nullptr;
    return &days.at(qsizetype(start.daysTo(day)));
}

Result<PublicationSchedule> schedule(const Transcript &transcript, const OfficeCalendar &calendar)
{
    const PublicationRule &rule = transcript.rule;
    if (rule.workingDays < 0 || rule.workingDays > PublicationRule::maximumWorkingDays)
        return Error{
            PublicationScheduleText::tr("%1 working days can't be counted. Choose a number from 0 to %2.")
                .arg(QString::number(rule.workingDays),
                     QString::number(PublicationRule::maximumWorkingDays))};
    const Result<QDate> start = startOf(transcript.meeting, rule);
    if (!start)
        return start.error();
    const bool mayEnd = rule.allConfirmed == AllConfirmed::EndsTheCount;
    PublicationSchedule result = begun(rule, *start, calendar);
    if (const Result<void> counted = count(result, mayEnd ? allConfirmedOn(transcript) : QDate(), calendar);
        !counted)
        return counted.error();
    if (const Result<void> awaited = awaitSignOffs(result); !awaited)
        return awaited.error();
    if (const Result<void> awaited = awaitHolds(result, transcript.requests); !awaited)
        return awaited.error();
    return result;
}

Result<PublicationSchedule> schedule(const Transcript &transcript, const OfficeCalendars &calendars)
{
    const Result<OfficeCalendar> calendar = calendars.named(transcript.rule.calendar);
    if (!calendar)
        return calendar.error();
    return schedule(transcript, *calendar);
}

} // namespace verbatim
