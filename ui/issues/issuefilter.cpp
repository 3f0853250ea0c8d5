// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuefilter.h"

#include "ui/issues/issuelistmodel.h"

namespace verbatim {

void IssueFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

IssueFilter::Shown IssueFilter::sortOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return Shown::Spelling;
    case FindingKind::SimilarName:
    case FindingKind::NameVariant:
    case FindingKind::SingleTurn:
        return Shown::Names;
    case FindingKind::HalfWidth:
    case FindingKind::Brackets:
    case FindingKind::RepeatedMark:
        return Shown::Punctuation;
    case FindingKind::PersonalData:
    case FindingKind::PadLink:
        return Shown::Privacy;
    case FindingKind::Import:
    case FindingKind::EmptyTurn:
    case FindingKind::PadFurniture:
        return Shown::Structure;
    }
    return Shown::All;
}

bool IssueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_shown == Shown::All)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const IssueRow shown = index.data(IssueListModel::IssueRole).value<IssueRow>();
    return sortOf(shown.group.first.kind) == m_shown;
}

} // namespace verbatim
