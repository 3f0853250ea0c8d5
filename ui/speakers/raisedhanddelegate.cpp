// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhanddelegate.h"

#include "ui/panels/onelinerow.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/theme/theme.h"

namespace verbatim {

RaisedHandDelegate::RaisedHandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void RaisedHandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto hand = index.data(RaisedHandsModel::RowRole).value<RaisedHand>();
    paintOneLineRow(*painter, option, m_theme,
                    {hand.name, m_theme.colours().ink, hand.isNext ? m_key : QString()});
}

QSize RaisedHandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return oneLineRowSize(option, m_theme);
}

} // namespace verbatim
