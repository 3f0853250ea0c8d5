// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthgrid.h"

#include "app/core/clock.h"
#include "app/publication/weekend.h"
#include "ui/calendar/monthgridaccessible.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int weeksShown[CalendarView::maximumMonths] = {6, 10, 14}; // the most that 1, 2, 3 months touch
constexpr int cellGap = 2;
constexpr qreal radius = 5;
constexpr qreal neighbourOpacity = 0.55;
constexpr int smallestLabelPixels = 8;
constexpr int smallestNamePixels = 9; // a holiday's name is also in the tool tip: better none than tiny
constexpr qreal lineInset = 2;        // between the edge of a cell and its lines
constexpr qreal sharedInset = 5;      // between the edge of a cell and two numbers in one line
constexpr QSize preferredCell(46, 39);
constexpr QSize smallestCell(39, 38);
constexpr qreal lineHeight = 1.25; // of the pixel size; the 1.45 of Chinese fonts would not fit twice

QFont sized(QFont font, qreal factor)
{
    font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// The largest font down to `smallest` pixels in which the text is no wider than `width`, if there is one.
std::optional<QFont> fitting(const QString &text, QFont font, qreal width, int smallest)
{
    for (; font.pixelSize() >= smallest; font.setPixelSize(font.pixelSize() - 1)) {
        if (QFontMetricsF(font).horizontalAdvance(text) <= width)
            return font;
    }
    return std::nullopt;
}

/// A holiday's name without what stands in brackets: 補假（春節） becomes 補假.
QString shortened(const QString &name)
{
    const qsizetype bracket = name.indexOf(u'（');
    return bracket > 0 ? name.left(bracket) : name;
}

} // namespace

MonthGrid::MonthGrid(const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_focusDay(clock.today())
{
    m_month = QDate(m_focusDay.year(), m_focusDay.month(), 1);
    m_facts.today = m_focusDay;
    installMonthGridAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describeFocusDay();
}

void MonthGrid::setFacts(CalendarFacts facts)
{
    m_facts = std::move(facts);
    describeFocusDay();
    update();
}

void MonthGrid::setPreview(CalendarFacts facts)
{
    if (!m_carry)
        return;
    m_preview = std::move(facts);
    describeFocusDay();
    update();
}

bool MonthGrid::isInMonths(QDate day) const
{
    return day >= m_month && day < m_month.addMonths(m_view.months);
}

void MonthGrid::showMonth(QDate dayInMonth)
{
    if (isInMonths(dayInMonth))
        return;
    const QDate month(dayInMonth.year(), dayInMonth.month(), 1);
    // Backwards the month comes first, forwards it comes last: the view moves by as little as can be.
    const int before = month < m_month ? 0 : m_view.months - 1;
    m_month = month.addMonths(-before);
    update();
    Q_EMIT monthChanged(m_month);
}

void MonthGrid::setFocusDay(QDate day)
{
    if (!day.isValid())
        return;
    if (!isVisibleDay(day))
        showMonth(day);
    m_focusDay = day;
    carryTo(day);
    describeFocusDay();
    update();
    Q_EMIT focusDayChanged(m_focusDay);
}

bool MonthGrid::isVisibleDay(QDate day) const
{
    const qint64 offset = firstVisibleDay().daysTo(day);
    return day.isValid() && offset >= 0 && offset < weekCount() * daysInWeek;
}

void MonthGrid::setView(const CalendarView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    // The day that is looked at stays in sight when there are fewer months.
    if (!isInMonths(m_focusDay))
        m_month = QDate(m_focusDay.year(), m_focusDay.month(), 1);
    updateGeometry();
    update();
    describeFocusDay();
    Q_EMIT monthChanged(m_month);
}

int MonthGrid::weekCount() const
{
    return weeksShown[m_view.months - 1];
}

QString MonthGrid::dayInWords(QDate day) const
{
    return longDay(day, {locale(), m_view.years});
}

QDate MonthGrid::firstVisibleDay() const
{
    const int lead = (m_month.dayOfWeek() - m_view.firstDayOfWeek + daysInWeek) % daysInWeek;
    const QDate weekOfTheFirst = m_month.addDays(-lead);
    const bool spareWeek =
        lead + int(m_month.daysTo(m_month.addMonths(m_view.months))) <= (weekCount() - 1) * daysInWeek;
    // The count comes from the weeks before: a week to spare is worth more above the month than below it.
    return spareWeek ? weekOfTheFirst.addDays(-daysInWeek) : weekOfTheFirst;
}

CalendarCell MonthGrid::cellFor(QDate day) const
{
    CalendarFacts facts = shownFacts();
    facts.today = m_clock.today();
    return verbatim::cellFor(day, facts);
}

int MonthGrid::headerHeight() const
{
    return QFontMetrics(m_theme.labelFont()).height() + 6;
}

QRect MonthGrid::cellRect(QDate day) const
{
    if (!isVisibleDay(day))
        return {};
    const int offset = int(firstVisibleDay().daysTo(day));
    const int column = offset % daysInWeek;
    const int row = offset / daysInWeek;
    const int left = column * width() / daysInWeek;
    const int right = (column + 1) * width() / daysInWeek;
    const int rows = height() - headerHeight();
    const int top = headerHeight() + row * rows / weekCount();
    const int bottom = headerHeight() + (row + 1) * rows / weekCount();
    return QRect(left, top, right - left - cellGap, bottom - top - cellGap);
}

QDate MonthGrid::dayAt(QPoint position) const
{
    for (int offset = 0; offset < weekCount() * daysInWeek; ++offset) {
        const QDate day = firstVisibleDay().addDays(offset);
        if (cellRect(day).contains(position))
            return day;
    }
    return {};
}

QSize MonthGrid::sizeHint() const
{
    return {preferredCell.width() * daysInWeek, headerHeight() + preferredCell.height() * weekCount()};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {smallestCell.width() * daysInWeek, headerHeight() + smallestCell.height() * weekCount()};
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), dayInWords(day) + u'\n' + cellFor(day).reason, this,
                           cellRect(day));
    else
        QToolTip::hideText();
    return true;
}

void MonthGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        describeFocusDay();
        update();
    }
}

void MonthGrid::describeFocusDay()
{
    //: Read out: the calendar and the day that has the focus
    setAccessibleName(tr("Publication calendar, %1").arg(dayInWords(m_focusDay)));
    setAccessibleDescription(spokenFor(this, cellFor(m_focusDay).reason));
    for (const QAccessible::Event change : {QAccessible::NameChanged, QAccessible::DescriptionChanged}) {
        QAccessibleEvent accessible(this, change);
        QAccessible::updateAccessibility(&accessible);
    }
    if (hasFocus() && isVisibleDay(m_focusDay)) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(int(firstVisibleDay().daysTo(m_focusDay)));
        QAccessible::updateAccessibility(&focus);
    }
}

void MonthGrid::goTo(QDate day)
{
    setFocusDay(day);
    showMonth(m_focusDay);
}

void MonthGrid::goByMonths(int months)
{
    goTo(m_focusDay.addMonths(months));
}

void MonthGrid::pickUp()
{
    const QDate from = m_carry ? m_carry->from : m_focusDay;
    const QList<CalendarMarker> markers = markersOn(from, m_facts.meeting, m_facts.rule);
    if (markers.isEmpty() || m_markers == Markers::Fixed)
        return;
    const qsizetype next = m_carry ? (markers.indexOf(m_carry->marker) + 1) % markers.size() : 0;
    const QDate over = m_carry ? m_carry->over : from;
    pickUp(markers.at(next), from);
    carryTo(over);
}

void MonthGrid::pickUp(const CalendarMarker &marker, QDate from)
{
    m_carry = Carry{marker, from, {}};
    m_preview.reset();
}

void MonthGrid::carryTo(QDate day)
{
    if (!m_carry || !day.isValid() || day == m_carry->over)
        return;
    m_carry->over = day;
    Q_EMIT carried(m_carry->marker, day);
    update();
}

void MonthGrid::putDownHere()
{
    const Carry carry = *m_carry;
    m_carry.reset();
    m_preview.reset();
    Q_EMIT carryEnded();
    if (carry.over.isValid() && carry.over != carry.from)
        Q_EMIT putDown(carry.marker, carry.over);
    describeFocusDay();
    update();
}

void MonthGrid::giveUp()
{
    if (!m_carry)
        return;
    m_carry.reset();
    m_preview.reset();
    m_pressed.reset();
    unsetCursor();
    Q_EMIT carryEnded();
    describeFocusDay();
    update();
}

bool MonthGrid::keyWhileCarrying(QKeyEvent *event)
{
    if (!m_carry)
        return false;
    switch (event->key()) {
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        putDownHere();
        return true;
    default:
        return false;
    }
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (keyWhileCarrying(event))
        return;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_focusDay.addDays(-forward));
    case Qt::Key_Right:
        return goTo(m_focusDay.addDays(forward));
    case Qt::Key_Up:
        return goTo(m_focusDay.addDays(-daysInWeek));
    case Qt::Key_Down:
        return goTo(m_focusDay.addDays(daysInWeek));
    case Qt::Key_PageUp:
        return goByMonths(event->modifiers() & Qt::ShiftModifier ? -12 : -1);
    case Qt::Key_PageDown:
        return goByMonths(event->modifiers() & Qt::ShiftModifier ? 12 : 1);
    case Qt::Key_M:
        return pickUp();
    case Qt::Key_Home:
        Q_EMIT startWanted();
        return;
    case Qt::Key_End:
        Q_EMIT publicationWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT menuRequested(m_focusDay, mapToGlobal(cellRect(m_focusDay).bottomLeft()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (!day.isValid())
        return;
    if (m_carry) { // picked up by a key, put down by the mouse
        carryTo(day);
        putDownHere();
        return;
    }
    setFocusDay(day);
    if (event->button() == Qt::LeftButton && !markersOn(day, m_facts.meeting, m_facts.rule).isEmpty())
        m_pressed = event->position().toPoint();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QDate day = dayAt(place);
    if (day != m_hovered) {
        m_hovered = day;
        Q_EMIT hoveredDayChanged(day);
    }
    if (m_pressed && !m_carry &&
        (place - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const QDate from = dayAt(*m_pressed);
        pickUp(markersOn(from, m_facts.meeting, m_facts.rule).first(), from);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_carry && m_pressed)
        carryTo(day);
    else if (!m_carry)
        setCursor(markersOn(day, m_facts.meeting, m_facts.rule).isEmpty() ? Qt::ArrowCursor
                                                                          : Qt::OpenHandCursor);
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_carry && m_pressed) {
        // Let go outside of the days: nothing is meant.
        if (dayAt(event->position().toPoint()).isValid())
            putDownHere();
        else
            giveUp();
        unsetCursor();
    }
    m_pressed.reset();
}

void MonthGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    Q_EMIT hoveredDayChanged({});
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    giveUp();
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    const int months = m_wheel / notch;
    m_wheel -= months * notch;
    if (months != 0)
        goByMonths(-months);
    event->accept();
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QDate day = byMouse ? dayAt(event->pos()) : m_focusDay;
    if (!day.isValid())
        return;
    setFocusDay(day);
    Q_EMIT menuRequested(day, byMouse ? event->globalPos() : mapToGlobal(cellRect(day).bottomLeft()));
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (int offset = 0; offset < weekCount() * daysInWeek; ++offset)
        paintCell(painter, cellFor(firstVisibleDay().addDays(offset)));
}

void MonthGrid::paintHeader(QPainter &painter) const
{
    painter.setFont(m_theme.labelFont());
    for (int column = 0; column < daysInWeek; ++column) {
        const QDate day = firstVisibleDay().addDays(column);
        const QRect below = cellRect(day);
        const bool weekend = day.dayOfWeek() >= Qt::Saturday;
        painter.setPen(weekend ? m_theme.colours().holiday : m_theme.colours().soft);
        painter.drawText(QRect(below.left(), 0, below.width(), headerHeight()), Qt::AlignCenter,
                         locale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintCell(QPainter &painter, const CalendarCell &cell) const
{
    const QRectF box = cellRect(cell.date);
    const bool inMonth = isInMonths(cell.date);
    const Colours &colours = m_theme.colours();
    painter.setOpacity(inMonth ? 1 : neighbourOpacity);
    painter.setPen(Qt::NoPen);
    switch (cell.ground) {
    case CellGround::Plain:
        painter.setBrush(Qt::NoBrush);
        break;
    case CellGround::Counted:
        painter.setBrush(colours.accentGround);
        break;
    case CellGround::Waiting:
        painter.setBrush(colours.undecidedGround);
        break;
    case CellGround::Publication:
        painter.setBrush(colours.amended);
        break;
    }
    painter.drawRoundedRect(box, radius, radius);
    paintOutlines(painter, cell, box);
    paintWords(painter, cell, box);
    painter.setOpacity(1);
    if (m_view.months > 1)
        paintMonthEdges(painter, cell.date, box);
}

/// A line between two months where several are shown.
void MonthGrid::paintMonthEdges(QPainter &painter, QDate day, const QRectF &box) const
{
    const int offset = int(firstVisibleDay().daysTo(day));
    painter.setPen(QPen(m_theme.colours().faint, 1));
    const qreal gap = cellGap / 2.0;
    if (day.day() <= daysInWeek && offset >= daysInWeek)
        painter.drawLine(QPointF(box.left() - gap, box.top() - gap),
                         QPointF(box.right() + gap, box.top() - gap));
    if (day.day() == 1 && offset % daysInWeek != 0)
        painter.drawLine(QPointF(box.left() - gap, box.top() - gap),
                         QPointF(box.left() - gap, box.bottom() + gap));
}

void MonthGrid::paintOutlines(QPainter &painter, const CalendarCell &cell, const QRectF &box) const
{
    const Colours &colours = m_theme.colours();
    painter.setBrush(Qt::NoBrush);
    if (cell.lastCounted && cell.ground != CellGround::Publication) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    } else if (cell.start || cell.mark == CellMark::Meeting) {
        painter.setPen(QPen(colours.soft, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (m_carry && cell.date == m_carry->over && cell.date != m_carry->from) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
        return;
    }
    if (hasFocus() && cell.date == m_focusDay) {
        const bool filled = cell.ground == CellGround::Publication;
        const qreal inset = filled ? 2.5 : 1; // on a filled ground the outline has to lie inside of it
        painter.setPen(QPen(filled ? colours.onAccent : colours.ink, filled ? 1 : 2, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - 1, radius - 1);
    }
}

void MonthGrid::paintWords(QPainter &painter, const CalendarCell &cell, const QRectF &box) const
{
    const Colours &colours = m_theme.colours();
    const bool filled = cell.ground == CellGround::Publication;
    QColor dateColour = cell.dayOff ? colours.holiday : colours.ink;
    if (!cell.known)
        dateColour = colours.soft;
    QColor wordColour = cell.ground == CellGround::Counted ? colours.accent : colours.soft;
    if (cell.ground == CellGround::Waiting)
        wordColour = colours.undecided;
    else if (cell.mark == CellMark::Holiday)
        wordColour = colours.holiday;
    if (filled)
        dateColour = wordColour = colours.onAccent;

    QFont dateFont = sized(m_theme.interfaceFont(), 0.96);
    dateFont.setBold(cell.today);
    const QFontMetricsF metrics(dateFont);
    const bool namesMonth = m_view.months > 1 && cell.date.day() == 1;
    const QString date = namesMonth ? u"%1/1"_s.arg(cell.date.month()) : QString::number(cell.date.day());
    const qreal dateWidth = metrics.horizontalAdvance(date);
    // A word and a number: the word takes the number's place, and the two numbers share the first line.
    const bool shared = cell.number > 0 && !cell.label.isEmpty();
    const qreal left = shared ? box.left() + sharedInset : box.center().x() - dateWidth / 2;
    const QRectF dateLine(left, box.top() + lineInset, dateWidth, lineHeight * dateFont.pixelSize());
    painter.setFont(dateFont);
    painter.setPen(dateColour);
    painter.drawText(dateLine, Qt::AlignCenter | Qt::TextDontClip, date);
    if (cell.today) {
        painter.setPen(QPen(filled ? colours.onAccent : colours.accent, 2));
        painter.drawLine(dateLine.bottomLeft() + QPointF(-1, -1), dateLine.bottomRight() + QPointF(1, -1));
    }
    if (cell.byOffice) { // what the office entered by hand can be told from the calendar's own
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled ? colours.onAccent : colours.holiday);
        painter.drawEllipse(QPointF(box.right() - 5, box.top() + 5), 2, 2);
    }
    painter.setPen(wordColour);
    if (shared) {
        painter.setFont(sized(m_theme.labelFont(), 0.8));
        const QRectF rest(box.left(), dateLine.top(), box.width() - sharedInset, dateLine.height());
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         QString::number(cell.number));
    }
    const QRectF below(box.left(), dateLine.bottom(), box.width(),
                       box.bottom() - lineInset - dateLine.bottom());
    paintLabel(painter, cell, below);
}

void MonthGrid::paintLabel(QPainter &painter, const CalendarCell &cell, const QRectF &line) const
{
    const QFont largest = sized(m_theme.labelFont(), 0.9);
    if (cell.label.isEmpty()) {
        painter.setFont(largest);
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip,
                         cell.number > 0 ? QString::number(cell.number) : QString{});
        return;
    }
    const bool isName = cell.mark == CellMark::Holiday;
    const int smallest = isName ? smallestNamePixels : smallestLabelPixels;
    const bool framed = cell.lastCounted || cell.ground == CellGround::Publication;
    const qreal room = line.width() - (framed ? 2 * lineInset + 3 : 3);
    for (const QString &word : {cell.label, shortened(cell.label)}) {
        if (const std::optional<QFont> font = fitting(word, largest, room, smallest)) {
            painter.setFont(*font);
            painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, word);
            return;
        }
    }
}

} // namespace verbatim
