// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/dateform.h"
#include "app/publication/publicationschedule.h"

#include <optional>

namespace verbatim {

/// Where a meeting stands on its way to the public.
enum class PublicationStage {
    Typing,          ///< the draft has not been sent
    OutForReview,    ///< it has, and the count runs
    WaitsForSignOff, ///< the count is over; a sign-off is pending or lies ahead
    Held,            ///< only a hold of the whole record is waited for
    Due,             ///< may be published; the first working day on which it may
    Overdue,         ///< that day is past
    Published,
    Corrected, ///< published, and published again with corrections
};

/// One thing that is still to be done or waited for.
struct MissingItem
{
    enum class Kind {
        Day,      ///< the day the count begins after, or a calendar that knows the days: `text` says which
        Requests, ///< `count` requests are undecided
        SignOff,  ///< `text`: of whom
        Review,   ///< `text`: the speaker whose confirmation is not there
        Hold,     ///< until `day`
    };

    Kind kind = Kind::Day;
    int count = 0;
    QString text;
    QDate day;

    friend bool operator==(const MissingItem &, const MissingItem &) = default;
};

/// A meeting's publication as it stands on one day.
struct PublicationState
{
    PublicationStage stage = PublicationStage::Typing;
    QDate on; ///< Published, Corrected: when. Otherwise from when it may be published; invalid where unknown
    int correction = 0;                          ///< Corrected: the number of the last one
    std::optional<PublicationSchedule> schedule; ///< nothing where no day can be counted
    QList<MissingItem> missing;                  ///< nothing once published
    std::optional<qint64> daysLeft; ///< calendar days to `on`, negative behind it; nothing once published
    QDate nextDay; ///< when something is next due: the review, then the publication; invalid once published

    friend bool operator==(const PublicationState &, const PublicationState &) = default;
};

/// How the record stands on the day `today`. Reads nothing but its arguments and changes nothing: the
/// program never publishes by itself.
PublicationState publicationState(const Transcript &transcript, const OfficeCalendars &calendars,
                                  QDate today);

/// "out for review", "overdue since 30 Jul", "published on 14 Aug 2021", "correction 2 on …".
QString describe(const PublicationState &state, const DateForm &form = {});
/// What somebody should be told on the day `today` without asking: the review ends, the record may be
/// published from today, or could have been since long. Empty where nothing is due.
QString reminderOf(const PublicationState &state, QDate today, const DateForm &form = {});
/// "2 requests undecided", "sign-off “Director” pending", "review not back from 王小姐".
QString describe(const MissingItem &item, const DateForm &form = {});

} // namespace verbatim
