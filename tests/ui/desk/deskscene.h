// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/meetingdesk.h"
#include "app/meetings/calendarstore.h"
#include "tests/support/deskmeetings.h"
#include "tests/support/fixedclock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace verbatim::test {

/// A desk on 2026-11-30 with five meetings: one overdue, one whose review ends next, one without a day, one
/// that can't be read, and one that is published.
class DeskScene
{
public:
    DeskScene()
        : desk(calendars, clock, {})
    {
        theme.apply(*qApp, ThemeChoice::Light);
        write(QStringLiteral("overdue"), deskTranscript(QStringLiteral("路燈會議"), {2026, 11, 2}));
        Transcript review = deskTranscript(QStringLiteral("公車會議"), {2026, 11, 20});
        review.rule.draftSent = {2026, 11, 24};
        review.rule.reviewUntil = {2026, 12, 2};
        write(QStringLiteral("review"), review);
        write(QStringLiteral("undated"), deskTranscript(QStringLiteral("公園會議"), {}));
        writeBytes(at(QStringLiteral("damaged")), "{");
        write(QStringLiteral("published"),
              published(deskTranscript(QStringLiteral("橋樑會議"), {2026, 10, 2}), {2026, 11, 3}));
    }

    /// Waits until everything is read.
    void look()
    {
        QSignalSpy looked(&desk, &MeetingDesk::looked);
        desk.setFolders({{folder.path(), DeskFolder::Depth::Itself}});
        QTRY_COMPARE(looked.size(), 1);
    }
    void lookAgain()
    {
        QSignalSpy looked(&desk, &MeetingDesk::looked);
        desk.lookAgain();
        QTRY_VERIFY(!looked.isEmpty());
    }
    QString at(const QString &name) const
    {
        return QDir(folder.path()).canonicalPath() + QLatin1Char('/') + name + QStringLiteral(".verbatim");
    }
    void write(const QString &name, const Transcript &transcript) const
    {
        writeMeeting(at(name), transcript);
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 30)};
    CalendarStore calendars;
    Theme theme;
    MeetingDesk desk;
};

} // namespace verbatim::test
