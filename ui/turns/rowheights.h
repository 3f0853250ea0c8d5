// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace verbatim {

/// Where the rows of a list of different heights are, in pixels from the first row's top. A change of one
/// row costs a few microseconds at 20,000 rows; heights may be estimates until somebody looks.
class RowHeights
{
public:
    struct Row
    {
        int height = 0;
        bool exact = false; ///< measured, not estimated
    };

    qsizetype size() const { return m_rows.size(); }
    void reset(QList<Row> rows);
    void insert(qsizetype first, const QList<Row> &rows);
    void remove(qsizetype first, qsizetype count);
    void set(qsizetype row, int height);

    int height(qsizetype row) const { return m_rows.at(row).height; }
    bool isExact(qsizetype row) const { return m_rows.at(row).exact; }
    /// The row's upper edge; of size() the end of the list.
    int top(qsizetype row) const;
    int total() const { return top(size()); }
    /// The row that covers y, the nearest one where y lies outside, -1 where there are none.
    qsizetype rowAt(int y) const;
    /// The first row from `from` on that is only estimated, or -1.
    qsizetype firstEstimated(qsizetype from) const;

private:
    void settle(qsizetype upTo) const;

    QList<Row> m_rows;
    mutable QList<int> m_tops;        ///< one more than rows
    mutable qsizetype m_settled = -1; ///< m_tops is right up to and including this index
};

} // namespace verbatim
