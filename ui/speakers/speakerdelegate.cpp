// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerdelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/panels/seatkeys.h"
#include "ui/speakers/speakerlistmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;
constexpr int endMargin = 5;
constexpr int capWidth = 24;
constexpr int capHeight = 18;
constexpr int dotSize = 9;
constexpr int textLeft = sideMargin + capWidth + 8 + dotSize + 8;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

SpeakerDelegate::SpeakerDelegate(const Theme &theme, Selection selection, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_selection(selection)
{}

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto speaker = index.data(SpeakerListModel::RowRole).value<SpeakerRow>();
    const Colours &c = m_theme.colours();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);

    const int middle = row.center().y() + 1;
    if (const QString cap = seatKeyCap(speaker.seat); !cap.isEmpty())
        paintKey(*painter, QRect(row.left() + sideMargin, middle - capHeight / 2, capWidth, capHeight), cap);
    if (speaker.seat >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.speakerColour(speaker.seat));
        painter->drawEllipse(
            QRectF(row.left() + sideMargin + capWidth + 8, middle - dotSize / 2.0, dotSize, dotSize));
    }

    const QFont label = m_theme.labelFont();
    int right = row.right() + 1 - sideMargin;
    if (speaker.turns >= 0) {
        painter->setFont(label);
        painter->setPen(c.soft);
        const QString count = QString::number(speaker.turns);
        const int countWidth = QFontMetrics(label).horizontalAdvance(count);
        painter->drawText(QRect(right - countWidth, row.top(), countWidth, row.height()), Qt::AlignVCenter,
                          count);
        right -= countWidth + 8;
    }

    const QFont font = m_theme.interfaceFont();
    const int left = row.left() + textLeft;
    const int width = right - left;
    const int nameHeight = panelLineHeight(font);
    const int textHeight = nameHeight + (speaker.role.isEmpty() ? 0 : panelLineHeight(label) - 2);
    int y = row.top() + (row.height() - textHeight) / 2;
    painter->setPen(c.ink);
    y = paintLines(*painter, {QFontMetrics(font).elidedText(speaker.name, Qt::ElideRight, width)}, font, left,
                   y, width);
    painter->setPen(c.soft);
    if (!speaker.role.isEmpty())
        paintLines(*painter, {QFontMetrics(label).elidedText(speaker.role, Qt::ElideRight, width)}, label,
                   left, y - 2, width);
    painter->restore();
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = panelLineHeight(m_theme.interfaceFont()) + panelLineHeight(m_theme.labelFont()) - 2;
    return {widthOf(option), height + 2 * endMargin};
}

void SpeakerDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool focused = option.widget && option.widget->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    if (m_selection == Selection::Always && selected) {
        painter.fillRect(option.rect, c.accentGround);
        return;
    }
    if (index.data(SpeakerListModel::CurrentRole).toBool())
        painter.fillRect(option.rect, c.accentGround);
    if (selected && focused)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
}

void SpeakerDelegate::paintKey(QPainter &painter, const QRect &cap, const QString &key) const
{
    const Colours &c = m_theme.colours();
    const QRectF outline = QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.paper);
    painter.drawRoundedRect(outline, 3, 3);
    painter.drawLine(QPointF(outline.left() + 3, outline.bottom() + 1),
                     QPointF(outline.right() - 3, outline.bottom() + 1));
    QFont font = m_theme.labelFont();
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(c.soft);
    painter.drawText(cap, Qt::AlignCenter, key);
}

} // namespace verbatim
