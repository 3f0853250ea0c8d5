// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/officecalendar.h"

#include <QStringList>

namespace verbatim {

/// One office's calendar under the name by which meetings choose it, with what it said before.
struct NamedCalendar
{
    QString name;                   ///< empty: the usual one
    QList<OfficeCalendar> versions; ///< at least one; the last one counts
    QList<OfficeDay> ownDays;       ///< the office's own layer over every version, by date

    OfficeCalendar current() const { return versions.last().withOwnDays(ownDays); }

    friend bool operator==(const NamedCalendar &, const NamedCalendar &) = default;
};

/// The calendars that meetings can be counted by. There is always a usual one.
class OfficeCalendars
{
public:
    /// One calendar, which is the usual one.
    explicit OfficeCalendars(const OfficeCalendar &usual);
    /// The first one is the usual one, whatever its name; names are there once.
    explicit OfficeCalendars(QList<NamedCalendar> calendars);

    /// This calendar under whatever name a meeting asks for: a script said which one counts.
    static OfficeCalendars forEveryName(const OfficeCalendar &calendar);

    const QList<NamedCalendar> &all() const { return m_calendars; }
    const OfficeCalendar &usual() const { return m_current.first(); }
    /// By its name; the usual one for an empty name. An unknown name is an error and never the usual one: it
    /// would count other holidays.
    Result<OfficeCalendar> named(const QString &name) const;
    /// What the calendar said before, oldest first, with the office's own days; empty for an unknown name.
    QList<OfficeCalendar> earlierVersions(const QString &name) const;

    friend bool operator==(const OfficeCalendars &, const OfficeCalendars &) = default;

private:
    enum class Names {
        MustBeKnown,
        DoNotMatter,
    };

    qsizetype indexOf(const QString &name) const;

    QList<NamedCalendar> m_calendars;
    Names m_names = Names::MustBeKnown;
    QList<OfficeCalendar> m_current; ///< of each, so that a question costs no copying of days
};

/// Only the calendar that comes with the program, with its versions.
OfficeCalendars shippedCalendars();

} // namespace verbatim
