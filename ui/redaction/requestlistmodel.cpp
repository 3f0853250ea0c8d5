// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestlistmodel.h"

#include "app/document/transcriptdocument.h"
#include "ui/panels/spokenwords.h"

#include <algorithm>

namespace verbatim {

namespace {

bool isAbout(const RedactionRequest &request, TurnId turn)
{
    return std::ranges::any_of(request.passages,
                               [turn](const TextAnchor &anchor) { return anchor.turn == turn; });
}

} // namespace

RequestListModel::RequestListModel(const TranscriptDocument &document, QObject *parent)
    : KeyedListModel(parent)
    , m_document(document)
{
    connect(&document, &TranscriptDocument::changed, this, &RequestListModel::follow);
    rebuild();
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestSummary &summary = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return summary.inOneSentence();
    case Qt::AccessibleTextRole:
        return withheldWordsForScreenReaders() == WithheldWords::Spoken ? summary.inOneSentence()
                                                                        : summary.spoken();
    case SummaryRole:
        return QVariant::fromValue(summary);
    default:
        return {};
    }
}

RequestId RequestListModel::requestAt(int row) const
{
    return rows().value(row).id;
}

int RequestListModel::rowOf(RequestId id) const
{
    const auto it = std::ranges::find(rows(), id, &RequestSummary::id);
    return it == rows().cend() ? -1 : static_cast<int>(it - rows().cbegin());
}

int RequestListModel::rowOfStretch(TurnId firstTurn) const
{
    const auto it = std::ranges::find(rows(), firstTurn, &RequestSummary::stretch);
    return firstTurn.isNull() || it == rows().cend() ? -1 : static_cast<int>(it - rows().cbegin());
}

void RequestListModel::follow(const Edit &edit)
{
    if (const auto *typing = std::get_if<ReplaceText>(&edit))
        followTyping(*typing);
    else if (!std::holds_alternative<SetRule>(edit))
        rebuild();
}

void RequestListModel::followTyping(const ReplaceText &edit)
{
    const Turn *turn = m_document.transcript().turns.find(edit.turn);
    if (turn && turn->record == RecordState::OffRecord) {
        rebuild();
        return;
    }
    // A keystroke must not cost more the more requests there are: only those it can touch are looked at.
    const QList<RedactionRequest> &requests = m_document.transcript().requests;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const bool named =
            std::ranges::count(edit.passages, requests.at(i).id, &RequestPassages::request) > 0;
        if (named || isAbout(requests.at(i), edit.turn))
            setRow(i, summaryOf(requests.at(i), m_document.transcript()));
    }
    tellCount();
}

void RequestListModel::rebuild()
{
    QList<RequestSummary> wanted;
    for (const RedactionRequest &request : m_document.transcript().requests)
        wanted.append(summaryOf(request, m_document.transcript()));
    for (const OffRecordStretch &stretch : offRecordStretches(m_document.transcript().turns))
        wanted.append(summaryOf(stretch, m_document.transcript()));
    setRows(wanted);
    tellCount();
}

void RequestListModel::tellCount()
{
    const auto undecided = static_cast<int>(std::ranges::count_if(rows(), [](const RequestSummary &row) {
        return !row.isStretch() && row.decision == Decision::Undecided;
    }));
    const auto attention = static_cast<int>(std::ranges::count_if(rows(), &RequestSummary::needsAttention));
    if (std::exchange(m_undecided, undecided) != undecided)
        Q_EMIT undecidedCountChanged(undecided);
    if (std::exchange(m_attention, attention) != attention)
        Q_EMIT attentionCountChanged(attention);
}

} // namespace verbatim
