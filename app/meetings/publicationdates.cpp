// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/publicationdates.h"

#include "app/icalendar/icseventwriter.h"
#include "app/meetings/wordsinquestion.h"
#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct DatesText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicationDates)
};

/// The day and the title of the meeting; the day alone where the title is in question.
QString nameOf(const Transcript &transcript, QDate today)
{
    const MeetingInfo &meeting = transcript.meeting;
    const QString day = meeting.date.toString(Qt::ISODate);
    const bool quiet = meeting.title.isEmpty() || mayHold(meeting.title, wordsInQuestion(transcript, today));
    //: A meeting that is named after its day only, %1
    return quiet ? DatesText::tr("meeting of %1").arg(day) : day + u' ' + meeting.title;
}

QString uidOf(const Transcript &transcript, QLatin1StringView what)
{
    return u"m%1-%2@verbatimminutes.org"_s.arg(transcript.meeting.id.toString(), what);
}

QString publicationSummary(const PublicationState &state, const QString &name)
{
    switch (state.stage) {
    case PublicationStage::Published:
    case PublicationStage::Corrected:
        return DatesText::tr("Published: %1").arg(name);
    case PublicationStage::Typing:
    case PublicationStage::OutForReview:
    case PublicationStage::WaitsForSignOff:
    case PublicationStage::Held:
    case PublicationStage::Due:
    case PublicationStage::Overdue:
        break;
    }
    return state.schedule->outcome == PublicationSchedule::Outcome::Final
               ? DatesText::tr("May be published: %1").arg(name)
               : DatesText::tr("Earliest publication, sign-off pending: %1").arg(name);
}

Result<void> addDatesOf(const Transcript &transcript, const OfficeCalendars &calendars, const QDateTime &now,
                        QList<IcsEvent> &events)
{
    const QString name = nameOf(transcript, now.date());
    if (transcript.meeting.id.isNull())
        return Error{
            DatesText::tr("%1 has no identity yet by which a calendar could know it again. Open it in the "
                          "window and choose “Dates as a calendar file” there, then save it.")
                .arg(name)};
    if (const Result<PublicationSchedule> counted = schedule(transcript, calendars); !counted)
        return counted.error();
    const PublicationState state = publicationState(transcript, calendars, now.date());
    const QString counting = calendarInWords(*state.schedule);
    if (state.schedule->reviewUntil.isValid())
        events.append({uidOf(transcript, "review"_L1),
                       state.schedule->reviewUntil,
                       DatesText::tr("Review ends: %1").arg(name),
                       {},
                       now});
    events.append(
        {uidOf(transcript, "publication"_L1), state.on, publicationSummary(state, name), counting, now});
    return {};
}

} // namespace

Result<QByteArray> publicationDates(const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                                    const Clock &clock)
{
    const QDateTime now = clock.now();
    QList<IcsEvent> events;
    for (const Transcript &transcript : meetings) {
        if (const Result<void> added = addDatesOf(transcript, calendars, now, events); !added)
            return added.error();
    }
    return writeIcsEvents(events);
}

Result<DatesOfAll> publicationDatesOfAll(const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                                         const Clock &clock)
{
    const QDateTime now = clock.now();
    QList<IcsEvent> events;
    DatesOfAll all;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        if (const Result<void> added = addDatesOf(meetings.at(i), calendars, now, events); !added)
            all.leftOut.append({i, added.error().message});
    }
    const Result<QByteArray> written = writeIcsEvents(events);
    if (!written)
        return written.error();
    all.ics = *written;
    return all;
}

} // namespace verbatim
