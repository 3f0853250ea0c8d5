// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QDate>
#include <QHash>

namespace verbatim {

class MonthGrid;

/// Makes every MonthGrid a table whose cells are days, for screen readers. To be called before the first one
/// is asked for; calling it again does nothing.
void installMonthGridAccessibility();

/// The days of a MonthGrid for assistive technology: a table of weeks, each day an item with its own name,
/// description, state and action. Items are bound to their day and not to their place, so that turning to
/// another month never lends a day's name to another one.
class MonthGridAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit MonthGridAccessible(MonthGrid *grid);
    ~MonthGridAccessible() override;

    MonthGrid *grid() const;
    QAccessibleInterface *dayItem(QDate day) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *item) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 1; }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    mutable QHash<QDate, QAccessible::Id> m_items; ///< made when asked for
};

} // namespace verbatim
