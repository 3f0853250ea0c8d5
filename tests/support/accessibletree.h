// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

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

inline QString everythingSpoken(QWidget *widget)
{
    return everythingSpoken(QAccessible::queryAccessibleInterface(widget));
}

} // namespace verbatim::test
