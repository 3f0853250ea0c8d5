// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationschedule.h"

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

/// Fills days and lastCounted.
Result<void> count(PublicationSchedule &schedule, const OfficeCalendar &calendar)
{
    const Result<OfficeDay> first = calendar.day(schedule.start);
    if (!first)
        return first.error();
    schedule.days.append({*first, ScheduledDay::Counting::Start, 0});
    schedule.lastCounted = schedule.start;
    for (int counted = 0; counted < schedule.workingDays;) {
        schedule.lastCounted = schedule.lastCounted.addDays(1);
        const Result<OfficeDay> day = calendar.day(schedule.lastCounted);
        if (!day)
            return day.error();
        if (day->isWorkingDay())
            schedule.days.append({*day, ScheduledDay::Counting::Counted, ++counted});
        else
            schedule.days.append({*day, ScheduledDay::Counting::Skipped, 0});
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
                schedule.decidingSignOff = i;
            }
            break;
        }
    }
    return {};
}

QList<QDate> holdsAfter(QDate notBefore, const QList<RedactionRequest> &requests)
{
    QList<QDate> days;
    for (const RedactionRequest &request : requests) {
        const bool inForce = request.wish == Wish::HoldUntil && isGranted(request.decision);
        if (inForce && request.holdUntil.isValid() && request.holdUntil > notBefore)
            days.append(request.holdUntil);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

const ScheduledDay *PublicationSchedule::find(QDate day) const
{
    if (!day.isValid() || days.isEmpty() || day < start || day > lastCounted)
        return nullptr;
    return &days.at(qsizetype(start.daysTo(day)));
}

Result<PublicationSchedule> schedule(const MeetingInfo &meeting, const PublicationRule &rule,
                                     const QList<RedactionRequest> &requests, const OfficeCalendar &calendar)
{
    if (rule.workingDays < 0 || rule.workingDays > PublicationRule::maximumWorkingDays)
        return Error{
            PublicationScheduleText::tr("%1 working days can't be counted. Choose a number from 0 to %2.")
                .arg(QString::number(rule.workingDays),
                     QString::number(PublicationRule::maximumWorkingDays))};
    const Result<QDate> start = startOf(meeting, rule);
    if (!start)
        return start.error();
    PublicationSchedule result;
    result.countFrom = rule.countFrom;
    result.workingDays = rule.workingDays;
    result.start = *start;
    result.signOffs = rule.signOffs;
    if (const Result<void> counted = count(result, calendar); !counted)
        return counted.error();
    if (const Result<void> awaited = awaitSignOffs(result); !awaited)
        return awaited.error();
    result.holds = holdsAfter(result.notBefore, requests);
    return result;
}

} // namespace verbatim
