// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QSize>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace verbatim {

class Theme;

/// A row of a panel's list that is one line: words at the left, elided, and something small at the right.
struct OneLineRow
{
    QString words;
    QColor colour; ///< of the words
    QString aside; ///< a time or a key in the label font; may be empty
};

void paintOneLineRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                     const OneLineRow &row);

/// As wide as the view, as high as one line.
QSize oneLineRowSize(const QStyleOptionViewItem &option, const Theme &theme);

} // namespace verbatim
