// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Which part of a long turn the editor holds: what is seen, the words around the caret and the selection, and
// some lines more. While somebody types it only grows; when the keys rest it is cut to what is needed.

#include "ui/turns/turnview.h"

#include "ui/turns/turnlistmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype mostGrown = 6000; // UTF-16 units: a part that would be longer is chosen anew
constexpr int quietMs = 400;          // without a change, before its lines are settled
constexpr int linesAround = 1;        // that are held but not seen, above and below

} // namespace

void TurnView::knowPieces(const Turn *turn)
{
    if (!turn || turn->text.size() <= longTurn)
        m_pieces.clear();
    else
        m_pieces.reset(m_delegate->layoutOf(*turn), m_delegate->metrics().setting(turn->kind));
}

void TurnView::followTurn(const Turn &turn)
{
    const bool isLong = turn.text.size() > longTurn;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        const TextReplacement change = m_editor->follow(turn.text);
        if (!change.isEmpty())
            m_pieces.change(change);
        if (!isLong)
            m_editor->showPart({0, turn.text.size()});
    }
    const bool isNewlyLong = isLong && m_pieces.isEmpty() && !m_typing;
    const bool isOtherwiseSet =
        !m_pieces.isEmpty() && !m_pieces.areOf(m_delegate->metrics().setting(turn.kind));
    if (!isLong || isNewlyLong || isOtherwiseSet)
        knowPieces(&turn);
    if (!m_pieces.isSettled() || (isLong && m_pieces.isEmpty()))
        m_settling.start(quietMs);
}

/// Pixels from the upper edge of the words of the turn to those that the editor holds.
int TurnView::partTop() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.top(m_pieces.indexOf(m_editor->part().start));
}

int TurnView::wordsHeight() const
{
    if (m_pieces.isEmpty())
        return m_editor->wordsHeight();
    return partTop() + m_editor->wordsHeight() + m_pieces.heightBehind(m_editor->part().end());
}

/// In pixels from the upper edge of the words. What the editor holds may have moved since it was settled.
qsizetype TurnView::pieceAtY(int y) const
{
    const TextRange part = m_editor->part();
    const qsizetype firstHeld = m_pieces.indexOf(part.start);
    const qsizetype lastHeld = std::max(firstHeld, m_pieces.indexOf(part.end() - 1));
    const int top = partTop();
    const int bottom = top + m_editor->wordsHeight();
    if (y < top)
        return m_pieces.indexAtY(y);
    if (y >= bottom)
        return m_pieces.indexAtY(m_pieces.bottom(lastHeld) + y - bottom);
    return std::clamp(m_pieces.indexAtY(y), firstHeld, lastHeld);
}

TurnView::PieceSpan TurnView::piecesAround(qsizetype anchor, qsizetype position) const
{
    const auto [from, to] = std::minmax(anchor, position);
    return {std::max<qsizetype>(0, m_pieces.indexOf(from) - 1),
            std::min(m_pieces.size() - 1, m_pieces.indexOf(to) + 1)};
}

TurnView::PieceSpan TurnView::neededPieces() const
{
    PieceSpan needed = piecesAround(m_editor->anchorPosition(), m_editor->caretPosition());
    const SheetMetrics &metrics = m_delegate->metrics();
    const TurnKind kind = turnAt(currentRow())->kind;
    const int around = linesAround * metrics.setting(kind).lineHeight;
    const int wordsTop = rowTop(currentRow()) + metrics.paddingAbove(kind);
    const int seenTop = -wordsTop - around;
    const int seenBottom = viewport()->height() - wordsTop + around;
    if (seenBottom > 0 && seenTop < wordsHeight()) {
        needed.first = std::min(needed.first, pieceAtY(seenTop));
        needed.last = std::max(needed.last, pieceAtY(seenBottom));
    }
    return needed;
}

/// Without the soft break behind it, which would be another line of the editor.
TextRange TurnView::textOf(PieceSpan pieces) const
{
    TextRange range = m_pieces.text(pieces.first, pieces.last);
    const QString &text = turnAt(currentRow())->text;
    if (range.length > 0 && range.end() < text.size() && text.at(range.end() - 1) == lineSeparator)
        --range.length;
    return range;
}

bool TurnView::holds(PieceSpan needed) const
{
    const TextRange part = m_editor->part();
    const TextRange wanted = textOf(needed);
    return part.start <= wanted.start && wanted.end() <= part.end() && m_pieces.isStart(part.start);
}

/// With a piece more on both sides, so that it is not asked for again with the next line.
TextRange TurnView::partOf(PieceSpan needed) const
{
    return textOf({std::max<qsizetype>(0, needed.first - 1), std::min(m_pieces.size() - 1, needed.last + 1)});
}

void TurnView::fitPart()
{
    const int row = currentRow();
    const Turn *turn = turnAt(row);
    const bool isReady =
        turn && turn->id == m_turn && row < m_heights.size() && turn->text.size() == m_editor->textLength();
    if (m_fitting || m_pieces.isEmpty() || !isReady)
        return;
    PieceSpan needed = neededPieces();
    if (holds(needed))
        return;
    if (!mayGrowTo(needed)) {
        m_pieces.settle(turn->text);
        needed = neededPieces();
    }
    hold(needed);
    setRowHeight(row, m_delegate->heightAround(*turn, wordsHeight()));
}

/// Where the editor held both what it holds and what is needed.
TextRange TurnView::grownTo(PieceSpan needed) const
{
    const TextRange part = m_editor->part();
    const TextRange wanted = partOf(needed);
    const qsizetype start = std::min(part.start, wanted.start);
    return {start, std::max(part.end(), wanted.end()) - start};
}

bool TurnView::mayGrowTo(PieceSpan needed) const
{
    const TextRange part = m_editor->part();
    const TextRange wanted = partOf(needed);
    const TextRange grown = grownTo(needed);
    const bool touches = wanted.start <= part.end() && wanted.end() >= part.start;
    return touches && m_pieces.isStart(grown.start) && grown.length <= std::max(mostGrown, wanted.length);
}

void TurnView::hold(PieceSpan needed)
{
    const QScopedValueRollback fitting(m_fitting, true);
    TextRange wanted = mayGrowTo(needed) ? grownTo(needed) : partOf(needed);
    if (m_editor->isComposing()) // what stands before a composition would move it
        wanted = {m_editor->part().start, grownTo(needed).end() - m_editor->part().start};
    m_editor->showPart(wanted);
    m_settling.start(quietMs); // then it is cut to what is needed
}

void TurnView::placeCaret(qsizetype anchor, qsizetype position)
{
    const Turn *turn = turnAt(currentRow());
    if (turn && turn->id == m_turn && !m_pieces.isEmpty() && !holds(piecesAround(anchor, position))) {
        if (!mayGrowTo(piecesAround(anchor, position)))
            m_pieces.settle(turn->text);
        hold(piecesAround(anchor, position));
    }
    m_editor->setCaret(anchor, position);
}

/// A piece at a time, so that a key never has to wait.
void TurnView::settleSome()
{
    const Turn *turn = turnAt(currentRow());
    if (!turn || turn->id != m_turn || turn->text.size() <= longTurn)
        return;
    if (m_editor->isComposing()) {
        m_settling.start(quietMs);
        return;
    }
    if (m_pieces.isEmpty()) {
        knowPieces(turn);
    } else if (!m_pieces.isSettled()) {
        m_pieces.settleOne(turn->text);
        m_settling.start(0);
        return;
    }
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_editor->showPart(partOf(neededPieces()));
    }
    fitRowToEditor();
}

} // namespace verbatim
