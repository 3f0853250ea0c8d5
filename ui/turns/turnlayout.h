// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/turns/linesetter.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace verbatim {

/// The words of a turn laid out to be painted, line for line as the editor lays them out.
class TurnLayout
{
public:
    struct Piece
    {
        LinePiece lines;
        QTextLayout layout; ///< its text may go on behind the last line

        QString text() const { return layout.text().first(lines.length); }
    };

    TurnLayout(const QString &text, const TypeSetting &setting);

    /// Whether this is what the text looks like in that setting.
    bool isOf(const QString &text, const TypeSetting &setting) const;
    int height() const { return m_height; }
    /// Where the last line ends, in pixels from the left edge of the words.
    qreal lastLineEnd() const;
    const std::vector<std::unique_ptr<Piece>> &pieces() const { return m_pieces; }

    /// Draws the pieces that `visible` (in coordinates of the painter) touches, with a part of the text
    /// (start and length in UTF-16 units; length 0 for none) in another format.
    void draw(QPainter &painter, QPointF origin, const QRectF &visible,
              const QTextLayout::FormatRange &selected) const;
    /// The place in the text that is nearest to a point measured from the upper left corner of the words.
    qsizetype positionAt(QPointF point) const;

private:
    QString m_text;
    TypeSetting m_setting;
    std::vector<std::unique_ptr<Piece>> m_pieces;
    int m_height = 0;
};

/// A guess at the height of the words without laying them out: a microsecond for a thousand characters.
int estimatedHeight(QStringView text, const TypeSetting &setting);

} // namespace verbatim
