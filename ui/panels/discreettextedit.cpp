// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/discreettextedit.h"

#include "ui/panels/discreetwidgets.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

namespace verbatim {

DiscreetTextEdit::DiscreetTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    keepFromScreenReaders(this);
}

void DiscreetTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isCopy = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    const QScopedValueRollback copying(m_isCopying, isCopy);
    QPlainTextEdit::keyPressEvent(event);
}

void DiscreetTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const QScopedValueRollback copying(m_isCopying, true);
    QPlainTextEdit::contextMenuEvent(event); // returns when the menu is closed
}

QMimeData *DiscreetTextEdit::createMimeDataFromSelection() const
{
    return m_isCopying ? QPlainTextEdit::createMimeDataFromSelection() : new QMimeData;
}

} // namespace verbatim
