// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/comparisonmodel.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace verbatim {

class Theme;

/// Paints one turn of both records: in two columns, or as one text in which what went is struck out and what
/// came is underlined.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Layout {
        SideBySide,
        Unified,
    };

    explicit ComparisonDelegate(const Theme &theme, QObject *parent = nullptr);

    Layout layout() const { return m_layout; }
    void setLayout(Layout layout);
    /// Measures every row anew.
    void forgetHeights() { m_heights.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A text with its marks.
    struct Marked
    {
        QString label;
        QString text;
        QList<QTextLayout::FormatRange> marks;
    };

    QList<Marked> columnsOf(const ComparisonRow &row) const;
    Marked unified(const ComparisonRow &row) const;
    QTextCharFormat removedFormat() const;
    QTextCharFormat addedFormat() const;
    int columnWidth(int width, qsizetype columns) const;
    /// The height of the text; paints it where there is a painter.
    int layOut(const Marked &column, int width, QPainter *painter, QPoint at) const;
    int headHeight() const;
    void paintHead(QPainter &painter, const ComparisonRow &row, const QRect &area) const;

    const Theme &m_theme;
    Layout m_layout = Layout::SideBySide;
    mutable QHash<int, QSize> m_heights; ///< by row, for one width
};

} // namespace verbatim
