// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuelistmodel.h"

using namespace Qt::StringLiterals;

namespace verbatim {

void IssueListModel::setGroups(const QList<FindingGroup> &groups)
{
    QList<IssueRow> wanted;
    wanted.reserve(groups.size());
    for (const FindingGroup &group : groups)
        wanted.append({group});
    setRows(wanted);
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingGroup &group = rows().at(index.row()).group;
    const Issue &issue = group.first.issue;
    switch (role) {
    case Qt::DisplayRole:
        return issue.message;
    case Qt::AccessibleTextRole: {
        const QString context = group.first.before + group.first.words + group.first.after;
        QStringList parts{severityName(issue.severity), issue.message, issue.suggestion, context,
                          placesText(group)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IssueRole:
        return QVariant::fromValue(rows().at(index.row()));
    default:
        return {};
    }
}

QString IssueListModel::placesText(const FindingGroup &group)
{
    if (group.first.issue.line > 0)
        return tr("Line %1").arg(group.first.issue.line);
    if (group.places.size() > 1)
        return tr("%n place(s)", "", static_cast<int>(group.places.size()));
    return {};
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
