// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/searchhitdelegate.h"

#include "ui/find/searchhitmodel.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;
constexpr int nameWidth = 108;
constexpr int gap = 14;
constexpr qreal wordsZoom = 0.9;
constexpr int boxOverhang = 1;
constexpr int checkedRowHeight = 28;

} // namespace

SearchHitDelegate::SearchHitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto line = index.data(SearchHitModel::LineRole).value<HitLine>();
    const Colours &c = m_theme.colours();
    const QRect row = option.rect;
    painter->save();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(row, c.furniture);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), c.accent);
    }
    int x = row.left() + sideMargin;
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem box = item;
        box.rect = QRect(x, row.top(), 18, row.height());
        box.state.setFlag(QStyle::State_Selected, false);
        box.state.setFlag(item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QStyle *style = item.widget ? item.widget->style() : nullptr;
        if (style)
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
        x += 18 + gap / 2;
    }

    painter->setFont(m_theme.labelFont());
    painter->setPen(line.seat >= 0 ? m_theme.speakerColour(line.seat) : c.soft);
    const QString name = painter->fontMetrics().elidedText(line.name, Qt::ElideRight, nameWidth);
    painter->drawText(QRect(x, row.top(), nameWidth, row.height()), Qt::AlignRight | Qt::AlignVCenter, name);
    x += nameWidth + gap;

    painter->setFont(m_theme.wordsFont(wordsZoom));
    const QFontMetrics metrics = painter->fontMetrics();
    const int right = row.right() - sideMargin;
    const auto write = [&](const QString &text, const QColor &colour) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, right - x));
        painter->setPen(colour);
        painter->drawText(QRect(x, row.top(), right - x, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          shown);
        x += metrics.horizontalAdvance(shown);
    };
    write(line.before, c.soft);
    x += boxOverhang;
    const int hitWidth = std::min(metrics.horizontalAdvance(line.hit), std::max(0, right - x));
    const int boxHeight = metrics.height() - 2;
    painter->setPen(c.accent);
    painter->setBrush(c.accentGround);
    painter->drawRect(
        QRect(x - boxOverhang, row.center().y() - boxHeight / 2, hitWidth + 2 * boxOverhang, boxHeight));
    write(line.hit, c.ink);
    x += 2 * boxOverhang;
    write(line.behind, c.soft);
    painter->restore();
}

bool SearchHitDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics words(m_theme.wordsFont(wordsZoom));
    // Boxes to tick stand apart from each other.
    const bool hasBox = index.flags().testFlag(Qt::ItemIsUserCheckable);
    return {option.rect.width(), std::max(words.height() + 6, hasBox ? checkedRowHeight : 0)};
}

} // namespace verbatim
