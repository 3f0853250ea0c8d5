// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/discreetwidgets.h"

#include <QTreeWidgetItem>

#include <utility>

namespace verbatim {

/// A row of a list or a cell of a table: whenever assistive technology asks, it is told what `form` makes of
/// the words by then.
template <typename Item>
class DiscreetItem final : public Item
{
public:
    DiscreetItem(const QString &text, SpokenForm form)
        : Item(text)
        , m_form(std::move(form))
    {}

    QVariant data(int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_form(Item::text()) : Item::data(role);
    }

private:
    SpokenForm m_form;
};

/// The same for a row with several columns.
class DiscreetTreeItem final : public QTreeWidgetItem
{
public:
    DiscreetTreeItem(QTreeWidget *tree, SpokenForm form)
        : QTreeWidgetItem(tree)
        , m_form(std::move(form))
    {}

    QVariant data(int column, int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_form(text(column)) : QTreeWidgetItem::data(column, role);
    }

private:
    SpokenForm m_form;
};

} // namespace verbatim
