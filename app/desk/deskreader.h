// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/deskmeeting.h"
#include "app/desk/meetinglisting.h"
#include "app/meetings/meetingopener.h"
#include "app/publication/officecalendars.h"

namespace verbatim {

/// Reads one meeting whole and keeps its outline. What is damaged gives a DeskMeeting that says so. May run
/// in any thread.
DeskMeeting readMeeting(const ListedMeeting &listed, const OfficeCalendars &calendars, QDate today);

/// The same of a meeting that was read already.
DeskMeeting deskMeetingOf(const ListedMeeting &listed, const Result<OpenedMeeting> &opened,
                          const OfficeCalendars &calendars, QDate today);

/// Says where the meeting stands on that day, from its outline.
void updateState(DeskMeeting &meeting, const OfficeCalendars &calendars, QDate today);

} // namespace verbatim
