// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestfilter.h"

#include "ui/redaction/requestlistmodel.h"

#include <algorithm>
#include <numeric>

namespace verbatim {

namespace {

RequestSummary summaryAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(RequestListModel::SummaryRole).value<RequestSummary>();
}

int rankOf(const RequestSummary &summary)
{
    if (summary.isStretch())
        return 5;
    switch (summary.decision) {
    case Decision::Undecided:
        return summary.needsAttention() ? 0 : 1;
    case Decision::Accepted:
    case Decision::Changed:
        return summary.needsAttention() ? 0 : 2;
    case Decision::Declined:
        return 3;
    case Decision::Withdrawn:
        break;
    }
    return 4;
}

} // namespace

RequestFilter::RequestFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void RequestFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

QList<int> RequestFilter::sourceRowsInOrder() const
{
    QList<int> rows(sourceModel()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, [this](int left, int right) { return comesBefore(left, right); });
    return rows;
}

void RequestFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void RequestFilter::setSearch(const QString &words)
{
    m_search = words.trimmed();
    invalidateFilter();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RequestSummary summary = summaryAt(*sourceModel(), row);
    const bool undecided = summary.decision == Decision::Undecided;
    const bool found = m_search.isEmpty() || summary.inOneSentence().contains(m_search, Qt::CaseInsensitive);
    switch (m_shown) {
    case Shown::All:
        return found;
    case Shown::Undecided:
        return found && undecided && !summary.isStretch();
    case Shown::Decided:
        return found && !undecided && !summary.isStretch();
    case Shown::NeedsAttention:
        return found && summary.needsAttention();
    case Shown::OffRecord:
        return found && summary.isStretch();
    }
    Q_UNREACHABLE();
}

bool RequestFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return comesBefore(left.row(), right.row());
}

bool RequestFilter::comesBefore(int left, int right) const
{
    const RequestSummary a = summaryAt(*sourceModel(), left);
    const RequestSummary b = summaryAt(*sourceModel(), right);
    switch (m_order) {
    case Order::Time:
        // What has no time stays where it was recorded; the stretches are behind the requests.
        return a.isStretch() != b.isStretch() ? b.isStretch() : a.requestedAt < b.requestedAt;
    case Order::Place:
        return a.place != b.place ? a.place < b.place : a.offset < b.offset;
    case Order::Deadline:
        return a.answerBy.isValid() != b.answerBy.isValid() ? a.answerBy.isValid() : a.answerBy < b.answerBy;
    case Order::State:
        return rankOf(a) < rankOf(b);
    case Order::Person:
        return a.requester.localeAwareCompare(b.requester) < 0;
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
