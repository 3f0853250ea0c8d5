// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/publicationschedule.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace verbatim {

/// What is due on a day, of many meetings.
struct DuesOfDay
{
    int reviews = 0;      ///< that end
    int publications = 0; ///< that are possible from that day
    QStringList what;     ///< one phrase for each, translated

    friend bool operator==(const DuesOfDay &, const DuesOfDay &) = default;
};

/// What a calendar of one meeting, or of the dues of many, is drawn from.
struct CalendarFacts
{
    QDate meeting; ///< invalid where unknown
    QDate today;
    PublicationRule rule;
    std::optional<PublicationSchedule> schedule; ///< nothing where it could not be counted
    std::optional<OfficeCalendar> calendar;      ///< nothing where the meeting names an unknown one
    QHash<QDate, DuesOfDay> dues = {};           ///< of many meetings; empty in a calendar of one
};

/// The ground of a day.
enum class CellGround {
    Plain,
    Counted,     ///< one of the N working days
    Waiting,     ///< a sign-off, or a day that waits for one
    Publication, ///< the day from which the record may be published
};

/// What the small word below the date stands for; the first that holds.
enum class CellMark {
    None,
    Publication, ///< 可公開
    Earliest,    ///< not before this day; a sign-off is pending
    SignOff,     ///< 簽核
    Hold,        ///< 保留
    Confirmed,   ///< 全員確認
    Review,      ///< 回稿
    DraftSent,   ///< 寄稿
    Meeting,     ///< 會議
    Dues,        ///< how many things of how many meetings are due
    MakeUpDay,   ///< 補班
    Holiday,     ///< its name, where there is room
};

/// One day of the calendar as it is drawn and read out.
struct CalendarCell
{
    QDate date;
    CellGround ground = CellGround::Plain;
    CellMark mark = CellMark::None;
    QString label;            ///< of the mark; short, translated
    int number = 0;           ///< of the counted working day, from 1
    bool lastCounted = false; ///< the N-th
    bool start = false;       ///< the day the count begins after
    bool dayOff = false;      ///< weekend or holiday
    bool known = true;        ///< whether the office calendar has this day
    bool byOffice = false;    ///< the office said itself what the day is
    bool today = false;
    QString reason; ///< everything there is to say about the day, translated; never empty

    friend bool operator==(const CalendarCell &, const CalendarCell &) = default;
};

CalendarCell cellFor(QDate date, const CalendarFacts &facts);

} // namespace verbatim
