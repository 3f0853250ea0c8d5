// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace verbatim {

/// A plane transformation as PDF writes it: [a b c d e f].
struct PlaneMatrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    /// This one first, then `next`.
    PlaneMatrix then(const PlaneMatrix &next) const;
    PlaneMatrix translated(double x, double y) const { return PlaneMatrix{1, 0, 0, 1, x, y}.then(*this); }
    double x(double px, double py) const { return a * px + c * py + e; }
    double y(double px, double py) const { return b * px + d * py + f; }
};

/// A rectangle of a page, in its units.
struct PageBox
{
    double left = 0, bottom = 0, right = 0, top = 0;

    bool isEmpty() const { return left >= right || bottom >= top; }
    bool contains(double x, double y) const { return x > left && x < right && y > bottom && y < top; }
    /// The box around the corners of a rectangle that was transformed.
    static PageBox of(const PlaneMatrix &matrix, double x, double y, double width, double height);
};

/// Where the words of one page stand, and which of them lie under something that was painted later.
class PageWords
{
public:
    /// A piece of text with a point in the middle of its first character.
    void add(const QString &text, double x, double y);
    /// An opaque box: what stands there already is covered.
    void cover(const PageBox &box);

    bool isCovered() const { return m_covered; }
    bool standsIn(const PageBox &box) const;
    /// The text line by line as the eye reads it, whatever the order in which it was shown.
    QString inReadingOrder() const;

private:
    struct Piece
    {
        QString text;
        double x = 0;
        double y = 0;
    };

    std::vector<Piece> m_pieces;
    int m_boxes = 0;
    bool m_covered = false;
};

} // namespace verbatim
