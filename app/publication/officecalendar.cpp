// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendar.h"

#include "app/publication/officecalendarreader.h"
#include "app/publication/weekend.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct OfficeCalendarText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::OfficeCalendar)
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString joined(const QString &older, const QString &newer)
{
    if (older.isEmpty() || older == newer)
        return newer;
    return newer.isEmpty() ? older : older + u"; "_s + newer;
}

/// Part of the program: where it can't be read, the program is broken.
OfficeCalendar shippedCalendar(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The office calendar is missing from the program.");
    Result<OfficeCalendar> calendar = readOfficeCalendar(file.readAll(), name);
    if (!calendar)
        qFatal("%s", calendar.error().message.toUtf8().constData());
    return std::move(calendar).value();
}

} // namespace

OfficeDay makeOfficeDay(QDate date, OfficeHours hours, const QString &name)
{
    return makeOfficeDay(date, hours, name, Weekend());
}

OfficeCalendar::OfficeCalendar(CalendarOrigin origin, QList<OfficeDay> days)
    : m_origin(std::move(origin))
    , m_days(std::move(days))
{
    Q_ASSERT(!m_days.isEmpty());
    Q_ASSERT(firstDay().daysTo(lastDay()) == m_days.size() - 1);
    m_layers = {{firstDay(), lastDay(), m_origin.version}};
}

bool OfficeCalendar::knows(QDate date) const
{
    return date.isValid() && date >= firstDay() && date <= lastDay();
}

Result<OfficeDay> OfficeCalendar::day(QDate date) const
{
    if (knows(date))
        return m_days.at(qsizetype(firstDay().daysTo(date)));
    if (!date.isValid())
        return Error{
            OfficeCalendarText::tr("A day is missing, so the office calendar can't be asked. Set it.")};
    return Error{OfficeCalendarText::tr(
                     "The office calendar knows the days from %1 to %2; %3 is outside. Get the "
                     "office calendar of %4 from https://data.gov.tw/dataset/14718 (CSV) and import "
                     "it under “Office calendars…” (on the command line: --calendar FILE).")
                     .arg(iso(firstDay()), iso(lastDay()), iso(date), QString::number(date.year()))};
}

QString OfficeCalendar::versionOf(QDate date) const
{
    const auto holds = [date](const CalendarLayer &layer) {
        return date.isValid() && date >= layer.first && date <= layer.last;
    };
    const auto found = std::find_if(m_layers.crbegin(), m_layers.crend(), holds);
    return found == m_layers.crend() ? QString() : found->version;
}

Result<OfficeCalendar> OfficeCalendar::updatedWith(const OfficeCalendar &newer) const
{
    if (newer.firstDay() > lastDay().addDays(1) || newer.lastDay() < firstDay().addDays(-1))
        return Error{
            OfficeCalendarText::tr("The days between the office calendars %1 to %2 and %3 to %4 are unknown. "
                                   "Add the calendar of the years between them.")
                .arg(iso(firstDay()), iso(lastDay()), iso(newer.firstDay()), iso(newer.lastDay()))};
    const QDate first = std::min(firstDay(), newer.firstDay());
    const QDate last = std::max(lastDay(), newer.lastDay());
    if (first.daysTo(last) >= maximumDays)
        return Error{
            OfficeCalendarText::tr("The office calendar would reach from %1 to %2; a hundred years are the "
                                   "most. Leave out the years that are not needed.")
                .arg(iso(first), iso(last))};
    QList<OfficeDay> days;
    days.reserve(qsizetype(first.daysTo(last)) + 1);
    for (QDate date = first; date <= last; date = date.addDays(1))
        days.append(newer.knows(date) ? newer.day(date).value() : day(date).value());
    OfficeCalendar both({joined(m_origin.authority, newer.m_origin.authority),
                         joined(m_origin.source, newer.m_origin.source),
                         joined(m_origin.version, newer.m_origin.version)},
                        std::move(days));
    both.m_layers = m_layers + newer.m_layers;
    return both;
}

OfficeCalendar OfficeCalendar::withOrigin(CalendarOrigin origin) const
{
    OfficeCalendar renamed(std::move(origin), m_days);
    if (m_layers.size() > 1)
        renamed.m_layers = m_layers;
    return renamed;
}

OfficeCalendar OfficeCalendar::withLayers(QList<CalendarLayer> layers) const
{
    Q_ASSERT(!layers.isEmpty());
    OfficeCalendar calendar = *this;
    calendar.m_layers = std::move(layers);
    return calendar;
}

OfficeCalendar OfficeCalendar::withOwnDays(const QList<OfficeDay> &ownDays) const
{
    QList<OfficeDay> days = m_days;
    for (OfficeDay own : ownDays) {
        if (!knows(own.date))
            continue;
        own.source = DaySource::Office;
        days[qsizetype(firstDay().daysTo(own.date))] = own;
    }
    OfficeCalendar calendar(m_origin, std::move(days));
    calendar.m_layers = m_layers;
    return calendar;
}

OfficeCalendar shippedOfficeCalendar()
{
    return shippedCalendar(u":/calendars/tw-2013-2027.csv"_s);
}

QList<OfficeCalendar> shippedCalendarVersions()
{
    const OfficeCalendar now = shippedOfficeCalendar();
    const OfficeCalendar first = shippedCalendar(u":/calendars/tw-2025-first.csv"_s);
    return {now.updatedWith(first).value().withOrigin(first.origin()), now};
}

} // namespace verbatim
