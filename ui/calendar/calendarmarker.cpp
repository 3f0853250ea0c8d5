// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarmarker.h"

#include "app/publication/publicationexplanation.h"

#include <QCoreApplication>

namespace verbatim {

namespace {

struct MarkerText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CalendarMarker)
};

} // namespace

QList<CalendarMarker> markersOn(QDate day, QDate meeting, const PublicationRule &rule)
{
    QList<CalendarMarker> markers;
    if (!day.isValid())
        return markers;
    for (qsizetype i = 0; i < rule.signOffs.size(); ++i) {
        if (rule.signOffs[i].state == SignOffState::Dated && rule.signOffs[i].date == day)
            markers.append({CalendarMarker::Kind::SignOff, i});
    }
    if (rule.reviewUntil == day)
        markers.append({CalendarMarker::Kind::ReviewUntil, -1});
    if (rule.draftSent == day)
        markers.append({CalendarMarker::Kind::DraftSent, -1});
    if (meeting == day)
        markers.append({CalendarMarker::Kind::Meeting, -1});
    return markers;
}

Transcript withMarkerOn(Transcript transcript, const CalendarMarker &marker, QDate day)
{
    switch (marker.kind) {
    case CalendarMarker::Kind::Meeting:
        transcript.meeting.date = day;
        break;
    case CalendarMarker::Kind::DraftSent:
        transcript.rule.draftSent = day;
        break;
    case CalendarMarker::Kind::ReviewUntil:
        transcript.rule.reviewUntil = day;
        break;
    case CalendarMarker::Kind::SignOff:
        transcript.rule.signOffs[marker.signOff].date = day;
        break;
    }
    return transcript;
}

QString nameOf(const CalendarMarker &marker, const PublicationRule &rule)
{
    switch (marker.kind) {
    case CalendarMarker::Kind::Meeting:
        return MarkerText::tr("the meeting");
    case CalendarMarker::Kind::DraftSent:
        return MarkerText::tr("the sending of the draft");
    case CalendarMarker::Kind::ReviewUntil:
        return MarkerText::tr("the end of the review");
    case CalendarMarker::Kind::SignOff:
        return nameOf(rule.signOffs[marker.signOff]);
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
