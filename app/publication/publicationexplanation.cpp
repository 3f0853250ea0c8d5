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

/// A day with its weekday and year.
QString longDay(QDate date, const QLocale &locale)
{
    //: A date as a pattern of QLocale: d day, MMM month, yyyy year
    const QString day = locale.toString(date, PublicationText::tr("d MMM yyyy"));
    //: %1 is a date, %2 its weekday
    return PublicationText::tr("%2, %1").arg(day, locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

/// A day in a sentence about `notBefore`: the year only where it is another one.
QString shortDay(QDate date, const PublicationSchedule &schedule, const QLocale &locale)
{
    if (date.year() != schedule.notBefore.year())
        return locale.toString(date, PublicationText::tr("d MMM yyyy"));
    //: A date without its year as a pattern of QLocale
    return locale.toString(date, PublicationText::tr("d MMM"));
}

QString countClause(const PublicationSchedule &schedule, const QLocale &locale)
{
    const bool fromMeeting = schedule.countFrom == CountFrom::MeetingDay;
    const QString day = shortDay(schedule.lastCounted, schedule, locale);
    if (schedule.workingDays == 0)
        return (fromMeeting ? PublicationText::tr("no working days to wait after the meeting on %1")
                            : PublicationText::tr("no working days to wait after the draft was sent on %1"))
            .arg(day);
    return (fromMeeting ? PublicationText::tr("working day %1 after the meeting is %2")
                        : PublicationText::tr("working day %1 after the draft was sent is %2"))
        .arg(QString::number(schedule.workingDays), day);
}

QString signOffClause(const SignOff &signOff, const PublicationSchedule &schedule, const QLocale &locale)
{
    switch (signOff.state) {
    case SignOffState::Pending:
        return PublicationText::tr("%1 is pending").arg(nameOf(signOff));
    case SignOffState::Dated:
        //: %1 is "sign-off" with its name, %2 a day
        return PublicationText::tr("%1 on %2").arg(nameOf(signOff), shortDay(signOff.date, schedule, locale));
    case SignOffState::Waived:
        return signOff.reason.isEmpty()
                   ? PublicationText::tr("%1 is waived").arg(nameOf(signOff))
                   : PublicationText::tr("%1 is waived: %2").arg(nameOf(signOff), signOff.reason);
    }
    Q_UNREACHABLE();
}

QString line(QDate date, const QString &what, const QLocale &locale)
{
    return u"%1 %2  %3"_s.arg(date.toString(Qt::ISODate),
                              locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), what);
}

} // namespace

QString nameOf(const SignOff &signOff)
{
    return signOff.label.isEmpty() ? PublicationText::tr("sign-off")
                                   : PublicationText::tr("sign-off “%1”").arg(signOff.label);
}

QString describe(const OfficeDay &day)
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

QString reasonFor(const ScheduledDay &day, CountFrom countFrom)
{
    switch (day.counting) {
    case ScheduledDay::Counting::Start:
        return countFrom == CountFrom::MeetingDay ? PublicationText::tr("the meeting; not counted")
                                                  : PublicationText::tr("the draft was sent; not counted");
    case ScheduledDay::Counting::Skipped:
        return PublicationText::tr("not counted: %1").arg(describe(day.day));
    case ScheduledDay::Counting::Counted:
        if (day.day.kind == OfficeDayKind::MakeUpWorkingDay)
            return PublicationText::tr("working day %1: %2")
                .arg(QString::number(day.number), describe(day.day));
        return PublicationText::tr("working day %1").arg(day.number);
    }
    Q_UNREACHABLE();
}

QString headline(const PublicationSchedule &schedule, const QLocale &locale)
{
    const QString day = longDay(schedule.notBefore, locale);
    switch (schedule.outcome) {
    case PublicationSchedule::Outcome::Final:
        return PublicationText::tr("May be published from %1").arg(day);
    case PublicationSchedule::Outcome::WaitsForSignOff:
        return PublicationText::tr("Not before %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString reason(const PublicationSchedule &schedule, const QLocale &locale)
{
    QStringList clauses{countClause(schedule, locale)};
    bool dated = false;
    for (const SignOff &signOff : schedule.signOffs) {
        clauses.append(signOffClause(signOff, schedule, locale));
        dated = dated || signOff.state == SignOffState::Dated;
    }
    if (dated)
        clauses.append(PublicationText::tr("the later day counts"));
    //: Between the clauses of a sentence
    const QString separator = PublicationText::tr("; ");
    //: The end of a sentence
    return PublicationText::tr("%1.").arg(clauses.join(separator));
}

QString explanation(const PublicationSchedule &schedule, const QLocale &locale)
{
    //: %1 "May be published from …", %2 why
    return PublicationText::tr("%1 — %2").arg(headline(schedule, locale), reason(schedule, locale));
}

QStringList explain(const PublicationSchedule &schedule, const QLocale &locale)
{
    QList<std::pair<QDate, QString>> lines;
    for (const ScheduledDay &day : schedule.days)
        lines.append({day.day.date, line(day.day.date, reasonFor(day, schedule.countFrom), locale)});
    for (const SignOff &signOff : schedule.signOffs) {
        if (signOff.state == SignOffState::Dated)
            lines.append({signOff.date, line(signOff.date, nameOf(signOff), locale)});
    }
    for (const QDate hold : schedule.holds)
        lines.append({hold, line(hold, PublicationText::tr("a held passage may be read"), locale)});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[date, text] : lines)
        result.append(text);
    for (const SignOff &signOff : schedule.signOffs) {
        if (signOff.state != SignOffState::Dated)
            result.append(signOffClause(signOff, schedule, locale));
    }
    result.append(explanation(schedule, locale));
    return result;
}

} // namespace verbatim
