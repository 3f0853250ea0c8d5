// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;

namespace verbatim {

/// The text wrapped to `width` logical pixels; what goes beyond `maximumLines` is elided with an ellipsis.
/// Line and paragraph ends count as blanks. At least one line. Looks at the first 600 UTF-16 units only, so
/// that the longest turn costs no more than a paragraph.
QStringList elidedLines(const QString &text, const QFont &font, qreal width, int maximumLines);

/// The height in logical pixels of one line of a panel's text in that font, rounded up.
int panelLineHeight(const QFont &font);

/// Paints lines from `top` and returns the y below them.
int paintLines(QPainter &painter, const QStringList &lines, const QFont &font, int left, int top, int width);

} // namespace verbatim
