// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/agendadelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/speakers/agendamodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;

} // namespace

AgendaDelegate::AgendaDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto item = index.data(AgendaModel::RowRole).value<AgendaRow>();
    const Colours &c = m_theme.colours();
    const QRect row = option.rect;
    painter->save();
    const bool focused = option.widget && option.widget->hasFocus();
    if (focused && (option.state & QStyle::State_Selected))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), c.accent);

    const QFont label = m_theme.labelFont();
    const int timeWidth = item.time.isEmpty() ? 0 : QFontMetrics(label).horizontalAdvance(item.time);
    const int right = row.right() + 1 - sideMargin;
    painter->setFont(label);
    painter->setPen(c.soft);
    painter->drawText(QRect(right - timeWidth, row.top(), timeWidth, row.height()), Qt::AlignVCenter,
                      item.time);

    const QFont font = m_theme.interfaceFont();
    const int left = row.left() + sideMargin;
    const int width = right - timeWidth - (timeWidth > 0 ? 8 : 0) - left;
    painter->setPen(index.data(AgendaModel::CurrentRole).toBool() ? c.accent : c.ink);
    const int top = row.top() + (row.height() - panelLineHeight(font)) / 2;
    paintLines(*painter, elidedLines(item.text, font, width, 1), font, left, top, width);
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(),
            panelLineHeight(m_theme.interfaceFont()) + 8};
}

} // namespace verbatim
