// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/issues/issuelistmodel.h"

#include <QStyledItemDelegate>

#include <optional>

namespace verbatim {

class Theme;

/// Draws one finding: a sign whose shape and colour say how grave it is, the sentence, what to do, the
/// words with what stands around them, and in how many places.
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
        QString places;
    };

    /// The words in the face of the record, those in question in the accent, on one line.
    struct Context
    {
        QString before;
        QString words;
        QString after;
    };

    Texts textsOf(const FindingGroup &group, int width) const;
    std::optional<Context> contextOf(const FindingGroup &group, int width) const;
    QFont contextFont() const;
    void paintContext(QPainter &painter, const Context &context, const QRect &line) const;
    void paintSign(QPainter &painter, Severity severity, const QRectF &place) const;

    const Theme &m_theme;
};

} // namespace verbatim
