// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhanddelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;

} // namespace

RaisedHandDelegate::RaisedHandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void RaisedHandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto hand = index.data(RaisedHandsModel::RowRole).value<RaisedHand>();
    const Colours &c = m_theme.colours();
    const QRect row = option.rect;
    painter->save();
    const bool focused = option.widget && option.widget->hasFocus();
    if (focused && (option.state & QStyle::State_Selected))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), c.accent);

    const QFont label = m_theme.labelFont();
    const QString key = hand.isNext ? m_key : QString();
    const int keyWidth = QFontMetrics(label).horizontalAdvance(key);
    const int right = row.right() + 1 - sideMargin;
    painter->setFont(label);
    painter->setPen(c.soft);
    painter->drawText(QRect(right - keyWidth, row.top(), keyWidth, row.height()), Qt::AlignVCenter, key);

    const QFont font = m_theme.interfaceFont();
    const int left = row.left() + sideMargin;
    const int width = right - keyWidth - (keyWidth > 0 ? 8 : 0) - left;
    const int top = row.top() + (row.height() - panelLineHeight(font)) / 2;
    painter->setPen(c.ink);
    paintLines(*painter, elidedLines(hand.name, font, width, 1), font, left, top, width);
    painter->restore();
}

QSize RaisedHandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(),
            panelLineHeight(m_theme.interfaceFont()) + 8};
}

} // namespace verbatim
