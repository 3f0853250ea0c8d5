// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QWidget>

namespace verbatim::test {

/// Everything that a program on the accessibility bus can ask for below there, one text a line.
inline QString everythingSpoken(QAccessibleInterface *top)
{
    QString all;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        all += top->text(kind) + u'\n';
    if (QAccessibleTextInterface *text = top->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < top->childCount(); ++i) {
        if (QAccessibleInterface *child = top->child(i))
            all += everythingSpoken(child);
    }
    return all;
}

/// Also of widgets in the cells of a table: Qt's tree leaves them out, but whoever has the focus is told.
inline QString everythingSpoken(QWidget *widget)
{
    QString all = everythingSpoken(QAccessible::queryAccessibleInterface(widget));
    for (const QAbstractItemView *view : widget->findChildren<QAbstractItemView *>()) {
        for (QWidget *field : view->viewport()->findChildren<QWidget *>())
            all += everythingSpoken(QAccessible::queryAccessibleInterface(field));
    }
    return all;
}

/// The lines that hold the word.
inline QString linesWith(const QString &word, const QString &text)
{
    return text.split(u'\n').filter(word, Qt::CaseInsensitive).join(u'\n');
}

} // namespace verbatim::test
