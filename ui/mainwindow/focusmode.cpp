// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/focusmode.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QToolBar>

#include <utility>

namespace verbatim {

FocusMode::FocusMode(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{}

void FocusMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        enter();
    else
        leave();
}

void FocusMode::enter()
{
    m_docks = m_window.saveState();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->hide();
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->hide();
    auto *centre = qobject_cast<QSplitter *>(m_window.centralWidget());
    if (!centre)
        return;
    m_centre = centre->saveState();
    for (int i = 1; i < centre->count(); ++i) {
        if (centre->widget(i)->isHidden())
            continue;
        m_beside.append(centre->widget(i));
        centre->widget(i)->hide();
    }
}

void FocusMode::leave()
{
    m_window.restoreState(m_docks);
    for (const QPointer<QWidget> &widget : std::exchange(m_beside, {})) {
        if (widget)
            widget->show();
    }
    if (auto *centre = qobject_cast<QSplitter *>(m_window.centralWidget()))
        centre->restoreState(m_centre);
}

} // namespace verbatim
