// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace verbatim {

/// The day of a meeting and its title as they stand in one line.
struct TitleDate
{
    enum class Place {
        None,    ///< no date that exists; the title is the whole line
        InFront, ///< numeric and in front: taken off the title
        Within,  ///< elsewhere or in words (2016年5月4日, 105年5月4日): the title keeps it
    };

    QString title;
    QDate date;
    Place place = Place::None;
};

/// Takes the title line apart (without `# `). Dates before 1900 and behind 2199 are taken for other numbers;
/// years of two or three digits before 年 are those of the Republic of China (1 is 1912).
TitleDate splitTitle(const QString &line);

/// The day that a file's name begins with; invalid where it does not.
QDate dateInFileName(const QString &fileName);

} // namespace verbatim
