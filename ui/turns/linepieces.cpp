// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/linepieces.h"

#include "ui/turns/turnlayout.h"

#include <QTextLayout>

#include <algorithm>

namespace verbatim {

void LinePieces::clear()
{
    m_pieces.clear();
    m_fresh.clear();
    m_settled = 0;
}

void LinePieces::reset(const TurnLayout &layout, const TypeSetting &setting)
{
    clear();
    m_setting = setting;
    for (const auto &piece : layout.pieces())
        m_pieces.append(piece->lines);
    m_settled = m_pieces.size();
}

void LinePieces::change(const TextReplacement &change)
{
    if (isEmpty())
        return;
    const qsizetype removedEnd = change.position + change.removedLength;
    const qsizetype by = change.inserted.size() - change.removedLength;
    const qsizetype end = m_pieces.last().end() + by;
    // A word may be pulled up into the line above, and that one may be of the piece before.
    m_settled = std::min(m_settled, std::max<qsizetype>(0, indexOf(change.position) - 1));
    m_fresh.clear();
    const auto behind = std::ranges::upper_bound(m_pieces, change.position, {}, &LinePiece::start);
    const auto kept = std::ranges::lower_bound(behind, m_pieces.end(), removedEnd, {}, &LinePiece::start);
    const auto first = m_pieces.erase(behind, kept);
    for (auto piece = first; piece != m_pieces.end(); ++piece)
        piece->start += by;
    LinePiece &changed = *std::prev(first);
    changed.length = (first == m_pieces.end() ? end : first->start) - changed.start;
}

void LinePieces::settleOne(const QString &text)
{
    if (isSettled())
        return;
    const LineSetter setter(text, m_setting);
    const std::optional<qsizetype> start =
        m_fresh.isEmpty() ? m_pieces.at(m_settled).start : setter.startBehind(m_fresh.last());
    if (start) {
        QTextLayout layout;
        m_fresh.append(setter.layOut(*start, layout));
    } else {
        m_pieces.remove(m_settled, m_pieces.size() - m_settled);
        m_pieces.append(std::exchange(m_fresh, {}));
        m_settled = m_pieces.size();
    }
}

void LinePieces::settle(const QString &text)
{
    while (!isSettled())
        settleOne(text);
}

qsizetype LinePieces::indexOf(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_pieces, position, {}, &LinePiece::start);
    return std::max<qsizetype>(0, behind - m_pieces.begin() - 1);
}

qsizetype LinePieces::indexAtY(int y) const
{
    qsizetype index = 0;
    int bottomOfIt = 0;
    for (; index < size() - 1; ++index) {
        bottomOfIt +=
            (index > 0 && at(index).opensParagraph ? m_setting.paragraphGap : 0) + heightOf(at(index));
        if (y < bottomOfIt)
            break;
    }
    return index;
}

bool LinePieces::isStart(qsizetype position) const
{
    const qsizetype index = indexOf(position);
    return index <= m_settled && at(index).start == position;
}

TextRange LinePieces::text(qsizetype first, qsizetype last) const
{
    const qsizetype start = at(first).start;
    const qsizetype next = last + 1;
    if (next == size())
        return {start, at(last).end() - start};
    return {start, at(next).start - (at(next).opensParagraph ? 1 : 0) - start};
}

int LinePieces::top(qsizetype index) const
{
    int y = 0;
    for (qsizetype i = 0; i < index; ++i)
        y += heightOf(at(i)) + (at(i + 1).opensParagraph ? m_setting.paragraphGap : 0);
    return y;
}

int LinePieces::bottom(qsizetype index) const
{
    return top(index) + heightOf(at(index));
}

int LinePieces::heightBehind(qsizetype position) const
{
    const auto behind = std::ranges::lower_bound(m_pieces, position, {}, &LinePiece::start);
    int sum = 0;
    for (auto piece = behind; piece != m_pieces.end(); ++piece)
        sum += heightOf(*piece) + (piece->opensParagraph ? m_setting.paragraphGap : 0);
    return sum;
}

} // namespace verbatim
