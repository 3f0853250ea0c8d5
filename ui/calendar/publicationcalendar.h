// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"
#include "app/publication/publicationschedule.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace verbatim {

class Clock;
class MonthGrid;
class RuleForm;
class Theme;

/// From which day the record of the meeting may be published, and why: a month, a sentence, and the rule.
class PublicationCalendar : public QWidget
{
    Q_OBJECT

public:
    PublicationCalendar(TranscriptDocument &document, const OfficeCalendar &calendar, const Clock &clock,
                        const Theme &theme, QWidget *parent = nullptr);

    /// Monday unless set.
    void setFirstDayOfWeek(Qt::DayOfWeek day);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class FormState {
        Open,
        Closed,
    };

    void build();
    void connectParts();
    void followDocument(const Edit &edit);
    void refresh();
    void showDayOf(const Result<PublicationSchedule> &schedule);
    void applyTheme();
    void showTitle();
    void showSentence();
    void showMeetingButton();
    void showForm(FormState state);
    void popUpMenu(QDate day, QPoint globalPosition);
    void addSignOffActions(QMenu &menu, QDate day);

    void setMeetingDay(QDate day);
    void setDraftSent(QDate day);
    void setSignOff(qsizetype index, QDate day);
    void setRule(const PublicationRule &rule, const QString &gesture);

    TranscriptDocument &m_document;
    const OfficeCalendar &m_calendar;
    const Clock &m_clock;
    const Theme &m_theme;
    Result<PublicationSchedule> m_schedule = Error{};
    QDate m_shownDay; ///< the day of publication that the view has been moved to

    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_today;
    QToolButton *m_next;
    MonthGrid *m_grid;
    QLabel *m_sentence;
    QPushButton *m_meetingButton; ///< only for a meeting without a date
    QToolButton *m_formButton;
    RuleForm *m_form;
    QScrollArea *m_scroller;
};

} // namespace verbatim
