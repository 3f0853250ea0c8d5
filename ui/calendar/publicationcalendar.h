// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"
#include "app/publication/calendarview.h"
#include "app/publication/publicationschedule.h"
#include "ui/calendar/calendarmarker.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace verbatim {

class CalendarStore;
class Clock;
class MonthGrid;
class RuleForm;
class Theme;
struct CalendarFacts;

/// From which day the record of the meeting may be published, and why: months, sentences, and the rule.
class PublicationCalendar : public QWidget
{
    Q_OBJECT

public:
    PublicationCalendar(TranscriptDocument &document, CalendarStore &store, const Clock &clock,
                        const Theme &theme, QWidget *parent = nullptr);

    void setView(const CalendarView &view);
    /// Counts again, as on another day.
    void refresh();

Q_SIGNALS:
    /// The user wants calendars to look otherwise; the panel does already.
    void viewChosen(const verbatim::CalendarView &view);
    /// The user wants to see and change the office calendars.
    void officeCalendarsWanted();
    /// The user wants the dates of this meeting as a calendar file.
    void datesFileWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class FormState {
        Open,
        Closed,
    };

    void build();
    QLayout *makeHeader();
    void connectParts();
    void connectGrid();
    void followDocument(const Edit &edit);
    void followCalendars();
    void followAccess();
    bool isWritable() const;
    bool concernsCount(const Edit &edit) const;
    CalendarFacts factsOf(const Transcript &transcript, const Result<PublicationSchedule> &schedule) const;
    void showDayOf(const Result<PublicationSchedule> &schedule);
    void applyTheme();
    void showTitle();
    void showSentence();
    void showState();
    void showEarlierVersion();
    void showDayLine();
    void showMeetingButton();
    void showForm(FormState state);
    void preview(const CalendarMarker &marker, QDate day);
    void endPreview();
    void popUpMenu(QDate day, QPoint globalPosition);
    void addRecordActions(QMenu &menu, QDate day);
    void addSignOffActions(QMenu &menu, QDate day);
    void addOfficeActions(QMenu &menu, QDate day);
    void fillViewMenu(QMenu &menu);
    void chooseView(const CalendarView &view);

    void move(const CalendarMarker &marker, QDate day);
    void setMeetingDay(QDate day);
    void setDraftSent(QDate day);
    void setReviewUntil(QDate day);
    void setSignOff(qsizetype index, QDate day);
    void setRule(const PublicationRule &rule, const QString &gesture);
    void askForOwnDay(const OfficeDay &day);
    void setOwnDay(const OfficeDay &day);
    void removeOwnDay(QDate day);

    TranscriptDocument &m_document;
    CalendarStore &m_store;
    const Clock &m_clock;
    const Theme &m_theme;
    CalendarView m_view;
    Result<PublicationSchedule> m_schedule = Error{};
    QDate m_shownDay; ///< the day of publication that the view has been moved to
    QDate m_hovered;
    QString m_moved; ///< what a changed calendar did to the day; empty once the rule is touched

    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_today;
    QToolButton *m_next;
    QToolButton *m_more;
    MonthGrid *m_grid;
    QLabel *m_dayLine;
    QLabel *m_sentence;
    QLabel *m_state;
    QLabel *m_change;               ///< what moved the day
    QLabel *m_calendar;             ///< which calendar counts, and the days it knows
    QPushButton *m_meetingButton;   ///< only for a meeting without a date
    QPushButton *m_calendarsButton; ///< only where the calendar does not know the days
    QToolButton *m_formButton;
    RuleForm *m_form;
    QScrollArea *m_scroller;
};

} // namespace verbatim
