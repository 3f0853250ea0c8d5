// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskreader.h"

#include "app/desk/meetingoutline.h"
#include "app/meetings/wordsinquestion.h"

namespace verbatim {

DeskMeeting readMeeting(const ListedMeeting &listed, const OfficeCalendars &calendars, QDate today)
{
    return deskMeetingOf(listed, openMeeting(listed.path), calendars, today);
}

DeskMeeting deskMeetingOf(const ListedMeeting &listed, const Result<OpenedMeeting> &opened,
                          const OfficeCalendars &calendars, QDate today)
{
    DeskMeeting meeting;
    meeting.path = listed.path;
    meeting.stamp = listed.stamp;
    if (!opened) {
        meeting.problem = opened.error().message;
        return meeting;
    }
    const Transcript &transcript = opened->file.transcript;
    meeting.title = transcript.meeting.title;
    meeting.outline = outlineOf(transcript);
    const QStringList words = wordsInQuestion(transcript, today);
    const bool inQuestion =
        !words.isEmpty() && mayHold(listed.path + u'\n' + wordsOf(meeting.outline), words);
    meeting.keeping = inQuestion ? DeskMeeting::Keeping::InMemory : DeskMeeting::Keeping::InIndex;
    if (inQuestion && mayHold(meeting.title, words))
        meeting.outline.meeting.title.clear();
    updateState(meeting, calendars, today);
    return meeting;
}

void updateState(DeskMeeting &meeting, const OfficeCalendars &calendars, QDate today)
{
    if (!meeting.problem.isEmpty())
        return;
    meeting.state = publicationState(meeting.outline, calendars, today);
    meeting.state.schedule.reset(); // a list of days for each of 5,000 meetings, which nobody looks at
}

} // namespace verbatim
