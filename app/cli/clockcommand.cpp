// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"

#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationschedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ClockCommand)
};

QJsonArray daysToJson(const PublicationSchedule &schedule)
{
    QJsonArray days;
    for (const ScheduledDay &day : schedule.days) {
        QJsonObject object{{u"date"_s, day.day.date.toString(Qt::ISODate)},
                           {u"reason"_s, reasonFor(day, schedule.countFrom)}};
        if (day.counting == ScheduledDay::Counting::Counted)
            object.insert(u"number"_s, day.number);
        days.append(object);
    }
    return days;
}

} // namespace

void declareClock(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Messages::tr("Tells from which day a record may be published."));
    parser.addOptions({
        {u"meeting"_s, Messages::tr("Day of the meeting, YYYY-MM-DD."), u"DATE"_s},
        {u"days"_s, Messages::tr("Working days to count (10)."), u"N"_s, u"10"_s},
        {u"signed-off"_s, Messages::tr("Day of the sign-off, or “pending”. May be given several times."),
         u"DATE"_s},
        {u"explain"_s, Messages::tr("Give the reason for every day counted or skipped.")},
    });
    declareCalendarOption(parser);
}

ExitStatus runClock(const QCommandLineParser &parser, const CommandContext &context)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, Messages::tr("`clock` takes no file, but “%1” was given.")
                                       .arg(parser.positionalArguments().first()));
    MeetingInfo meeting;
    const QString meetingDay = parser.value(u"meeting"_s);
    meeting.date = QDate::fromString(meetingDay, Qt::ISODate);
    if (!meeting.date.isValid())
        return wrongUsage(context,
                          Messages::tr("--meeting needs a day as YYYY-MM-DD, not “%1”.").arg(meetingDay));

    PublicationRule rule;
    bool isNumber = false;
    rule.workingDays = parser.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || rule.workingDays < 0 || rule.workingDays > PublicationRule::maximumWorkingDays)
        return wrongUsage(context, Messages::tr("--days needs a number from 0 to %1, not “%2”.")
                                       .arg(PublicationRule::maximumWorkingDays)
                                       .arg(parser.value(u"days"_s)));
    const QStringList signOffDays = parser.values(u"signed-off"_s);
    for (const QString &value : signOffDays) {
        if (value == u"pending"_s) {
            rule.signOffs.append({{}, SignOffState::Pending, {}, {}});
            continue;
        }
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid())
            return wrongUsage(
                context,
                Messages::tr("--signed-off needs a day as YYYY-MM-DD or “pending”, not “%1”.").arg(value));
        rule.signOffs.append({{}, SignOffState::Dated, date, {}});
    }

    const Result<OfficeCalendar> calendar = chosenCalendar(parser, context);
    if (!calendar)
        return refused(context, calendar.error().message);
    const Result<PublicationSchedule> result = schedule(meeting, rule, {}, *calendar);
    if (!result)
        return refused(context, result.error().message);

    const bool open = result->outcome == PublicationSchedule::Outcome::WaitsForSignOff;
    const QString day = result->notBefore.toString(Qt::ISODate);
    if (parser.isSet(u"json"_s)) {
        QJsonObject object{{u"meeting"_s, meeting.date.toString(Qt::ISODate)},
                           {u"workingDays"_s, rule.workingDays},
                           {u"state"_s, open ? u"pending"_s : u"final"_s},
                           {open ? u"notBefore"_s : u"publishFrom"_s, day},
                           {u"explanation"_s, explanation(*result)},
                           {u"calendarVersion"_s, calendar->origin().version}};
        if (parser.isSet(u"explain"_s))
            object.insert(u"days"_s, daysToJson(*result));
        printJson(context, object);
        return ExitStatus::Done;
    }
    context.out << (open ? Messages::tr("not before %1").arg(day) : day) << u'\n';
    if (parser.isSet(u"explain"_s)) {
        const QStringList lines = explain(*result);
        for (const QString &line : lines)
            context.out << line << u'\n';
    }
    return ExitStatus::Done;
}

} // namespace verbatim
