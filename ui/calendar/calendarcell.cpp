// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarcell.h"

#include "app/publication/publicationexplanation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CalendarCell)
};

const SignOff *signOffOn(QDate date, const PublicationRule &rule)
{
    const auto found =
        std::find_if(rule.signOffs.cbegin(), rule.signOffs.cend(), [date](const SignOff &signOff) {
            return signOff.state == SignOffState::Dated && signOff.date == date;
        });
    return found == rule.signOffs.cend() ? nullptr : &*found;
}

bool draftSentOn(QDate date, const PublicationRule &rule)
{
    return rule.draftSent.isValid() && rule.draftSent == date;
}

bool recordHeldUntil(QDate date, const CalendarFacts &facts)
{
    return facts.schedule && facts.schedule->recordHolds.contains(date);
}

/// Between the last day counted and the sign-off that decides.
bool waitsOn(QDate date, const PublicationSchedule &schedule)
{
    return date > schedule.lastCounted && date < schedule.notBefore;
}

bool isFirstWaitingDay(QDate date, const CalendarFacts &facts)
{
    for (QDate earlier = date.addDays(-1); earlier > facts.schedule->lastCounted;
         earlier = earlier.addDays(-1)) {
        if (!facts.calendar || !facts.calendar->knows(earlier) ||
            facts.calendar->day(earlier)->isWorkingDay())
            return false;
    }
    return true;
}

QString labelOf(CellMark mark, const OfficeDay *day)
{
    switch (mark) {
    case CellMark::None:
        return {};
    case CellMark::Publication:
        //: Below a date: from this day the record may be published. As short as can be.
        return CellText::tr("public");
    case CellMark::Earliest:
        //: Below a date: not published before this day. As short as can be.
        return CellText::tr("earliest");
    case CellMark::SignOff:
        //: Below a date, as short as can be
        return CellText::tr("sign-off");
    case CellMark::Hold:
        //: Below a date: the record is held until this day. As short as can be.
        return CellText::tr("held");
    case CellMark::Review:
        //: Below a date: until then speakers send the draft back. As short as can be.
        return CellText::tr("review");
    case CellMark::Confirmed:
        //: Below a date: on this day the last speaker confirmed. As short as can be.
        return CellText::tr("all agreed");
    case CellMark::DraftSent:
        //: Below a date: the draft was sent. As short as can be.
        return CellText::tr("draft");
    case CellMark::Meeting:
        //: Below a date, as short as can be
        return CellText::tr("meeting");
    case CellMark::Dues:
        return {}; // setDues() counts them
    case CellMark::MakeUpDay:
        //: Below a date: a Saturday at work. As short as can be.
        return CellText::tr("works");
    case CellMark::Holiday:
        return day->name;
    }
    Q_UNREACHABLE();
}

/// Ground and word of a day on which something of many meetings is due.
void setDues(CalendarCell &cell, const DuesOfDay &dues, QDate today)
{
    // What could have been published before today waits for somebody.
    const bool ahead = dues.publications > 0 && cell.date >= today;
    cell.ground = ahead ? CellGround::Publication : CellGround::Waiting;
    cell.mark = CellMark::Dues;
    //: Below a date: so many meetings have something due. As short as can be.
    cell.label = CellText::tr("%n due", nullptr, dues.reviews + dues.publications);
}

QString describe(const DuesOfDay &dues)
{
    constexpr qsizetype shown = 6;
    QStringList phrases = dues.what.first(std::min(shown, dues.what.size()));
    if (dues.what.size() > shown)
        phrases.append(CellText::tr("and %n more", nullptr, int(dues.what.size() - shown)));
    return phrases.join(CellText::tr("; "));
}

/// Ground, number and ring.
void setCount(CalendarCell &cell, const PublicationSchedule &schedule)
{
    cell.start = cell.date == schedule.start;
    if (const ScheduledDay *day = schedule.find(cell.date)) {
        cell.number = day->number;
        cell.ground = day->number > 0 ? CellGround::Counted : CellGround::Plain;
        cell.lastCounted = day->number > 0 && cell.date == schedule.lastCounted;
    }
    if (waitsOn(cell.date, schedule) && !cell.dayOff)
        cell.ground = CellGround::Waiting;
    if (cell.date == schedule.notBefore)
        cell.ground = schedule.outcome == PublicationSchedule::Outcome::Final ? CellGround::Publication
                                                                              : CellGround::Waiting;
}

bool allConfirmedOnDay(QDate date, const CalendarFacts &facts)
{
    return facts.schedule && facts.schedule->countEnd == PublicationSchedule::CountEnd::Confirmations &&
           facts.schedule->lastCounted == date;
}

/// What the office calendar alone has to say below the date.
CellMark officeMark(const OfficeDay *day)
{
    if (day && day->kind == OfficeDayKind::MakeUpWorkingDay)
        return CellMark::MakeUpDay;
    return day && day->kind == OfficeDayKind::Holiday && !day->name.isEmpty() ? CellMark::Holiday
                                                                              : CellMark::None;
}

CellMark markOf(const CalendarCell &cell, const CalendarFacts &facts, const OfficeDay *day)
{
    if (cell.ground == CellGround::Publication)
        return CellMark::Publication;
    if (facts.schedule && cell.date == facts.schedule->notBefore)
        return CellMark::Earliest;
    if (signOffOn(cell.date, facts.rule))
        return CellMark::SignOff;
    if (recordHeldUntil(cell.date, facts))
        return CellMark::Hold;
    if (allConfirmedOnDay(cell.date, facts))
        return CellMark::Confirmed;
    if (facts.rule.reviewUntil.isValid() && cell.date == facts.rule.reviewUntil)
        return CellMark::Review;
    if (draftSentOn(cell.date, facts.rule))
        return CellMark::DraftSent;
    if (cell.date == facts.meeting)
        return CellMark::Meeting;
    if (cell.ground == CellGround::Waiting && isFirstWaitingDay(cell.date, facts))
        return CellMark::SignOff;
    return officeMark(day);
}

/// What the count, the sign-offs and the holds have to say about the day.
QStringList scheduleReasons(const CalendarCell &cell, const CalendarFacts &facts)
{
    QStringList reasons;
    const PublicationSchedule &schedule = *facts.schedule;
    if (const ScheduledDay *day = schedule.find(cell.date))
        reasons.append(reasonWithVersion(*day, schedule.countFrom));
    if (allConfirmedOnDay(cell.date, facts))
        reasons.append(CellText::tr("every speaker had confirmed; the count ends"));
    if (waitsOn(cell.date, schedule))
        reasons.append(schedule.deciding == PublicationSchedule::Deciding::Hold
                           ? CellText::tr("the record is held")
                           : CellText::tr("waiting for a sign-off"));
    if (cell.date == schedule.notBefore)
        reasons.append(schedule.outcome == PublicationSchedule::Outcome::Final
                           ? CellText::tr("from this day the record may be published")
                           : CellText::tr("not before this day; a sign-off is pending"));
    if (recordHeldUntil(cell.date, facts))
        reasons.append(CellText::tr("from this day the record is no longer held"));
    if (schedule.holds.contains(cell.date))
        reasons.append(CellText::tr("from this day a held passage may be read"));
    return reasons;
}

QString reasonOf(const CalendarCell &cell, const CalendarFacts &facts, const OfficeDay *day)
{
    QStringList reasons = facts.schedule ? scheduleReasons(cell, facts) : QStringList{};
    const bool told = !reasons.isEmpty() && facts.schedule->find(cell.date) && !cell.start;
    if (!told)
        reasons.append(day ? describe(*day) : CellText::tr("the office calendar does not know this day"));
    if (cell.date == facts.meeting && !(cell.start && facts.rule.countFrom == CountFrom::MeetingDay))
        reasons.prepend(CellText::tr("the meeting"));
    if (draftSentOn(cell.date, facts.rule) && !cell.start)
        reasons.prepend(CellText::tr("the draft was sent"));
    if (facts.rule.reviewUntil.isValid() && cell.date == facts.rule.reviewUntil)
        reasons.append(CellText::tr("until this day speakers send the draft back"));
    for (const SignOff &signOff : facts.rule.signOffs) {
        if (signOff.state == SignOffState::Dated && signOff.date == cell.date)
            reasons.append(nameOf(signOff));
    }
    if (cell.today)
        reasons.append(CellText::tr("today"));
    return reasons.join(CellText::tr("; "));
}

} // namespace

CalendarCell cellFor(QDate date, const CalendarFacts &facts)
{
    std::optional<OfficeDay> known;
    if (facts.calendar && facts.calendar->knows(date))
        known = *facts.calendar->day(date);
    const OfficeDay *day = known ? &*known : nullptr;
    CalendarCell cell;
    cell.date = date;
    cell.known = day != nullptr;
    cell.dayOff = day ? !day->isWorkingDay() : date.dayOfWeek() >= Qt::Saturday;
    cell.byOffice = day && day->source == DaySource::Office;
    cell.today = date == facts.today;
    if (facts.schedule)
        setCount(cell, *facts.schedule);
    const bool waits = signOffOn(date, facts.rule) || recordHeldUntil(date, facts);
    if (cell.ground != CellGround::Publication && waits)
        cell.ground = CellGround::Waiting;
    cell.mark = markOf(cell, facts, day);
    cell.label = labelOf(cell.mark, day);
    cell.reason = reasonOf(cell, facts, day);
    if (const auto dues = facts.dues.constFind(date); dues != facts.dues.cend()) {
        setDues(cell, *dues, facts.today);
        cell.reason = describe(*dues) + CellText::tr("; ") + cell.reason;
    }
    return cell;
}

} // namespace verbatim
