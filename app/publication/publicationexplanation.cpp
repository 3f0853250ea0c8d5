// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationexplanation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct PublicationText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicationExplanation)
};

/// A day in a sentence about `notBefore`: the year only where it is another one.
QString dayIn(const PublicationSchedule &schedule, QDate date, const DateForm &form)
{
    return shortDay(date, schedule.notBefore, form);
}

QString countClause(const PublicationSchedule &schedule, const DateForm &form)
{
    const bool fromMeeting = schedule.countFrom == CountFrom::MeetingDay;
    const QString day = dayIn(schedule, schedule.lastCounted, form);
    if (schedule.countEnd == PublicationSchedule::CountEnd::Confirmations)
        return PublicationText::tr(
                   "every speaker had confirmed by %1, which ends the count of %2 working days")
            .arg(day, QString::number(schedule.workingDays));
    if (schedule.workingDays == 0)
        return (fromMeeting ? PublicationText::tr("no working days to wait after the meeting on %1")
                            : PublicationText::tr("no working days to wait after the draft was sent on %1"))
            .arg(day);
    return (fromMeeting ? PublicationText::tr("working day %1 after the meeting is %2")
                        : PublicationText::tr("working day %1 after the draft was sent is %2"))
        .arg(QString::number(schedule.workingDays), day);
}

QString signOffClause(const SignOff &signOff, const PublicationSchedule &schedule, const DateForm &form)
{
    switch (signOff.state) {
    case SignOffState::Pending:
        return PublicationText::tr("%1 is pending").arg(nameOf(signOff));
    case SignOffState::Dated:
        //: %1 is "sign-off" with its name, %2 a day
        return PublicationText::tr("%1 on %2").arg(nameOf(signOff), dayIn(schedule, signOff.date, form));
    case SignOffState::Waived:
        return signOff.reason.isEmpty()
                   ? PublicationText::tr("%1 is waived").arg(nameOf(signOff))
                   : PublicationText::tr("%1 is waived: %2").arg(nameOf(signOff), signOff.reason);
    }
    Q_UNREACHABLE();
}

using DayLine = std::pair<QDate, QString>;

void addSignOffs(QList<DayLine> &lines, const PublicationSchedule &schedule)
{
    for (const SignOff &signOff : schedule.signOffs) {
        if (signOff.state == SignOffState::Dated)
            lines.append({signOff.date, nameOf(signOff)});
    }
}

void addHolds(QList<DayLine> &lines, const PublicationSchedule &schedule)
{
    for (const QDate hold : schedule.holds)
        lines.append({hold, PublicationText::tr("a held passage may be read")});
    for (const QDate hold : schedule.recordHolds)
        lines.append({hold, PublicationText::tr("the record is no longer held")});
}

/// What has a day and a reason, in the order of the days.
QList<DayLine> dayLines(const PublicationSchedule &schedule)
{
    QList<DayLine> lines;
    for (const ScheduledDay &day : schedule.days)
        lines.append({day.day.date, reasonWithVersion(day, schedule.countFrom)});
    if (schedule.draftSent.isValid() && schedule.countFrom != CountFrom::DraftSent)
        lines.append({schedule.draftSent, PublicationText::tr("the draft was sent")});
    if (schedule.reviewUntil.isValid())
        lines.append({schedule.reviewUntil, PublicationText::tr("the draft is to be back")});
    if (schedule.countEnd == PublicationSchedule::CountEnd::Confirmations)
        lines.append({schedule.lastCounted, PublicationText::tr("every speaker had confirmed")});
    addSignOffs(lines, schedule);
    addHolds(lines, schedule);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const DayLine &a, const DayLine &b) { return a.first < b.first; });
    return lines;
}

QString kindOf(const OfficeDay &day)
{
    switch (day.kind) {
    case OfficeDayKind::WorkingDay:
        return day.name.isEmpty() ? PublicationText::tr("working day")
                                  : PublicationText::tr("working day (%1)").arg(day.name);
    case OfficeDayKind::MakeUpWorkingDay:
        return day.name.isEmpty() ? PublicationText::tr("make-up working day")
                                  : PublicationText::tr("make-up working day (%1)").arg(day.name);
    case OfficeDayKind::Weekend:
        return PublicationText::tr("weekend");
    case OfficeDayKind::Holiday:
        return day.name.isEmpty() ? PublicationText::tr("holiday")
                                  : PublicationText::tr("holiday (%1)").arg(day.name);
    }
    Q_UNREACHABLE();
}

/// "29 Sep is now holiday (補假)" for each day that one calendar counts and the other does not.
QStringList changedDays(const PublicationSchedule &before, const PublicationSchedule &after,
                        const DateForm &form)
{
    QStringList changes;
    for (const ScheduledDay &now : after.days) {
        const ScheduledDay *then = before.find(now.day.date);
        if (!then || then->day.isWorkingDay() == now.day.isWorkingDay())
            continue;
        //: %1 is a day, %2 what kind of day it is, such as "holiday (National Day)"
        changes.append(
            PublicationText::tr("%1 is now %2").arg(dayIn(after, now.day.date, form), describe(now.day)));
    }
    return changes;
}

} // namespace

QString nameOf(const SignOff &signOff)
{
    const QString name = signOff.label.isEmpty() ? PublicationText::tr("sign-off")
                                                 : PublicationText::tr("sign-off “%1”").arg(signOff.label);
    if (signOff.documentNumber.isEmpty())
        return name;
    //: %1 is a sign-off, %2 the number of its document
    return PublicationText::tr("%1 (%2)").arg(name, signOff.documentNumber);
}

QString describe(const OfficeDay &day)
{
    if (day.source == DaySource::Calendar)
        return kindOf(day);
    //: %1 is the kind of a day, which the office has entered by hand
    return PublicationText::tr("%1, as the office says").arg(kindOf(day));
}

QString reasonFor(const ScheduledDay &day, CountFrom countFrom)
{
    switch (day.counting) {
    case ScheduledDay::Counting::Start:
        return countFrom == CountFrom::MeetingDay ? PublicationText::tr("the meeting; not counted")
                                                  : PublicationText::tr("the draft was sent; not counted");
    case ScheduledDay::Counting::Skipped:
        return PublicationText::tr("not counted: %1").arg(describe(day.day));
    case ScheduledDay::Counting::Counted:
        if (day.day.kind == OfficeDayKind::MakeUpWorkingDay || day.day.source == DaySource::Office)
            return PublicationText::tr("working day %1: %2")
                .arg(QString::number(day.number), describe(day.day));
        return PublicationText::tr("working day %1").arg(day.number);
    }
    Q_UNREACHABLE();
}

QString reasonWithVersion(const ScheduledDay &day, CountFrom countFrom)
{
    const QString reason = reasonFor(day, countFrom);
    if (day.version.isEmpty() || day.counting == ScheduledDay::Counting::Start)
        return reason;
    //: %1 is why a day counts or does not, %2 the version of the office calendar that says so
    return PublicationText::tr("%1 [calendar version %2]").arg(reason, day.version);
}

QString headline(const PublicationSchedule &schedule, const DateForm &form)
{
    const QString day = longDay(schedule.notBefore, form);
    switch (schedule.outcome) {
    case PublicationSchedule::Outcome::Final:
        return PublicationText::tr("May be published from %1").arg(day);
    case PublicationSchedule::Outcome::WaitsForSignOff:
        return PublicationText::tr("Not before %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString reason(const PublicationSchedule &schedule, const DateForm &form)
{
    QStringList clauses{countClause(schedule, form)};
    bool dated = false;
    for (const SignOff &signOff : schedule.signOffs) {
        clauses.append(signOffClause(signOff, schedule, form));
        dated = dated || signOff.state == SignOffState::Dated;
    }
    for (const QDate hold : schedule.recordHolds)
        clauses.append(PublicationText::tr("the record is held until %1").arg(dayIn(schedule, hold, form)));
    if (dated || !schedule.recordHolds.isEmpty())
        clauses.append(PublicationText::tr("the later day counts"));
    //: Between the clauses of a sentence
    const QString separator = PublicationText::tr("; ");
    //: The end of a sentence
    return PublicationText::tr("%1.").arg(clauses.join(separator));
}

QString explanation(const PublicationSchedule &schedule, const DateForm &form)
{
    //: %1 "May be published from …", %2 why
    return PublicationText::tr("%1 — %2").arg(headline(schedule, form), reason(schedule, form));
}

QString calendarInWords(const PublicationSchedule &schedule)
{
    const QString range =
        PublicationText::tr("%1 to %2")
            .arg(schedule.firstKnown.toString(Qt::ISODate), schedule.lastKnown.toString(Qt::ISODate));
    const CalendarOrigin &origin = schedule.calendar;
    const QString whose = origin.authority.isEmpty() ? origin.source : origin.authority;
    if (origin.version.isEmpty())
        //: %1 whose calendar, %2 the days it knows
        return PublicationText::tr("office calendar: %1 (%2)").arg(whose, range);
    //: %1 whose calendar, %2 its version, %3 the days it knows
    return PublicationText::tr("office calendar: %1, version %2 (%3)").arg(whose, origin.version, range);
}

QString movedInWords(const PublicationSchedule &before, const PublicationSchedule &after,
                     const DateForm &form)
{
    if (before.notBefore == after.notBefore)
        return {};
    const QString from = longDay(before.notBefore, form);
    const QString to = longDay(after.notBefore, form);
    const QStringList changes = changedDays(before, after, form);
    if (changes.isEmpty())
        return PublicationText::tr("The day moves from %1 to %2.").arg(from, to);
    //: %3 says which days are now holidays or working days
    return PublicationText::tr("The day moves from %1 to %2: %3.")
        .arg(from, to, changes.join(PublicationText::tr("; ")));
}

QStringList explain(const PublicationSchedule &schedule, const DateForm &form)
{
    QStringList result;
    const QList<DayLine> lines = dayLines(schedule);
    for (const auto &[date, what] : lines)
        result.append(u"%1 %2  %3"_s.arg(date.toString(Qt::ISODate),
                                         form.locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), what));
    for (const SignOff &signOff : schedule.signOffs) {
        if (signOff.state != SignOffState::Dated)
            result.append(signOffClause(signOff, schedule, form));
    }
    result.append(calendarInWords(schedule));
    result.append(explanation(schedule, form));
    return result;
}

} // namespace verbatim
