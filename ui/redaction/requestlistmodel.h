// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/keyedlistmodel.h"
#include "ui/redaction/requestsummary.h"

#include "app/core/edit.h"

namespace verbatim {

class TranscriptDocument;

/// The redaction requests of a document, one a row, in the order in which they were recorded.
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
    int undecidedCount() const;

Q_SIGNALS:
    void undecidedCountChanged(int undecided);

private:
    void follow(const Edit &edit);
    void followTyping(const ReplaceText &edit);
    void rebuild();
    void tellCount();

    const TranscriptDocument &m_document;
    int m_undecided = 0;
};

} // namespace verbatim
