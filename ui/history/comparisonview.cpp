// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisonview.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace verbatim {

namespace {

constexpr int rowsAtOnce = 200; ///< measured before the window answers again

} // namespace

ComparisonView::ComparisonView(ComparisonModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new ComparisonDelegate(theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(rowsAtOnce);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &ComparisonModel::modelReset, this, [this] {
        measureAgain();
        goTo(0);
    });
    connect(&theme, &Theme::changed, this, &ComparisonView::measureAgain);
    goTo(0);
}

void ComparisonView::setRowLayout(ComparisonDelegate::Layout layout)
{
    const QModelIndex current = currentIndex();
    m_delegate->setLayout(layout);
    measureAgain();
    scrollTo(current);
}

void ComparisonView::goTo(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ComparisonView::measureAgain()
{
    m_delegate->forgetHeights();
    scheduleDelayedItemsLayout();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    m_delegate->forgetHeights();
    QListView::resizeEvent(event);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureAgain();
}

} // namespace verbatim
