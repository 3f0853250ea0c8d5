// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/calendarcommands.h"

#include "app/core/clock.h"
#include "app/meetings/publicationdates.h"
#include "app/publication/publicationstate.h"
#include "app/storage/atomicfile.h"
#include "ui/calendar/calendarsdialog.h"
#include "ui/calendar/publicationcalendar.h"
#include "ui/calendar/reminderbar.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace verbatim {

CalendarCommands::CalendarCommands(TranscriptDocument &document, const Services &services,
                                   PublicationCalendar &calendar, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_services(services)
    , m_calendar(calendar)
    , m_window(window)
    , m_reminder(new ReminderBar(services.theme, window))
    , m_days(services.clock)
{
    m_calendar.setView(m_services.settings.calendarView());
    connect(&m_calendar, &PublicationCalendar::viewChosen, this,
            [this](const CalendarView &view) { m_services.settings.setCalendarView(view); });
    connect(&m_calendar, &PublicationCalendar::officeCalendarsWanted, this,
            &CalendarCommands::showOfficeCalendars);
    connect(&m_calendar, &PublicationCalendar::datesFileWanted, this, &CalendarCommands::saveDates);
    connect(&m_days, &DayWatch::dayChanged, this, &CalendarCommands::followDay);
    connect(&m_services.calendarStore, &CalendarStore::changed, this, &CalendarCommands::remind);
    connect(&m_document, &TranscriptDocument::changed, this, [this](const Edit &edit) {
        if (!std::holds_alternative<ReplaceText>(edit)) // typing must not cost a count
            remind();
    });
    keepFromScreenReaders(m_reminder, spokenFormOf(m_document.transcript()));
    remind();
}

void CalendarCommands::addFileActions(QMenu *menu)
{
    connect(menu->addAction(tr("&Dates as a calendar file…")), &QAction::triggered, this,
            &CalendarCommands::saveDates);
    connect(menu->addAction(tr("O&ffice calendars…")), &QAction::triggered, this,
            &CalendarCommands::showOfficeCalendars);
}

void CalendarCommands::followDay()
{
    m_calendar.refresh();
    remind();
}

void CalendarCommands::remind()
{
    const QDate today = m_services.clock.today();
    const PublicationState state = publicationState(m_document.transcript(), m_services.calendars(), today);
    const DateForm form{m_calendar.locale(), m_services.settings.calendarView().years};
    // An empty window has nothing that could be due.
    const bool isEmpty = m_document.transcript().turns.isEmpty();
    m_reminder->remind(isEmpty ? QString() : reminderOf(state, today, form), today);
}

void CalendarCommands::showOfficeCalendars()
{
    CalendarsDialog dialog(m_services.calendarStore, m_services.clock, m_document.transcript().rule.calendar,
                           m_window);
    dialog.exec();
}

void CalendarCommands::saveDates()
{
    const QString name = m_document.transcript().meeting.date.toString(Qt::ISODate) + u".ics"_s;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Dates as a calendar file"),
                                                      QDir(m_services.settings.lastFolder()).filePath(name),
                                                      tr("iCalendar files (*.ics)"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = saveDatesAs(path); !saved)
        QMessageBox::warning(m_window, tr("Dates as a calendar file"), saved.error().message);
}

Result<void> CalendarCommands::saveDatesAs(const QString &path)
{
    if (m_document.transcript().meeting.id.isNull()) {
        MeetingInfo meeting = m_document.transcript().meeting;
        meeting.id = MeetingId(freshIdValue());
        Gesture gesture;
        gesture.name = tr("Give the meeting an identity for calendars");
        m_document.apply(SetMeeting{meeting}, gesture);
    }
    const Result<QByteArray> dates =
        publicationDates({m_document.transcript()}, m_services.calendars(), m_services.clock);
    if (!dates)
        return dates.error();
    m_services.settings.setLastFolder(QFileInfo(path).absolutePath());
    return writeFileAtomically(path, *dates);
}

} // namespace verbatim
