// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/icseventwriter.h"

#include "app/core/directions.h"
#include "app/core/textcleaning.h"
#include "app/icalendar/icalcomponentpointer.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::IcsEventWriter)
};

icaltimetype icalDay(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = 1;
    return time;
}

icaltimetype icalInstant(const QDateTime &instant)
{
    return icaltime_from_timet_with_zone(instant.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

/// A number that grows with time: minutes since 2020, which fits 32 bits for four thousand years.
int sequenceOf(const QDateTime &changed)
{
    const QDateTime began(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return int(std::max<qint64>(0, began.secsTo(changed) / 60));
}

/// On one line, which turns nothing round behind it.
QString inert(const QString &text)
{
    return withInertDirections(cleanLine(text));
}

icalcomponent *component(const IcsEvent &event)
{
    icalcomponent *written = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [written](icalproperty *property) { icalcomponent_add_property(written, property); };
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(icalInstant(event.changed)));
    add(icalproperty_new_lastmodified(icalInstant(event.changed)));
    add(icalproperty_new_sequence(sequenceOf(event.changed)));
    add(icalproperty_new_dtstart(icalDay(event.day)));
    add(icalproperty_new_dtend(icalDay(event.day.addDays(1))));
    add(icalproperty_new_summary(inert(event.summary).toUtf8().constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(inert(event.description).toUtf8().constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy because of it
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    return written;
}

bool comesBack(const QByteArray &bytes, const QList<IcsEvent> &events)
{
    const IcalComponentPointer root(icalparser_parse_string(bytes.constData()));
    if (!root || icalcomponent_count_components(root.get(), ICAL_VEVENT_COMPONENT) != events.size())
        return false;
    icalcomponent *read = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
    for (const IcsEvent &event : events) {
        const icaltimetype start = icalcomponent_get_dtstart(read);
        const char *summary = icalcomponent_get_summary(read);
        const char *uid = icalcomponent_get_uid(read);
        const bool same = QDate(start.year, start.month, start.day) == event.day && uid &&
                          QString::fromUtf8(uid) == event.uid && summary &&
                          QString::fromUtf8(summary) == inert(event.summary) &&
                          icalcomponent_get_sequence(read) == sequenceOf(event.changed);
        if (!same || icalcomponent_count_errors(read) > 0)
            return false;
        read = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT);
    }
    return true;
}

} // namespace

Result<QByteArray> writeIcsEvents(const QList<IcsEvent> &events)
{
    const IcalComponentPointer root(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(root.get(), icalproperty_new_prodid("-//Verbatim//Publication calendar//EN"));
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(root.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const IcsEvent &event : events)
        icalcomponent_add_component(root.get(), component(event));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(root.get()), &free);
    const QByteArray bytes(text ? text.get() : "");
    if (!comesBack(bytes, events))
        return Error{
            WriterText::tr("The calendar file could not be written as it should be, so it was left out. "
                           "Change the title of the meeting and try again.")};
    return bytes;
}

} // namespace verbatim
