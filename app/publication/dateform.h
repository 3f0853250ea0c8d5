// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace verbatim {

/// How years are counted on the screen. Files always have the common era.
enum class YearCount {
    CommonEra,
    Republic, ///< 民國: 1912 is year 1
};

/// How a day is written for a reader: the language and the count of years.
struct DateForm
{
    DateForm(const QLocale &ofLocale = {}, YearCount countedAs = YearCount::CommonEra)
        : locale(ofLocale)
        , years(countedAs)
    {}

    QLocale locale;
    YearCount years;
};

/// "Wed, 9 Dec 2026", 「2026 年 12 月 9 日（週三）」 or 「民國 115 年 12 月 9 日（週三）」.
QString longDay(QDate date, const DateForm &form);
/// The day without its weekday.
QString dayWithYear(QDate date, const DateForm &form);
/// The day without weekday and, where it is that of `reference`, without its year.
QString shortDay(QDate date, QDate reference, const DateForm &form);
/// "December 2026", 「民國 115 年 12 月」.
QString monthAndYear(QDate date, const DateForm &form);

} // namespace verbatim
