// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/meetinginfo.h"
#include "ui/turns/sheetmetrics.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace verbatim {

struct Colours;

/// What stands at the head of the sheet, above the first turn: the title and a line about the meeting.
class SheetHeader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SheetHeader)

public:
    SheetHeader(const MeetingInfo &meeting, const SheetMetrics &metrics);

    int height() const; ///< pixels, with the space around it
    /// Draws with the upper edge at `top`.
    void draw(QPainter &painter, int top, const Colours &colours) const;

    /// Date and time, place, number of people, edition.
    static QString lineAbout(const MeetingInfo &meeting);

private:
    QRect titleRect(int top) const;

    QString m_title;
    QString m_line;
    const SheetMetrics &m_metrics;
};

} // namespace verbatim
