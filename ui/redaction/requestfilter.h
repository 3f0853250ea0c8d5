// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace verbatim {

/// The requests that are to be seen: all, or only what waits or is settled, and of those the ones that hold
/// what is searched for.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown {
        All,
        Undecided,
        Decided,
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
    QString m_search;
};

} // namespace verbatim
