// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one agenda item: its words and when it began; the present one in the accent colour.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace verbatim
