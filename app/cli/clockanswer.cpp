// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/clockanswer.h"

#include "app/publication/publicationexplanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ClockAnswerMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ClockCommand)
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray datesToJson(const QList<QDate> &dates)
{
    QJsonArray array;
    for (const QDate date : dates)
        array.append(iso(date));
    return array;
}

QString wordFor(SignOffState state)
{
    switch (state) {
    case SignOffState::Pending:
        return u"pending"_s;
    case SignOffState::Dated:
        return u"dated"_s;
    case SignOffState::Waived:
        return u"waived"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(PublicationSchedule::Deciding deciding)
{
    switch (deciding) {
    case PublicationSchedule::Deciding::Count:
        return u"count"_s;
    case PublicationSchedule::Deciding::SignOff:
        return u"signOff"_s;
    case PublicationSchedule::Deciding::Hold:
        return u"hold"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(PublicationSchedule::CountEnd end)
{
    switch (end) {
    case PublicationSchedule::CountEnd::WorkingDays:
        return u"workingDays"_s;
    case PublicationSchedule::CountEnd::Confirmations:
        return u"confirmations"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray signOffsToJson(const QList<SignOff> &signOffs)
{
    QJsonArray array;
    for (const SignOff &signOff : signOffs) {
        QJsonObject object{{u"state"_s, wordFor(signOff.state)}};
        if (!signOff.label.isEmpty())
            object.insert(u"label"_s, signOff.label);
        if (signOff.state == SignOffState::Dated)
            object.insert(u"date"_s, iso(signOff.date));
        if (!signOff.reason.isEmpty())
            object.insert(u"reason"_s, signOff.reason);
        if (!signOff.documentNumber.isEmpty())
            object.insert(u"documentNumber"_s, signOff.documentNumber);
        array.append(object);
    }
    return array;
}

QJsonObject calendarToJson(const PublicationSchedule &schedule)
{
    return {{u"authority"_s, schedule.calendar.authority},
            {u"source"_s, schedule.calendar.source},
            {u"version"_s, schedule.calendar.version},
            {u"first"_s, iso(schedule.firstKnown)},
            {u"last"_s, iso(schedule.lastKnown)}};
}

/// What versions of the calendar before this one gave, where that was another day.
QList<std::pair<PublicationSchedule, QString>>
movedSince(const Transcript &transcript, const OfficeCalendars &calendars, const PublicationSchedule &now)
{
    QList<std::pair<PublicationSchedule, QString>> moved;
    const QList<OfficeCalendar> earlier = calendars.earlierVersions(transcript.rule.calendar);
    for (const OfficeCalendar &version : earlier) {
        const Result<PublicationSchedule> before = schedule(transcript, version);
        if (before && before->notBefore != now.notBefore)
            moved.append({*before, movedInWords(*before, now)});
    }
    return moved;
}

} // namespace

QString wordFor(PublicationStage stage)
{
    switch (stage) {
    case PublicationStage::Typing:
        return u"typing"_s;
    case PublicationStage::OutForReview:
        return u"outForReview"_s;
    case PublicationStage::WaitsForSignOff:
        return u"waitsForSignOff"_s;
    case PublicationStage::Held:
        return u"held"_s;
    case PublicationStage::Due:
        return u"due"_s;
    case PublicationStage::Overdue:
        return u"overdue"_s;
    case PublicationStage::Published:
        return u"published"_s;
    case PublicationStage::Corrected:
        return u"corrected"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray daysToJson(const PublicationSchedule &schedule)
{
    QJsonArray days;
    for (const ScheduledDay &day : schedule.days) {
        QJsonObject object{{u"date"_s, iso(day.day.date)},
                           {u"working"_s, day.day.isWorkingDay()},
                           {u"reason"_s, reasonFor(day, schedule.countFrom)}};
        if (day.counting == ScheduledDay::Counting::Counted)
            object.insert(u"number"_s, day.number);
        if (!day.day.name.isEmpty())
            object.insert(u"name"_s, day.day.name);
        if (!day.version.isEmpty())
            object.insert(u"calendarVersion"_s, day.version);
        if (day.day.source == DaySource::Office)
            object.insert(u"enteredByOffice"_s, true);
        days.append(object);
    }
    return days;
}

QJsonObject answerInJson(const Transcript &transcript, const PublicationState &state,
                         const OfficeCalendars &calendars)
{
    const PublicationSchedule &schedule = *state.schedule;
    const bool open = schedule.outcome == PublicationSchedule::Outcome::WaitsForSignOff;
    QJsonArray missing;
    for (const MissingItem &item : state.missing)
        missing.append(describe(item));
    QJsonArray moved;
    for (const auto &[before, why] : movedSince(transcript, calendars, schedule))
        moved.append(QJsonObject{{u"version"_s, before.calendar.version},
                                 {u"notBefore"_s, iso(before.notBefore)},
                                 {u"moved"_s, why}});
    QJsonObject object{{u"meeting"_s, iso(transcript.meeting.date)},
                       {u"workingDays"_s, schedule.workingDays},
                       {u"start"_s, iso(schedule.start)},
                       {u"state"_s, open ? u"pending"_s : u"final"_s},
                       {open ? u"notBefore"_s : u"publishFrom"_s, iso(schedule.notBefore)},
                       {u"lastCounted"_s, iso(schedule.lastCounted)},
                       {u"countEnd"_s, wordFor(schedule.countEnd)},
                       {u"deciding"_s, wordFor(schedule.deciding)},
                       {u"signOffs"_s, signOffsToJson(schedule.signOffs)},
                       {u"recordHolds"_s, datesToJson(schedule.recordHolds)},
                       {u"passageHolds"_s, datesToJson(schedule.holds)},
                       {u"stage"_s, wordFor(state.stage)},
                       {u"missing"_s, missing},
                       {u"explanation"_s, explanation(schedule)},
                       {u"calendar"_s, calendarToJson(schedule)},
                       {u"calendarVersion"_s, schedule.calendar.version},
                       {u"earlierVersions"_s, moved}};
    if (schedule.reviewUntil.isValid())
        object.insert(u"reviewUntil"_s, iso(schedule.reviewUntil));
    return object;
}

void printExplanation(const CommandContext &context, const Transcript &transcript,
                      const PublicationState &state, const OfficeCalendars &calendars, const QString &indent)
{
    const QStringList lines = explain(*state.schedule);
    for (const QString &line : lines)
        context.out << indent << line << u'\n';
    for (const auto &[before, why] : movedSince(transcript, calendars, *state.schedule))
        //: %1 is the version of an office calendar, %2 a sentence
        context.out << indent
                    << ClockAnswerMessages::tr("since version %1: %2").arg(before.calendar.version, why)
                    << u'\n';
    //: %1 is where the meeting stands, such as "out for review"
    context.out << indent << ClockAnswerMessages::tr("state: %1").arg(describe(state)) << u'\n';
    for (const MissingItem &item : state.missing)
        //: %1 is something that is waited for
        context.out << indent << ClockAnswerMessages::tr("missing: %1").arg(describe(item)) << u'\n';
}

} // namespace verbatim
