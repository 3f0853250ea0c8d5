// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendarwriter.h"

#include "app/publication/weekend.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// A field of a CSV file; in quotes where it would otherwise be several, or begin a remark.
QString field(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void addRemark(QString &csv, QStringView key, const QString &value)
{
    if (!value.isEmpty())
        csv += u"# %1: %2\n"_s.arg(key, value);
}

} // namespace

QByteArray writeOfficeCalendar(const OfficeCalendar &calendar)
{
    QString csv = u"# Verbatim office calendar. Listed: days that differ from the week, or have a name.\n"_s;
    addRemark(csv, u"authority", calendar.origin().authority);
    addRemark(csv, u"source", calendar.origin().source);
    addRemark(csv, u"version", calendar.origin().version);
    addRemark(csv, u"first", calendar.firstDay().toString(Qt::ISODate));
    addRemark(csv, u"last", calendar.lastDay().toString(Qt::ISODate));
    if (calendar.layers().size() > 1) {
        for (const CalendarLayer &layer : calendar.layers())
            addRemark(csv, u"layer",
                      layer.first.toString(Qt::ISODate) + u' ' + layer.last.toString(Qt::ISODate) + u' ' +
                          layer.version);
    }
    const Weekend weekend = Weekend::of(calendar.days());
    if (weekend != Weekend())
        addRemark(csv, u"weekend", weekend.toString());
    csv += u"date,is_working_day,name\n"_s;
    for (const OfficeDay &day : calendar.days()) {
        const bool plain = day.name.isEmpty() && day.isWorkingDay() != weekend.holds(day.date);
        if (!plain)
            csv += u"%1,%2,%3\n"_s.arg(day.date.toString(Qt::ISODate), day.isWorkingDay() ? u"1"_s : u"0"_s,
                                       field(day.name));
    }
    return csv.toUtf8();
}

} // namespace verbatim
