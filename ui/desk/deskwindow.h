// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/meetingdesk.h"
#include "app/publication/calendarview.h"
#include "ui/calendar/daywatch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace verbatim {

class CalendarStore;
class Clock;
class DeskModel;
class DeskOrder;
class HintLabel;
class MonthGrid;
class Theme;

/// All meetings of the folders that the user works in, sorted by what is due next, and the same in a month.
class DeskWindow : public QWidget
{
    Q_OBJECT

public:
    DeskWindow(MeetingDesk &desk, const CalendarStore &calendars, const Clock &clock, const Theme &theme,
               QWidget *parent = nullptr);

    void setView(const CalendarView &view);
    /// The file that is current in the list; empty where there is none.
    QString currentPath() const;

Q_SIGNALS:
    void openWanted(const QString &path);
    /// The user wants to choose folders.
    void foldersWanted();
    /// The user wants the dates of all meetings as a calendar file.
    void datesFileWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeList();
    QWidget *makeMonth();
    QLayout *makeTopRow();
    void addKeys();
    void connectParts();
    void applyTheme();
    QString styleOfList() const;
    void refreshDays();
    void showStatus();
    void showDayLine();
    void showMonthTitle();
    void showEmptiness();
    void ensureCurrent();
    void fitColumns();
    void open(const QModelIndex &index);
    void selectDueOn(QDate day);

    MeetingDesk &m_desk;
    const CalendarStore &m_calendars;
    const Clock &m_clock;
    const Theme &m_theme;
    CalendarView m_view;
    DayWatch m_days;
    QDate m_hovered;
    bool m_fitted = false; ///< the columns have their widths
    DeskModel *m_model;
    DeskOrder *m_order;

    QLabel *m_summary;
    QLineEdit *m_find;
    QCheckBox *m_openOnly;
    QPushButton *m_folders;
    QPushButton *m_dates;
    QStackedWidget *m_pages; ///< the list, or what to do where it is empty
    QTreeView *m_list;
    HintLabel *m_hint;
    QWidget *m_month = nullptr; ///< with everything around it; folds where the list needs the width
    QLabel *m_monthTitle;
    QToolButton *m_previous;
    QToolButton *m_today;
    QToolButton *m_next;
    MonthGrid *m_grid;
    QLabel *m_dayLine;
    QLabel *m_status;
};

} // namespace verbatim
