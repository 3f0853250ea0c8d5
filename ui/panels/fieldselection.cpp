// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/fieldselection.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace verbatim {

void keepFieldSelectionsInside(QApplication &application)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::selectionChanged, &application, [clipboard] {
        const QWidget *selectedIn = QApplication::focusWidget();
        if (clipboard->ownsSelection() &&
            (qobject_cast<const QLineEdit *>(selectedIn) || qobject_cast<const QLabel *>(selectedIn) ||
             qobject_cast<const QPlainTextEdit *>(selectedIn)))
            clipboard->clear(QClipboard::Selection);
    });
}

} // namespace verbatim
