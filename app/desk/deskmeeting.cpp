// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskmeeting.h"

#include <QFileInfo>

namespace verbatim {

namespace {

enum class Group {
    Dated,
    Undated,
    Unreadable,
    Published,
};

Group groupOf(const DeskMeeting &meeting)
{
    if (!meeting.problem.isEmpty())
        return Group::Unreadable;
    if (!isOpen(meeting))
        return Group::Published;
    return meeting.state.nextDay.isValid() ? Group::Dated : Group::Undated;
}

} // namespace

QString nameOf(const DeskMeeting &meeting)
{
    return meeting.title.isEmpty() ? QFileInfo(meeting.path).fileName() : meeting.title;
}

bool isOpen(const DeskMeeting &meeting)
{
    const PublicationStage stage = meeting.state.stage;
    return stage != PublicationStage::Published && stage != PublicationStage::Corrected;
}

bool isReviewNext(const DeskMeeting &meeting)
{
    const PublicationState &state = meeting.state;
    return state.nextDay.isValid() && state.nextDay == meeting.outline.rule.reviewUntil &&
           state.nextDay != state.on;
}

bool comesBefore(const DeskMeeting &a, const DeskMeeting &b)
{
    const Group group = groupOf(a);
    if (group != groupOf(b))
        return group < groupOf(b);
    if (group == Group::Published && a.state.on != b.state.on)
        return a.state.on > b.state.on;
    if (group != Group::Published && a.state.nextDay != b.state.nextDay)
        return a.state.nextDay < b.state.nextDay;
    if (a.outline.meeting.date != b.outline.meeting.date)
        return a.outline.meeting.date > b.outline.meeting.date;
    return a.path < b.path;
}

} // namespace verbatim
