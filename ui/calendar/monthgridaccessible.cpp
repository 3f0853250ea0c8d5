// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthgridaccessible.h"

#include "app/publication/weekend.h"
#include "ui/calendar/monthgrid.h"
#include "ui/panels/discreetwidgets.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// One day of the grid.
class DayItem : public QAccessibleInterface,
                public QAccessibleTableCellInterface,
                public QAccessibleActionInterface
{
public:
    DayItem(MonthGrid *grid, QDate day)
        : m_grid(grid)
        , m_day(day)
    {}

    QDate day() const { return m_day; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isValid() const override { return m_grid; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!m_grid)
            return {};
        switch (kind) {
        case QAccessible::Name:
            //: Read out: %1 is a day, %2 everything there is to say about it
            return MonthGrid::tr("%1: %2").arg(m_grid->dayInWords(m_day), reason());
        case QAccessible::Description:
            return reason();
        case QAccessible::Value:
        case QAccessible::Help:
        case QAccessible::Accelerator:
        case QAccessible::DebugDescription:
        case QAccessible::UserText:
            break;
        }
        return {};
    }

    QRect rect() const override
    {
        if (!m_grid)
            return {};
        const QRect cell = m_grid->cellRect(m_day);
        return QRect(m_grid->mapToGlobal(cell.topLeft()), cell.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!m_grid) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_grid->focusDay() == m_day;
        state.focused = state.selected && m_grid->hasFocus();
        state.invisible = !m_grid->isVisible() || !m_grid->isVisibleDay(m_day);
        state.readOnly = true;
        return state;
    }

    bool isSelected() const override { return m_grid && m_grid->focusDay() == m_day; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return offset() % daysInWeek; }
    int rowIndex() const override { return offset() / daysInWeek; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!m_grid)
            return;
        m_grid->setFocus();
        m_grid->goTo(m_day);
        if (name == pressAction())
            Q_EMIT m_grid->menuRequested(m_day, m_grid->mapToGlobal(m_grid->cellRect(m_day).bottomLeft()));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QString reason() const { return spokenFor(m_grid, m_grid->cellFor(m_day).reason); }
    int offset() const { return m_grid ? int(m_grid->firstVisibleDay().daysTo(m_day)) : 0; }

    QPointer<MonthGrid> m_grid;
    QDate m_day;
};

QAccessibleInterface *makeMonthGridAccessible(const QString &, QObject *object)
{
    auto *grid = qobject_cast<MonthGrid *>(object);
    return grid ? new MonthGridAccessible(grid) : nullptr;
}

} // namespace

void installMonthGridAccessibility()
{
    QAccessible::installFactory(makeMonthGridAccessible); // a factory that is there stays there once
}

MonthGridAccessible::MonthGridAccessible(MonthGrid *grid)
    : QAccessibleWidget(grid, QAccessible::Table)
{}

MonthGridAccessible::~MonthGridAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

MonthGrid *MonthGridAccessible::grid() const
{
    return static_cast<MonthGrid *>(widget());
}

QAccessibleInterface *MonthGridAccessible::dayItem(QDate day) const
{
    const auto known = m_items.constFind(day);
    if (known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *item = new DayItem(grid(), day); // owned by the registry until it is deleted there
    m_items.insert(day, QAccessible::registerAccessibleInterface(item));
    return item;
}

void *MonthGridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int MonthGridAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *MonthGridAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return dayItem(grid()->firstVisibleDay().addDays(index));
}

int MonthGridAccessible::indexOfChild(const QAccessibleInterface *item) const
{
    const auto *day = dynamic_cast<const DayItem *>(item);
    if (!day || !grid()->isVisibleDay(day->day()))
        return -1;
    return int(grid()->firstVisibleDay().daysTo(day->day()));
}

QAccessibleInterface *MonthGridAccessible::childAt(int x, int y) const
{
    const QDate day = grid()->dayAt(grid()->mapFromGlobal(QPoint(x, y)));
    return day.isValid() ? dayItem(day) : nullptr;
}

QAccessibleInterface *MonthGridAccessible::focusChild() const
{
    return grid()->hasFocus() && grid()->isVisibleDay(grid()->focusDay()) ? dayItem(grid()->focusDay())
                                                                          : nullptr;
}

QAccessibleInterface *MonthGridAccessible::cellAt(int row, int column) const
{
    return child(row * columnCount() + column);
}

QList<QAccessibleInterface *> MonthGridAccessible::selectedCells() const
{
    return {dayItem(grid()->focusDay())};
}

QString MonthGridAccessible::columnDescription(int column) const
{
    return grid()->locale().dayName(grid()->firstVisibleDay().addDays(column).dayOfWeek());
}

QString MonthGridAccessible::rowDescription(int row) const
{
    return grid()->dayInWords(grid()->firstVisibleDay().addDays(row * daysInWeek));
}

int MonthGridAccessible::columnCount() const
{
    return daysInWeek;
}

int MonthGridAccessible::rowCount() const
{
    return grid()->weekCount();
}

} // namespace verbatim
