// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/quietlistview.h"

namespace verbatim {

QuietListView::QuietListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    // Letters are actions here; an input method would swallow them.
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

int QuietListView::heightOfRows() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void QuietListView::keyboardSearch(const QString &) {}

void QuietListView::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    if (!newModel)
        return;
    // Queued: a proxy tells of its rows before the selection model has settled.
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &QuietListView::ensureCurrent,
            Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &QuietListView::ensureCurrent,
            Qt::QueuedConnection);
    ensureCurrent();
}

void QuietListView::ensureCurrent()
{
    // Without a current row assistive technology has nothing to hold on to.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace verbatim
