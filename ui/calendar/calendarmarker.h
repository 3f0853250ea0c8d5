// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QDate>
#include <QList>
#include <QString>

namespace verbatim {

/// A day of the record that can be moved to another one in the calendar.
struct CalendarMarker
{
    enum class Kind {
        Meeting,
        DraftSent,
        ReviewUntil,
        SignOff, ///< a dated one
    };

    Kind kind = Kind::Meeting;
    qsizetype signOff = -1; ///< index in the rule, of SignOff

    friend bool operator==(const CalendarMarker &, const CalendarMarker &) = default;
};

/// What can be moved from that day; what decides most comes first.
QList<CalendarMarker> markersOn(QDate day, QDate meeting, const PublicationRule &rule);
/// The record with the marker on another day.
Transcript withMarkerOn(Transcript transcript, const CalendarMarker &marker, QDate day);
/// "the meeting", "sign-off “Director”".
QString nameOf(const CalendarMarker &marker, const PublicationRule &rule);

} // namespace verbatim
