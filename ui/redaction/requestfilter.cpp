// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestfilter.h"

#include "ui/redaction/requestlistmodel.h"

namespace verbatim {

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

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto summary =
        sourceModel()->index(row, 0, parent).data(RequestListModel::SummaryRole).value<RequestSummary>();
    const bool undecided = summary.decision == Decision::Undecided;
    if ((m_shown == Shown::Undecided && !undecided) || (m_shown == Shown::Decided && undecided))
        return false;
    return m_search.isEmpty() || summary.inOneSentence().contains(m_search, Qt::CaseInsensitive);
}

} // namespace verbatim
