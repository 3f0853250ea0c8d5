// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"

#include <QStyledItemDelegate>

namespace verbatim {

class Theme;

/// Draws one finding: a sign whose shape and colour say how grave it is, the sentence, what to do, the line.
class IssueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IssueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Texts
    {
        QStringList message;
        QStringList suggestion;
        QString line;
    };

    Texts textsOf(const Issue &issue, int width) const;
    void paintSign(QPainter &painter, Severity severity, const QRectF &place) const;

    const Theme &m_theme;
};

} // namespace verbatim
