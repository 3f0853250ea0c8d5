// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"
#include "ui/turns/linesetter.h"
#include "ui/turns/textreplacement.h"

#include <QList>

namespace verbatim {

class TurnLayout;

/// Where the lines of a long turn are, in pieces, so that the editor need hold only a part of it.
///
/// A change costs next to nothing: what stands above stays, and below it the places move along and the
/// heights are taken for what they were, until somebody has the time to settle them.
class LinePieces
{
public:
    /// Knows nothing any more.
    void clear();
    void reset(const TurnLayout &layout, const TypeSetting &setting);
    bool isEmpty() const { return m_pieces.isEmpty(); }
    bool areOf(const TypeSetting &setting) const { return m_setting.setsLike(setting); }

    void change(const TextReplacement &change);
    bool isSettled() const { return m_settled >= m_pieces.size(); }
    /// Lays out one more piece of the present text.
    void settleOne(const QString &text);
    void settle(const QString &text);

    qsizetype size() const { return m_pieces.size(); }
    const LinePiece &at(qsizetype index) const { return m_pieces.at(index); }
    /// The piece with that place of the text; at an edge the one that starts there.
    qsizetype indexOf(qsizetype position) const;
    /// The piece at that height, the nearest where it lies outside.
    qsizetype indexAtY(int y) const;
    /// Whether a line is known to begin there.
    bool isStart(qsizetype position) const;
    TextRange text(qsizetype first, qsizetype last) const;

    /// Pixels from the upper edge of the words.
    int top(qsizetype index) const;
    int bottom(qsizetype index) const;
    int height() const { return isEmpty() ? 0 : bottom(size() - 1); }
    /// Of the lines behind that place.
    int heightBehind(qsizetype position) const;

private:
    int heightOf(const LinePiece &piece) const { return piece.lines * m_setting.lineHeight; }

    TypeSetting m_setting;
    QList<LinePiece> m_pieces;
    QList<LinePiece> m_fresh; ///< those from m_settled on as laid out up to now
    qsizetype m_settled = 0;  ///< so many pieces are right, and where the next one starts
};

} // namespace verbatim
