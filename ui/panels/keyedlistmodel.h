// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace verbatim {

/// A list of values that is brought from one state to the next by key: rows that stay are kept, so that views
/// keep their selection and never see a reset. Row needs operator== and `Key key() const`.
template <typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const QList<Row> &rows() const { return m_rows; }

protected:
    /// Removes, inserts and changes rows until they are `wanted`.
    void setRows(const QList<Row> &wanted)
    {
        removeAllBut(keysOf(wanted));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (i < m_rows.size() && m_rows.at(i).key() == wanted.at(i).key())
                setRow(i, wanted.at(i));
            else
                i = insertRun(i, wanted);
        }
        removeRange(wanted.size(), m_rows.size());
    }

    void setRow(qsizetype index, const Row &wanted)
    {
        if (m_rows.at(index) == wanted)
            return;
        m_rows[index] = wanted;
        const QModelIndex changed = this->index(static_cast<int>(index));
        Q_EMIT this->dataChanged(changed, changed);
    }

private:
    using Key = decltype(std::declval<const Row &>().key());

    static QSet<Key> keysOf(const QList<Row> &rows)
    {
        QSet<Key> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.insert(row.key());
        return keys;
    }

    void removeRange(qsizetype from, qsizetype end)
    {
        if (from >= end)
            return;
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(end - 1));
        m_rows.remove(from, end - from);
        endRemoveRows();
    }

    void removeAllBut(const QSet<Key> &kept)
    {
        for (qsizetype end = m_rows.size(); end > 0;) {
            qsizetype from = end;
            while (from > 0 && !kept.contains(m_rows.at(from - 1).key()))
                --from;
            removeRange(from, end);
            end = from - 1;
        }
    }

    /// Inserts from `first` what is not in the list, or takes the one that stands further down there.
    /// Returns the last index that is settled.
    qsizetype insertRun(qsizetype first, const QList<Row> &wanted)
    {
        const QSet<Key> present = keysOf(m_rows.sliced(first));
        qsizetype end = first;
        while (end < wanted.size() && !present.contains(wanted.at(end).key()))
            ++end;
        if (end == first) {
            removeFirst(first, wanted.at(first).key());
            ++end;
        }
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        for (qsizetype i = first; i < end; ++i)
            m_rows.insert(i, wanted.at(i));
        endInsertRows();
        return end - 1;
    }

    void removeFirst(qsizetype from, const Key &key)
    {
        qsizetype at = from;
        while (at < m_rows.size() && !(m_rows.at(at).key() == key))
            ++at;
        removeRange(at, at + 1);
    }

    QList<Row> m_rows;
};

} // namespace verbatim
