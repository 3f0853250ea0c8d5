// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/agendadelegate.h"

#include "ui/panels/onelinerow.h"
#include "ui/speakers/agendamodel.h"
#include "ui/theme/theme.h"

namespace verbatim {

AgendaDelegate::AgendaDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto item = index.data(AgendaModel::RowRole).value<AgendaRow>();
    const Colours &c = m_theme.colours();
    const QColor colour = index.data(AgendaModel::CurrentRole).toBool() ? c.accent : c.ink;
    paintOneLineRow(*painter, option, m_theme, {item.text, colour, item.time});
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return oneLineRowSize(option, m_theme);
}

} // namespace verbatim
