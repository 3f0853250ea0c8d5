// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/weekend.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr std::array<QStringView, daysInWeek> words = {u"mon", u"tue", u"wed", u"thu",
                                                       u"fri", u"sat", u"sun"};
/// Two months: a row of holidays can't look like a habit.
constexpr int enoughToTell = 8;

} // namespace

Weekend::Weekend(std::initializer_list<Qt::DayOfWeek> days)
    : m_days(0)
{
    for (const Qt::DayOfWeek day : days)
        m_days |= bit(day);
}

QString Weekend::toString() const
{
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (holds(day))
            days.append(words.at(size_t(day - 1)).toString());
    }
    return days.join(u',');
}

std::optional<Weekend> Weekend::fromString(QStringView text)
{
    Weekend weekend;
    weekend.m_days = 0;
    for (const QStringView part : text.split(u',')) {
        const QString word = part.trimmed().toString().toLower();
        const auto found = std::ranges::find(words, word);
        if (found == words.end())
            return std::nullopt;
        weekend.m_days |= bit(int(found - words.begin()) + 1);
    }
    return weekend;
}

Weekend Weekend::of(const QList<OfficeDay> &days)
{
    std::array<int, daysInWeek + 1> all = {};
    std::array<int, daysInWeek + 1> off = {};
    for (const OfficeDay &day : days) {
        const auto weekday = size_t(day.date.dayOfWeek());
        ++all.at(weekday);
        off.at(weekday) += day.isWorkingDay() ? 0 : 1;
    }
    Weekend weekend;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto weekday = size_t(day);
        if (all.at(weekday) < enoughToTell)
            continue;
        const bool rests = 2 * off.at(weekday) > all.at(weekday);
        weekend.m_days = rests ? weekend.m_days | bit(day) : weekend.m_days & ~bit(day);
    }
    return weekend;
}

OfficeDay makeOfficeDay(QDate date, OfficeHours hours, const QString &name, const Weekend &weekend)
{
    const bool rests = weekend.holds(date);
    if (hours == OfficeHours::Open)
        return {date, rests ? OfficeDayKind::MakeUpWorkingDay : OfficeDayKind::WorkingDay, name};
    return {date, rests && name.isEmpty() ? OfficeDayKind::Weekend : OfficeDayKind::Holiday, name};
}

} // namespace verbatim
