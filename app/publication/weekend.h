// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/officecalendar.h"

#include <QStringView>

#include <initializer_list>
#include <optional>

namespace verbatim {

inline constexpr int daysInWeek = 7;

/// The days of the week on which the offices of a country rest: Saturday and Sunday in most, Friday and
/// Saturday or others elsewhere.
class Weekend
{
public:
    /// Saturday and Sunday.
    Weekend() = default;
    Weekend(std::initializer_list<Qt::DayOfWeek> days);

    bool holds(QDate date) const { return holds(date.dayOfWeek()); }
    /// `dayOfWeek` as in QDate: 1 is Monday.
    bool holds(int dayOfWeek) const { return (m_days & bit(dayOfWeek)) != 0; }

    /// "fri,sat", in the order of the week from Monday; and back, in any order. Nothing for other text.
    QString toString() const;
    static std::optional<Weekend> fromString(QStringView text);

    /// What the days themselves say: those of the week that are off more often than not, where there are
    /// enough of them to tell; as usual for the others.
    static Weekend of(const QList<OfficeDay> &days);

    friend bool operator==(const Weekend &, const Weekend &) = default;

private:
    static constexpr unsigned bit(int dayOfWeek) { return 1U << dayOfWeek; }

    unsigned m_days = bit(Qt::Saturday) | bit(Qt::Sunday);
};

/// As makeOfficeDay() where offices rest on other days than Saturday and Sunday.
OfficeDay makeOfficeDay(QDate date, OfficeHours hours, const QString &name, const Weekend &weekend);

} // namespace verbatim
