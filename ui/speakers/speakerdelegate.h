// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one speaker: the key as a cap, a dot in the speaker's colour, name, role, number of turns.
class SpeakerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What marks the row that the keyboard is on.
    enum class Selection {
        WithFocus, ///< only while the list has the focus: a list beside the text
        Always,    ///< the list is steered from a field above it
    };

    SpeakerDelegate(const Theme &theme, Selection selection, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintKey(QPainter &painter, const QRect &cap, const QString &key) const;

    const Theme &m_theme;
    Selection m_selection;
};

} // namespace verbatim
