// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestlistview.h"

#include "ui/redaction/requestdelegate.h"
#include "ui/theme/theme.h"

#include <QLayout>

namespace verbatim {

RequestListView::RequestListView(const Theme &theme, QWidget *parent)
    : QuietListView(parent)
    , m_delegate(new RequestDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    connect(&theme, &Theme::changed, this, &RequestListView::updateActions);
}

void RequestListView::setActions(QWidget *actions)
{
    m_actions = actions;
    actions->setParent(viewport());
    updateActions();
}

void RequestListView::updateActions()
{
    scheduleDelayedItemsLayout();
}

void RequestListView::doItemsLayout()
{
    if (m_actions) {
        const int width = viewport()->width() - 2 * RequestDelegate::sideMargin;
        m_actions->layout()->activate();
        m_delegate->setActionsHeight(m_actions->layout()->totalHeightForWidth(width));
    }
    QuietListView::doItemsLayout();
    placeActions();
}

void RequestListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietListView::currentChanged(current, previous);
    Q_EMIT currentRequestChanged(current);
    // The rows change their heights, and the model may be amid a removal.
    updateActions();
    QMetaObject::invokeMethod(this, &RequestListView::showCurrent, Qt::QueuedConnection);
}

void RequestListView::scrollContentsBy(int dx, int dy)
{
    QuietListView::scrollContentsBy(dx, dy);
    placeActions();
}

void RequestListView::updateGeometries()
{
    QuietListView::updateGeometries();
    placeActions();
}

void RequestListView::placeActions()
{
    if (!m_actions)
        return;
    const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    m_actions->setVisible(row.isValid());
    if (!row.isValid())
        return;
    const int width = row.width() - 2 * RequestDelegate::sideMargin;
    const int height = m_actions->layout()->totalHeightForWidth(width);
    m_actions->setGeometry(row.left() + RequestDelegate::sideMargin,
                           row.bottom() - RequestDelegate::endMargin - height, width, height);
}

void RequestListView::showCurrent()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace verbatim
