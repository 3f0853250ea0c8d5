// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace verbatim {

enum class OfficeDayKind {
    WorkingDay,       ///< Monday to Friday, at work
    MakeUpWorkingDay, ///< Saturday or Sunday, at work (補行上班, before 2021 調整上班)
    Weekend,          ///< Saturday or Sunday without a name
    Holiday,          ///< closed: a holiday, its substitute (補假) or a bridge day (調整放假)
};

/// Who says what a day is.
enum class DaySource {
    Calendar, ///< the authority's calendar
    Office,   ///< the office itself, by hand: a typhoon day of one city, a day off of its own
};

/// One day of an office calendar.
struct OfficeDay
{
    QDate date;
    OfficeDayKind kind = OfficeDayKind::WorkingDay;
    QString name; ///< of the holiday or the reason for working, in the calendar's language; may be empty
    DaySource source = DaySource::Calendar;

    bool isWorkingDay() const
    {
        return kind == OfficeDayKind::WorkingDay || kind == OfficeDayKind::MakeUpWorkingDay;
    }

    friend bool operator==(const OfficeDay &, const OfficeDay &) = default;
};

/// The kind that follows from whether the office works on that day and whether the day has a name.
enum class OfficeHours {
    Open,
    Closed,
};
OfficeDay makeOfficeDay(QDate date, OfficeHours hours, const QString &name);

/// Where a calendar comes from, so that an old result stays explainable.
struct CalendarOrigin
{
    QString authority; ///< whose offices it is about
    QString source;    ///< a publication, an address or a file name
    QString version;   ///< as the source calls it, usually a day

    friend bool operator==(const CalendarOrigin &, const CalendarOrigin &) = default;
};

/// Days of a calendar that came together, and the version that says them; empty where the source names none.
struct CalendarLayer
{
    QDate first;
    QDate last;
    QString version;

    friend bool operator==(const CalendarLayer &, const CalendarLayer &) = default;
};

/// Working days, holidays and make-up days of an authority. It answers for the days it knows and for no
/// others: a guess about next year would be a wrong day of publication.
class OfficeCalendar
{
public:
    /// A hundred years; readers refuse more.
    static constexpr int maximumDays = 36525;

    /// The days follow each other without a gap; at least one.
    OfficeCalendar(CalendarOrigin origin, QList<OfficeDay> days);

    const CalendarOrigin &origin() const { return m_origin; }
    QDate firstDay() const { return m_days.first().date; }
    QDate lastDay() const { return m_days.last().date; }
    const QList<OfficeDay> &days() const { return m_days; }

    bool knows(QDate date) const;
    /// The day, or a sentence that says which days are known and where to get others.
    Result<OfficeDay> day(QDate date) const;

    /// The version that this day comes from: of a calendar that was put together, each day has its own.
    /// Empty for a day that is not known, and where the source names none.
    QString versionOf(QDate date) const;

    /// What it was put together from; a later layer lies above an earlier one. At least one.
    const QList<CalendarLayer> &layers() const { return m_layers; }
    OfficeCalendar withLayers(QList<CalendarLayer> layers) const;

    /// This calendar with the days of a newer one in place of its own. Fails where a day between the two
    /// would be unknown.
    Result<OfficeCalendar> updatedWith(const OfficeCalendar &newer) const;
    /// The same days under another origin. Where the days come from several versions, each keeps its own.
    OfficeCalendar withOrigin(CalendarOrigin origin) const;
    /// This calendar with days that the office says otherwise about. Days it does not know stay unknown.
    OfficeCalendar withOwnDays(const QList<OfficeDay> &ownDays) const;

    friend bool operator==(const OfficeCalendar &, const OfficeCalendar &) = default;

private:
    CalendarOrigin m_origin;
    QList<OfficeDay> m_days;
    QList<CalendarLayer> m_layers;
};

/// The calendar that comes with the program: offices of Taiwan's government, 2013 to 2027. Facts of the
/// office calendars of the Directorate-General of Personnel Administration (行政院人事行政總處,
/// https://data.gov.tw/dataset/14718) for 2017–2026, the year 2025 as revised in its course; 2013–2016 and
/// 2027 after the city of Taipei.
OfficeCalendar shippedOfficeCalendar();
/// The same with what it said before: the year 2025 as first published (114年原版), then as it is now. The
/// last one counts; the others tell why a day has moved.
QList<OfficeCalendar> shippedCalendarVersions();

} // namespace verbatim
