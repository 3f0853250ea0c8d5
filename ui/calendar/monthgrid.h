// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/calendarview.h"
#include "ui/calendar/calendarcell.h"
#include "ui/calendar/calendarmarker.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace verbatim {

class Clock;
class Theme;

/// The weeks around one to three months, painted; one day has the focus and is moved by the keys. It shows
/// and selects, and changes nothing: a marker that is carried to another day, by the mouse or the keys, is
/// told to whoever can say what would follow. Each day is an item of its own for assistive technology.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    MonthGrid(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    enum class Markers {
        Movable,
        Fixed, ///< the record may only be read
    };

    void setFacts(CalendarFacts facts);
    void setMarkers(Markers markers) { m_markers = markers; }
    const CalendarFacts &facts() const { return m_facts; }
    /// What would be if the carried marker stayed where it is; shown until the marker is put down.
    void setPreview(CalendarFacts facts);

    /// The first day of the month shown.
    QDate month() const { return m_month; }
    /// Selects the day; turns to its month only where it is not visible yet.
    void setFocusDay(QDate day);
    QDate focusDay() const { return m_focusDay; }
    /// Selects the day and turns to its month.
    void goTo(QDate day);
    void goByMonths(int months);
    bool isVisibleDay(QDate day) const;

    void setView(const CalendarView &view);
    const CalendarView &view() const { return m_view; }
    /// The day in the upper left corner.
    QDate firstVisibleDay() const;
    /// Weeks that are shown.
    int weekCount() const;
    /// The day in words, with its year as the user wants it.
    QString dayInWords(QDate day) const;

    /// Picks up what stands on the focus day; the next one where it is in the hand already.
    void pickUp();
    bool isCarrying() const { return m_carry.has_value(); }

    CalendarCell cellFor(QDate day) const;
    /// The rectangle of a visible day, and the day at a place (invalid where there is none).
    QRect cellRect(QDate day) const;
    QDate dayAt(QPoint position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChanged(QDate month);
    void focusDayChanged(QDate day);
    /// The mouse stands on another day; invalid when it left.
    void hoveredDayChanged(QDate day);
    /// A marker was picked up, or carried on to another day.
    void carried(const verbatim::CalendarMarker &marker, QDate day);
    /// It was put down on another day than it came from.
    void putDown(const verbatim::CalendarMarker &marker, QDate day);
    /// It was given up, or put back where it was.
    void carryEnded();
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
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Carry
    {
        CalendarMarker marker;
        QDate from;
        QDate over;
    };

    void pickUp(const CalendarMarker &marker, QDate from);
    void carryTo(QDate day);
    void putDownHere();
    void giveUp();
    bool keyWhileCarrying(QKeyEvent *event);
    const CalendarFacts &shownFacts() const { return m_preview ? *m_preview : m_facts; }
    bool isInMonths(QDate day) const;
    void describeFocusDay();
    void showMonth(QDate dayInMonth);
    int headerHeight() const;
    void paintHeader(QPainter &painter) const;
    void paintCell(QPainter &painter, const CalendarCell &cell) const;
    void paintMonthEdges(QPainter &painter, QDate day, const QRectF &box) const;
    void paintOutlines(QPainter &painter, const CalendarCell &cell, const QRectF &box) const;
    void paintWords(QPainter &painter, const CalendarCell &cell, const QRectF &box) const;
    void paintLabel(QPainter &painter, const CalendarCell &cell, const QRectF &line) const;

    const Clock &m_clock;
    const Theme &m_theme;
    CalendarFacts m_facts;
    std::optional<CalendarFacts> m_preview;
    Markers m_markers = Markers::Movable;
    std::optional<Carry> m_carry;
    std::optional<QPoint> m_pressed; ///< where the mouse went down on a day with a marker
    QDate m_hovered;
    QDate m_month;
    QDate m_focusDay;
    CalendarView m_view;
    int m_wheel = 0; ///< eighths of a degree not yet turned into months
};

} // namespace verbatim
