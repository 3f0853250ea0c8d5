// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/keyedlistmodel.h"
#include "ui/redaction/requestsummary.h"

#include "app/core/edit.h"

namespace verbatim {

class TranscriptDocument;

/// The redaction requests of a document, one a row, in the order in which they were recorded; behind them its
/// stretches off the record, in the order of the meeting.
class RequestListModel : public KeyedListModel<RequestSummary>
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< RequestSummary
    };

    explicit RequestListModel(const TranscriptDocument &document, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    RequestId requestAt(int row) const;
    /// The row of a request, or -1.
    int rowOf(RequestId id) const;
    int rowOfStretch(TurnId firstTurn) const;
    int undecidedCount() const { return m_undecided; }
    /// Open requests that ask for something else than a decision.
    int attentionCount() const { return m_attention; }

Q_SIGNALS:
    void undecidedCountChanged(int undecided);
    void attentionCountChanged(int requests);

private:
    void follow(const Edit &edit);
    void followTyping(const ReplaceText &edit);
    void rebuild();
    void tellCount();

    const TranscriptDocument &m_document;
    int m_undecided = 0;
    int m_attention = 0;
};

} // namespace verbatim
