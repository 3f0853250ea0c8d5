// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/rowheights.h"

#include <algorithm>

namespace verbatim {

void RowHeights::reset(QList<Row> rows)
{
    m_rows = std::move(rows);
    m_settled = -1;
}

void RowHeights::insert(qsizetype first, const QList<Row> &rows)
{
    m_rows.insert(first, rows.size(), Row());
    std::ranges::copy(rows, m_rows.begin() + first);
    m_settled = std::min(m_settled, first);
}

void RowHeights::remove(qsizetype first, qsizetype count)
{
    m_rows.remove(first, count);
    m_settled = std::min(m_settled, first);
}

void RowHeights::set(qsizetype row, int height)
{
    Row &entry = m_rows[row];
    entry.exact = true;
    if (entry.height == height)
        return;
    entry.height = height;
    m_settled = std::min(m_settled, row);
}

int RowHeights::top(qsizetype row) const
{
    settle(row);
    return m_tops.at(row);
}

qsizetype RowHeights::rowAt(int y) const
{
    if (m_rows.isEmpty())
        return -1;
    settle(size());
    const auto begin = m_tops.cbegin();
    const auto above = std::upper_bound(begin, begin + size(), y);
    return std::max<qsizetype>(0, above - begin - 1);
}

qsizetype RowHeights::firstEstimated(qsizetype from) const
{
    for (qsizetype row = std::max<qsizetype>(0, from); row < size(); ++row) {
        if (!m_rows.at(row).exact)
            return row;
    }
    return -1;
}

void RowHeights::settle(qsizetype upTo) const
{
    m_tops.resize(size() + 1);
    if (m_settled < 0) {
        m_tops[0] = 0;
        m_settled = 0;
    }
    while (m_settled < upTo) {
        m_tops[m_settled + 1] = m_tops.at(m_settled) + m_rows.at(m_settled).height;
        ++m_settled;
    }
}

} // namespace verbatim
