// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/flowlayout.h"

#include <QWidget>

namespace verbatim {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(5);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return placesIn(QRect(0, 0, width, 0)).height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const Places places = placesIn(rectangle);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i)->isEmpty())
            m_items.at(i)->setGeometry(places.rectangles.at(i));
    }
}

FlowLayout::Places FlowLayout::placesIn(const QRect &rectangle) const
{
    const QRect inside = rectangle.marginsRemoved(contentsMargins());
    Places places;
    int x = inside.x();
    int y = inside.y();
    int rowHeight = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            places.rectangles.append(QRect());
            continue;
        }
        const QSize size(qMin(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (rowHeight > 0 && x + size.width() > inside.x() + inside.width()) {
            x = inside.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        places.rectangles.append(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    places.height = y + rowHeight - rectangle.y() + contentsMargins().bottom();
    return places;
}

} // namespace verbatim
