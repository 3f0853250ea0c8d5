// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calendar/calendarcell.h"

#include <QWidget>

class QPainter;

namespace verbatim {

class Clock;
class Theme;

/// Six weeks around one month, painted; one day has the focus and is moved by the keys. It shows and
/// selects, and changes nothing.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    MonthGrid(const OfficeCalendar &calendar, const Clock &clock, const Theme &theme,
              QWidget *parent = nullptr);

    void setFacts(CalendarFacts facts);
    const CalendarFacts &facts() const { return m_facts; }

    /// The first day of the month shown.
    QDate month() const { return m_month; }
    /// Selects the day; turns to its month only where it is not visible yet.
    void setFocusDay(QDate day);
    QDate focusDay() const { return m_focusDay; }
    /// Selects the day and turns to its month.
    void goTo(QDate day);
    void goByMonths(int months);
    bool isVisibleDay(QDate day) const;

    void setFirstDayOfWeek(Qt::DayOfWeek day);
    /// The day in the upper left corner.
    QDate firstVisibleDay() const;

    CalendarCell cellFor(QDate day) const;
    /// The rectangle of a visible day, and the day at a place (invalid where there is none).
    QRect cellRect(QDate day) const;
    QDate dayAt(QPoint position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChanged(QDate month);
    void focusDayChanged(QDate day);
    /// Enter, the menu key or the right mouse button on a day.
    void menuRequested(QDate day, QPoint globalPosition);
    /// Home and End: to the start of the count, to the day of publication.
    void startWanted();
    void publicationWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describeFocusDay();
    void showMonth(QDate dayInMonth);
    int headerHeight() const;
    void paintHeader(QPainter &painter) const;
    void paintCell(QPainter &painter, const CalendarCell &cell) const;
    void paintOutlines(QPainter &painter, const CalendarCell &cell, const QRectF &box) const;
    void paintWords(QPainter &painter, const CalendarCell &cell, const QRectF &box) const;
    void paintLabel(QPainter &painter, const CalendarCell &cell, const QRectF &line) const;

    const OfficeCalendar &m_calendar;
    const Clock &m_clock;
    const Theme &m_theme;
    CalendarFacts m_facts;
    QDate m_month;
    QDate m_focusDay;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    int m_wheel = 0; ///< eighths of a degree not yet turned into months
};

} // namespace verbatim
