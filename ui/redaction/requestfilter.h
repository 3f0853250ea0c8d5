// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace verbatim {

/// The requests that are to be seen: all, or only what waits, is settled, asks for attention or is off the
/// record, and of those the ones that hold what is searched for; in the order that is chosen.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown {
        All,
        Undecided,
        Decided,
        NeedsAttention,
        OffRecord,
    };
    enum class Order {
        Time,     ///< when it was asked for
        Place,    ///< in the record
        Deadline, ///< until when an answer is due; those without at the end
        State,    ///< what waits first
        Person,
    };

    explicit RequestFilter(QObject *parent = nullptr);

    Order order() const { return m_order; }
    void setOrder(Order order);
    /// All rows of the source in this order, also those that are not shown.
    QList<int> sourceRowsInOrder() const;

    Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool comesBefore(int left, int right) const;

    Shown m_shown = Shown::All;
    Order m_order = Order::Time;
    QString m_search;
};

} // namespace verbatim
