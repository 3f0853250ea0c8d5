// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/issues/livefindings.h"
#include "ui/panels/keyedlistmodel.h"

#include <QMetaType>

namespace verbatim {

/// One row of the list of findings.
struct IssueRow
{
    FindingGroup group;

    /// The same finding in a later list keeps its row.
    QString key() const { return group.first.key; }

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

    /// The document must outlive it.
    explicit IssueListModel(const TranscriptDocument &document, QObject *parent = nullptr);

    void setGroups(const QList<FindingGroup> &groups);
    QVariant data(const QModelIndex &index, int role) const override;

    static QString severityName(Severity severity);
    /// Where it is, as printed: "Line 37", "12 places"; empty for one place of a turn.
    static QString placesText(const FindingGroup &group);

    /// Whether the turn of the finding has words that are kept back from other programs.
    bool isKeptBack(const FindingGroup &group) const;

private:
    QString spoken(const FindingGroup &group) const;

    const TranscriptDocument &m_document;
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::IssueRow)
