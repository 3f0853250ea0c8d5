// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendars.h"

#include <QCoreApplication>

#include <algorithm>

namespace verbatim {

namespace {

struct OfficeCalendarsText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::OfficeCalendars)
};

} // namespace

OfficeCalendars::OfficeCalendars(const OfficeCalendar &usual)
    : OfficeCalendars(QList<NamedCalendar>{{{}, {usual}, {}}})
{}

OfficeCalendars::OfficeCalendars(QList<NamedCalendar> calendars)
    : m_calendars(std::move(calendars))
{
    Q_ASSERT(!m_calendars.isEmpty());
    for (const NamedCalendar &calendar : std::as_const(m_calendars))
        m_current.append(calendar.current());
}

OfficeCalendars OfficeCalendars::forEveryName(const OfficeCalendar &calendar)
{
    OfficeCalendars calendars(calendar);
    calendars.m_names = Names::DoNotMatter;
    return calendars;
}

qsizetype OfficeCalendars::indexOf(const QString &name) const
{
    if (name.isEmpty() || m_names == Names::DoNotMatter)
        return 0;
    const auto found = std::find_if(m_calendars.cbegin(), m_calendars.cend(),
                                    [&](const NamedCalendar &one) { return one.name == name; });
    return found == m_calendars.cend() ? -1 : found - m_calendars.cbegin();
}

Result<OfficeCalendar> OfficeCalendars::named(const QString &name) const
{
    const qsizetype index = indexOf(name);
    if (index >= 0)
        return m_current.at(index);
    return Error{
        OfficeCalendarsText::tr(
            "The office calendar “%1” that this meeting is counted by is not on this machine. Import "
            "it under this name, or choose another calendar for the meeting.")
            .arg(name)};
}

QList<OfficeCalendar> OfficeCalendars::earlierVersions(const QString &name) const
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return {};
    const NamedCalendar &calendar = m_calendars.at(index);
    QList<OfficeCalendar> versions;
    for (const OfficeCalendar &version : calendar.versions.first(calendar.versions.size() - 1))
        versions.append(version.withOwnDays(calendar.ownDays));
    return versions;
}

OfficeCalendars shippedCalendars()
{
    return OfficeCalendars(QList<NamedCalendar>{{{}, shippedCalendarVersions(), {}}});
}

} // namespace verbatim
