// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textdifference.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace verbatim {

namespace {

constexpr int mostDifferentSigns = 1000;
constexpr qsizetype mostCompared = 2000; ///< UTF-16 units

/// One sign of a text: a user-perceived character, or a whole Latin word or number.
using Signs = std::vector<TextRange>;

bool isLatinWordCharacter(QChar character)
{
    return character.unicode() < 0x250 && character.isLetterOrNumber();
}

Signs signsOf(const QString &text)
{
    Signs signs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const bool joins = !signs.empty() && isLatinWordCharacter(text[start]) &&
                           isLatinWordCharacter(text[signs.back().start]);
        if (joins)
            signs.back().length = end - signs.back().start;
        else
            signs.push_back({start, end - start});
        start = end;
    }
    return signs;
}

/// The shortest way from one list of signs to another. Source: E. W. Myers, “An O(ND) Difference Algorithm
/// and Its Variations”, Algorithmica 1 (1986).
class ShortestWay
{
public:
    ShortestWay(const QString &before, const QString &after)
        : m_before(before)
        , m_after(after)
        , m_a(signsOf(before))
        , m_b(signsOf(after))
    {}

    QList<TextChange> run()
    {
        trim();
        if (m_start == m_endA && m_start == m_endB)
            return {};
        if (m_start == m_endA || m_start == m_endB || !findWay())
            return {change(m_start, m_endA, m_start, m_endB)};
        return readable(walkBack());
    }

private:
    bool same(int a, int b) const
    {
        const TextRange x = m_a[static_cast<size_t>(a)];
        const TextRange y = m_b[static_cast<size_t>(b)];
        return QStringView(m_before).sliced(x.start, x.length) ==
               QStringView(m_after).sliced(y.start, y.length);
    }

    void trim()
    {
        m_endA = static_cast<int>(m_a.size());
        m_endB = static_cast<int>(m_b.size());
        while (m_start < m_endA && m_start < m_endB && same(m_start, m_start))
            ++m_start;
        while (m_endA > m_start && m_endB > m_start && same(m_endA - 1, m_endB - 1)) {
            --m_endA;
            --m_endB;
        }
    }

    /// Keeps, for every number of differences, how far each diagonal (a − b) was reached.
    bool findWay()
    {
        const int sizeA = m_endA - m_start;
        const int sizeB = m_endB - m_start;
        const int most = std::min(sizeA + sizeB, mostDifferentSigns);
        std::vector<int> reached(2 * static_cast<size_t>(most) + 3, 0);
        const auto at = [&](int diagonal) -> int & {
            const int place = diagonal + most + 1;
            return reached[static_cast<size_t>(place)];
        };
        for (int steps = 0; steps <= most; ++steps) {
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                const bool down =
                    diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
                int a = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (a < sizeA && a - diagonal < sizeB && same(m_start + a, m_start + a - diagonal))
                    ++a;
                at(diagonal) = a;
                if (a >= sizeA && a - diagonal >= sizeB) {
                    m_steps = steps;
                    return true;
                }
            }
            std::vector<int> row;
            row.reserve(2 * static_cast<size_t>(steps) + 1);
            for (int diagonal = -steps; diagonal <= steps; ++diagonal)
                row.push_back(at(diagonal));
            m_rows.push_back(std::move(row));
        }
        return false;
    }

    int reachedBefore(int steps, int diagonal) const
    {
        const int place = diagonal + steps;
        return m_rows[static_cast<size_t>(steps)][static_cast<size_t>(place)];
    }

    QList<TextChange> walkBack() const
    {
        QList<TextChange> changes;
        int a = m_endA - m_start;
        int b = m_endB - m_start;
        for (int steps = m_steps; steps > 0; --steps) {
            const int diagonal = a - b;
            const int last = steps - 1;
            const bool down =
                diagonal == -steps ||
                (diagonal != steps && reachedBefore(last, diagonal - 1) < reachedBefore(last, diagonal + 1));
            const int from = down ? diagonal + 1 : diagonal - 1;
            const int fromA = reachedBefore(last, from);
            const int fromB = fromA - from;
            const int toA = down ? fromA : fromA + 1;
            const int toB = down ? fromB + 1 : fromB;
            changes.prepend(change(m_start + fromA, m_start + toA, m_start + fromB, m_start + toB));
            a = fromA;
            b = fromB;
        }
        return changes;
    }

    TextChange change(int startA, int endA, int startB, int endB) const
    {
        return {rangeOf(m_a, startA, endA, m_before.size()), rangeOf(m_b, startB, endB, m_after.size())};
    }

    static TextRange rangeOf(const Signs &signs, int start, int end, qsizetype textSize)
    {
        const auto startOf = [&](int sign) {
            return sign < static_cast<int>(signs.size()) ? signs[static_cast<size_t>(sign)].start : textSize;
        };
        return {startOf(start), startOf(end) - startOf(start)};
    }

    /// Joins neighbours, and also changes of several signs that only one shared sign holds apart.
    static QList<TextChange> readable(const QList<TextChange> &changes)
    {
        QList<TextChange> result;
        for (const TextChange &next : changes) {
            if (!result.isEmpty()) {
                TextChange &last = result.last();
                const qsizetype shared = next.before.start - last.before.end();
                const bool both = std::max(last.before.length, last.after.length) > 1 &&
                                  std::max(next.before.length, next.after.length) > 1;
                if (shared == 0 || (shared == 1 && both)) {
                    last.before.length = next.before.end() - last.before.start;
                    last.after.length = next.after.end() - last.after.start;
                    continue;
                }
            }
            result.append(next);
        }
        return result;
    }

    const QString &m_before;
    const QString &m_after;
    const Signs m_a;
    const Signs m_b;
    int m_start = 0; ///< of what differs, in signs of both
    int m_endA = 0;
    int m_endB = 0;
    int m_steps = 0;
    std::vector<std::vector<int>> m_rows; ///< how far each diagonal was reached after so many differences
};

std::vector<quint32> sortedPairs(QStringView text)
{
    const QStringView looked = text.first(std::min(text.size(), mostCompared));
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < looked.size(); ++i)
        pairs.push_back((quint32(looked[i].unicode()) << 16) | looked[i + 1].unicode());
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace

QList<TextChange> textChanges(const QString &before, const QString &after)
{
    return before == after ? QList<TextChange>() : ShortestWay(before, after).run();
}

double similarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const std::vector<quint32> x = sortedPairs(a);
    const std::vector<quint32> y = sortedPairs(b);
    if (x.empty() || y.empty())
        return 0;
    std::vector<quint32> shared;
    std::ranges::set_intersection(x, y, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(x.size() + y.size());
}

} // namespace verbatim
