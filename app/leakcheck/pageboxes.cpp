// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pageboxes.h"

#include <algorithm>
#include <cmath>

namespace verbatim {

namespace {

// A forged page must not cost time.
constexpr size_t mostPieces = 200'000;
constexpr int mostBoxes = 2'000;
constexpr qsizetype wordsBegin = 2; ///< characters under a box; one may be a bullet or a tick

} // namespace

PlaneMatrix PlaneMatrix::then(const PlaneMatrix &next) const
{
    return {a * next.a + b * next.c, a * next.b + b * next.d,          c * next.a + d * next.c,
            c * next.b + d * next.d, e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
}

PageBox PageBox::of(const PlaneMatrix &matrix, double x, double y, double width, double height)
{
    const double xs[] = {matrix.x(x, y), matrix.x(x + width, y), matrix.x(x, y + height),
                         matrix.x(x + width, y + height)};
    const double ys[] = {matrix.y(x, y), matrix.y(x + width, y), matrix.y(x, y + height),
                         matrix.y(x + width, y + height)};
    return {*std::ranges::min_element(xs), *std::ranges::min_element(ys), *std::ranges::max_element(xs),
            *std::ranges::max_element(ys)};
}

void PageWords::add(const QString &text, double x, double y)
{
    if (m_pieces.size() < mostPieces && !text.trimmed().isEmpty())
        m_pieces.push_back({text, x, y});
}

void PageWords::cover(const PageBox &box)
{
    if (m_covered || ++m_boxes > mostBoxes)
        return;
    m_covered = standsIn(box);
}

bool PageWords::standsIn(const PageBox &box) const
{
    qsizetype characters = 0;
    for (const Piece &piece : m_pieces) {
        if (box.contains(piece.x, piece.y))
            characters += piece.text.trimmed().size();
        if (characters >= wordsBegin)
            return true;
    }
    return false;
}

QString PageWords::inReadingOrder() const
{
    constexpr double lineHeight = 3; ///< units; letters of one line are not further apart
    std::vector<const Piece *> sorted;
    for (const Piece &piece : m_pieces)
        sorted.push_back(&piece);
    const auto line = [](const Piece *piece) { return std::lround(piece->y / lineHeight); };
    std::ranges::stable_sort(sorted, [&](const Piece *one, const Piece *other) {
        return line(one) != line(other) ? line(one) > line(other) : one->x < other->x;
    });
    QString text;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && line(sorted[i]) != line(sorted[i - 1]))
            text += u'\n';
        text += sorted[i]->text;
    }
    return text;
}

} // namespace verbatim
