// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuelistmodel.h"

#include "ui/panels/spokenwords.h"

using namespace Qt::StringLiterals;

namespace verbatim {

IssueListModel::IssueListModel(const TranscriptDocument &document, QObject *parent)
    : KeyedListModel(parent)
    , m_document(document)
{}

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
    case Qt::AccessibleTextRole:
        return spoken(group);
    case IssueRole:
        return QVariant::fromValue(rows().at(index.row()));
    default:
        return {};
    }
}

bool IssueListModel::isKeptBack(const FindingGroup &group) const
{
    const Turn *turn = m_document.transcript().turns.find(group.first.issue.turn);
    return turn && SpokenWords(m_document.transcript()).isKeptBack(*turn);
}

QString IssueListModel::spoken(const FindingGroup &group) const
{
    const Finding &finding = group.first;
    const Issue &issue = finding.issue;
    const TurnList &turns = m_document.transcript().turns;
    const SpokenWords words(m_document.transcript());
    QStringList parts{severityName(issue.severity)};
    const Turn *turn = turns.find(issue.turn);
    if (turn && words.ofTurn(*turn) != turn->text) {
        // What stands around the place, and the sentence that quotes it, may be what is kept back.
        parts << tr("In words that are kept back from screen readers")
              << tr("turn %1").arg(turns.indexOf(turn->id) + 1);
    } else {
        parts << words.of(issue.message) << words.of(issue.suggestion)
              << words.of(finding.before + finding.words + finding.after);
    }
    parts << placesText(group);
    parts.removeAll(QString());
    return parts.join(u", "_s);
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
