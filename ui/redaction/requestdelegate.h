// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/redaction/requestsummary.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one request: state, who, wish, the words in question, and what is behind it. The current one lies on
/// paper, shows more of its words and keeps room below for its buttons.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int sideMargin = 14; ///< logical pixels
    static constexpr int endMargin = 12;

    explicit RequestDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The height of the buttons of the current request in logical pixels.
    void setActionsHeight(int height) { m_actionsHeight = height; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lines of one font and colour.
    struct Block
    {
        QStringList lines;
        QFont font;
        QColor colour;
    };
    struct Height
    {
        RequestSummary summary;
        int width = 0;
        bool current = false;
        int height = 0;
    };

    QList<Block> blocksOf(const RequestSummary &summary, int width, bool current) const;
    Block passageBlock(const RequestSummary &summary, int width, bool current) const;
    QList<Block> warningBlocks(const RequestSummary &summary, int width, bool current) const;
    void paintHead(QPainter &painter, const RequestSummary &summary, const QRect &row) const;
    int headHeight() const;
    int textHeight(const RequestSummary &summary, int width, bool current) const;

    const Theme &m_theme;
    int m_actionsHeight = 0;
    mutable QHash<RequestKey, Height> m_heights; ///< a view asks for every row at each layout
};

} // namespace verbatim
