// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one who waits to speak: the name, and with the next one the key that hands over.
class RaisedHandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RaisedHandDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What is printed with the next one, such as "Ctrl+G".
    void setKey(const QString &key) { m_key = key; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QString m_key;
};

} // namespace verbatim
