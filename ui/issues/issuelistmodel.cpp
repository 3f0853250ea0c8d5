// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuelistmodel.h"

using namespace Qt::StringLiterals;

namespace verbatim {

void IssueListModel::setIssues(const IssueList &issues)
{
    QList<IssueRow> wanted;
    wanted.reserve(issues.size());
    for (const Issue &issue : issues)
        wanted.append({issue});
    setRows(wanted);
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Issue &issue = rows().at(index.row()).issue;
    switch (role) {
    case Qt::DisplayRole:
        return issue.message;
    case Qt::AccessibleTextRole: {
        QStringList parts{severityName(issue.severity), issue.message, issue.suggestion};
        if (issue.line > 0)
            parts.append(tr("line %1").arg(issue.line));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IssueRole:
        return QVariant::fromValue(rows().at(index.row()));
    default:
        return {};
    }
}

QString IssueListModel::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return tr("Note");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    }
    return {};
}

} // namespace verbatim
