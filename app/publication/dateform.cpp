// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/dateform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::DateForm)
};

constexpr int republicBegan = 1911; // the year before its first

/// The date in the pattern of QLocale, its year counted as the reader wants it.
QString inPattern(QDate date, QString pattern, const DateForm &form)
{
    if (form.years == YearCount::Republic && date.year() > republicBegan) {
        //: A year counted from the founding of the Republic of China; %1 is a number
        const QString year = DateText::tr("ROC %1").arg(date.year() - republicBegan);
        pattern.replace(u"yyyy"_s, u'\'' + year + u'\'');
    }
    return form.locale.toString(date, pattern);
}

} // namespace

QString dayWithYear(QDate date, const DateForm &form)
{
    //: A date as a pattern of QLocale: d day, MMM month, yyyy year
    return inPattern(date, DateText::tr("d MMM yyyy"), form);
}

QString longDay(QDate date, const DateForm &form)
{
    //: %1 is a date, %2 its weekday
    return DateText::tr("%2, %1").arg(dayWithYear(date, form),
                                      form.locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

QString shortDay(QDate date, QDate reference, const DateForm &form)
{
    if (date.year() != reference.year())
        return dayWithYear(date, form);
    //: A date without its year as a pattern of QLocale
    return inPattern(date, DateText::tr("d MMM"), form);
}

QString monthAndYear(QDate date, const DateForm &form)
{
    //: A month as a pattern of QLocale: MMMM month, yyyy year
    return inPattern(date, DateText::tr("MMMM yyyy"), form);
}

} // namespace verbatim
