// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/recurrence.h"

#include "app/publication/weekend.h"

#include <algorithm>

namespace verbatim {

namespace {

template <std::size_t size>
QList<int> valuesOf(const short (&array)[size])
{
    QList<int> values;
    for (const short value : array) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        values.append(value);
    }
    return values;
}

/// libical counts weekdays from Sunday as 1, Qt from Monday as 1.
int qtWeekday(int icalWeekday)
{
    return icalWeekday == ICAL_SUNDAY_WEEKDAY ? int(Qt::Sunday) : icalWeekday - 1;
}

/// One rule, ready to be asked about days.
class Rule
{
public:
    Rule(const icalrecurrencetype &rule, QDate start)
        : m_rule(rule)
        , m_start(start)
        , m_months(valuesOf(rule.by_month))
        , m_monthDays(valuesOf(rule.by_month_day))
        , m_weekdays(valuesOf(rule.by_day))
    {}

    bool holdsOn(QDate day) const
    {
        return isInTurn(day) && hasMonth(day) && hasMonthDay(day) && hasWeekday(day);
    }

private:
    bool isInTurn(QDate day) const;
    bool hasMonth(QDate day) const;
    bool hasMonthDay(QDate day) const;
    bool hasWeekday(QDate day) const;
    bool isAt(int position, QDate day) const;
    QDate weekOf(QDate day) const;

    const icalrecurrencetype &m_rule;
    QDate m_start;
    QList<int> m_months;
    QList<int> m_monthDays;
    QList<int> m_weekdays;
};

QDate Rule::weekOf(QDate day) const
{
    return day.addDays(-((day.dayOfWeek() - qtWeekday(m_rule.week_start) + daysInWeek) % daysInWeek));
}

/// Whether INTERVAL falls on the day's period.
bool Rule::isInTurn(QDate day) const
{
    const qint64 interval = std::max<qint64>(1, m_rule.interval);
    const int years = day.year() - m_start.year();
    if (m_rule.freq == ICAL_DAILY_RECURRENCE)
        return m_start.daysTo(day) % interval == 0;
    if (m_rule.freq == ICAL_WEEKLY_RECURRENCE)
        return weekOf(m_start).daysTo(weekOf(day)) / daysInWeek % interval == 0;
    if (m_rule.freq == ICAL_MONTHLY_RECURRENCE)
        return (years * 12 + day.month() - m_start.month()) % interval == 0;
    return years % interval == 0;
}

bool Rule::hasMonth(QDate day) const
{
    if (!m_months.isEmpty())
        return m_months.contains(day.month());
    const bool ofTheStart =
        m_rule.freq == ICAL_YEARLY_RECURRENCE && m_monthDays.isEmpty() && m_weekdays.isEmpty();
    return !ofTheStart || day.month() == m_start.month();
}

bool Rule::hasMonthDay(QDate day) const
{
    if (!m_monthDays.isEmpty())
        return m_monthDays.contains(day.day()) || m_monthDays.contains(day.day() - day.daysInMonth() - 1);
    const bool ofTheStart = m_weekdays.isEmpty() &&
                            (m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE);
    return !ofTheStart || day.day() == m_start.day();
}

/// Whether the day is the n-th of its weekday in its month, or in its year for a yearly rule without months;
/// from the end below 0.
bool Rule::isAt(int position, QDate day) const
{
    const bool inYear = m_rule.freq == ICAL_YEARLY_RECURRENCE && m_months.isEmpty();
    const int place = inYear ? day.dayOfYear() : day.day();
    const int length = inYear ? day.daysInYear() : day.daysInMonth();
    return position > 0 ? (place - 1) / daysInWeek + 1 == position
                        : (length - place) / daysInWeek + 1 == -position;
}

bool Rule::hasWeekday(QDate day) const
{
    if (m_weekdays.isEmpty())
        return m_rule.freq != ICAL_WEEKLY_RECURRENCE || day.dayOfWeek() == m_start.dayOfWeek();
    return std::any_of(m_weekdays.cbegin(), m_weekdays.cend(), [&](int value) {
        const int position = icalrecurrencetype_day_position(short(value));
        return qtWeekday(icalrecurrencetype_day_day_of_week(short(value))) == day.dayOfWeek() &&
               (position == 0 || isAt(position, day));
    });
}

} // namespace

bool isUnderstood(const icalrecurrencetype &rule)
{
    const bool byDaysOrMore = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
                              rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    const QList<int> months = valuesOf(rule.by_month);
    const bool usualMonths =
        std::all_of(months.cbegin(), months.cend(), [](int month) { return month >= 1 && month <= 12; });
    return byDaysOrMore && usualMonths && !rule.rscale && valuesOf(rule.by_set_pos).isEmpty() &&
           valuesOf(rule.by_week_no).isEmpty() && valuesOf(rule.by_year_day).isEmpty() &&
           valuesOf(rule.by_hour).isEmpty() && valuesOf(rule.by_minute).isEmpty() &&
           valuesOf(rule.by_second).isEmpty();
}

QList<QDate> daysOf(const icalrecurrencetype &rule, QDate start, QDate last)
{
    QDate until = last;
    if (!icaltime_is_null_time(rule.until))
        until = std::min(until, QDate(rule.until.year, rule.until.month, rule.until.day));
    const Rule asked(rule, start);
    QList<QDate> days;
    for (QDate day = start; day <= until; day = day.addDays(1)) {
        if (!asked.holdsOn(day))
            continue;
        days.append(day);
        if (rule.count > 0 && days.size() >= rule.count)
            break;
    }
    return days;
}

} // namespace verbatim
