// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "ui/panels/keyedlistmodel.h"

#include <QMetaType>

#include <utility>

namespace verbatim {

/// One row of the list of issues.
struct IssueRow
{
    Issue issue;

    /// The same finding in a later list keeps its row.
    std::pair<QString, std::pair<int, quint64>> key() const
    {
        return {issue.message, {issue.line, issue.turn.value()}};
    }

    friend bool operator==(const IssueRow &, const IssueRow &) = default;
};

/// Findings, one a row, in the order in which they were found.
class IssueListModel : public KeyedListModel<IssueRow>
{
    Q_OBJECT

public:
    enum Role {
        IssueRole = Qt::UserRole, ///< IssueRow
    };

    using KeyedListModel::KeyedListModel;

    void setIssues(const IssueList &issues);
    QVariant data(const QModelIndex &index, int role) const override;

    static QString severityName(Severity severity);
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::IssueRow)
