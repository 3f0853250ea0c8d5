// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/onelinerow.h"

#include "ui/panels/elidedlines.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;

} // namespace

void paintOneLineRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                     const OneLineRow &row)
{
    const Colours &c = theme.colours();
    const QRect rect = option.rect;
    painter.save();
    const bool focused = option.widget && option.widget->hasFocus();
    if (focused && (option.state & QStyle::State_Selected))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), c.accent);

    const QFont label = theme.labelFont();
    const int asideWidth = QFontMetrics(label).horizontalAdvance(row.aside);
    const int right = rect.right() + 1 - sideMargin;
    painter.setFont(label);
    painter.setPen(c.soft);
    painter.drawText(QRect(right - asideWidth, rect.top(), asideWidth, rect.height()), Qt::AlignVCenter,
                     row.aside);

    const QFont font = theme.interfaceFont();
    const int left = rect.left() + sideMargin;
    const int width = right - asideWidth - (asideWidth > 0 ? 8 : 0) - left;
    const int top = rect.top() + (rect.height() - panelLineHeight(font)) / 2;
    painter.setPen(row.colour);
    paintLines(painter, elidedLines(row.words, font, width, 1), font, left, top, width);
    painter.restore();
}

QSize oneLineRowSize(const QStyleOptionViewItem &option, const Theme &theme)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(),
            panelLineHeight(theme.interfaceFont()) + 8};
}

} // namespace verbatim
