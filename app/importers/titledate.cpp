// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/titledate.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int yearsBeforeRepublic = 1911;
/// Nobody writes the day behind a thousand characters; without a bound a line of 10 MB would be searched.
constexpr qsizetype searchedLength = 1000;

QDate dateOf(const QRegularExpressionMatch &match)
{
    const QStringView year = match.capturedView(u"year"_s);
    const int writtenYear = year.toInt();
    const QDate date(year.size() < 4 ? writtenYear + yearsBeforeRepublic : writtenYear,
                     match.capturedView(u"month"_s).toInt(), match.capturedView(u"day"_s).toInt());
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear ? date : QDate();
}

/// The match of a date in front, numeric: 2016-02-04, 2016/2/4, 2016.2.4, 20160204.
QRegularExpressionMatch matchInFront(const QString &line)
{
    static const QRegularExpression separated(
        uR"(^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d))"_s);
    static const QRegularExpression together(uR"(^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d))"_s);
    const QRegularExpressionMatch match = separated.match(line);
    return match.hasMatch() ? match : together.match(line);
}

QDate dateWithin(const QString &line)
{
    static const QRegularExpression numeric(
        uR"((?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d))"_s);
    static const QRegularExpression inWords(
        uR"((?<!\d)(?<year>\d{2,4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日)"_s);
    const QString searched = line.first(std::min(line.size(), searchedLength));
    const QDate date = dateOf(numeric.match(searched));
    return date.isValid() ? date : dateOf(inWords.match(searched));
}

} // namespace

TitleDate splitTitle(const QString &line)
{
    const QString trimmed = line.trimmed();
    const QRegularExpressionMatch inFront = matchInFront(trimmed);
    const QDate date = dateOf(inFront);
    if (date.isValid())
        return {trimmed.sliced(inFront.capturedLength()).trimmed(), date, TitleDate::Place::InFront};
    const QDate within = dateWithin(trimmed);
    return {trimmed, within, within.isValid() ? TitleDate::Place::Within : TitleDate::Place::None};
}

QDate dateInFileName(const QString &fileName)
{
    return dateOf(matchInFront(QFileInfo(fileName).fileName()));
}

} // namespace verbatim
