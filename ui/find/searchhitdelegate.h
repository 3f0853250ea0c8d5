// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one hit on one line: whose words, and the hit boxed among the words around it.
class SearchHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchHitDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A click anywhere on the row, or the space bar, chooses a hit that can be chosen.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace verbatim
