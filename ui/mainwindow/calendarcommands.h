// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"
#include "ui/calendar/daywatch.h"
#include "ui/mainwindow/services.h"

#include <QObject>

class QMenu;
class QWidget;

namespace verbatim {

class PublicationCalendar;
class ReminderBar;

/// What one window does about publication days beside its calendar: the reminder, the office calendars, the
/// dates for other programs, and the look that the user likes calendars to have.
class CalendarCommands : public QObject
{
    Q_OBJECT

public:
    CalendarCommands(TranscriptDocument &document, const Services &services, PublicationCalendar &calendar,
                     QWidget *window);

    /// To be put above the record.
    ReminderBar *reminder() const { return m_reminder; }
    void addFileActions(QMenu *menu);

    void showOfficeCalendars();
    void saveDates();
    /// Writes them to that file; gives the meeting its identity where it has none.
    Result<void> saveDatesAs(const QString &path);

private:
    void remind();
    void followDay();

    TranscriptDocument &m_document;
    const Services m_services;
    PublicationCalendar &m_calendar;
    QWidget *m_window;
    ReminderBar *m_reminder;
    DayWatch m_days;
};

} // namespace verbatim
