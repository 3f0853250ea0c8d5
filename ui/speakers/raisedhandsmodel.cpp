// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhandsmodel.h"

#include "app/document/transcriptdocument.h"
#include "ui/panels/spokenwords.h"

namespace verbatim {

RaisedHandsModel::RaisedHandsModel(const TranscriptDocument &document, QObject *parent)
    : KeyedListModel(parent)
    , m_document(document)
{
    connect(&document, &TranscriptDocument::changed, this, [this](const Edit &edit) {
        if (!std::holds_alternative<ReplaceText>(edit))
            rebuild();
    });
}

QVariant RaisedHandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RaisedHand &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case Qt::AccessibleTextRole: {
        const QString name = SpokenWords(m_document.transcript()).ofNames(row.name);
        return row.isNext ? tr("%1, next").arg(name) : name;
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

void RaisedHandsModel::raise(SpeakerId speaker)
{
    if (!m_queue.contains(speaker))
        m_queue.append(speaker);
    rebuild();
}

void RaisedHandsModel::lower(SpeakerId speaker)
{
    m_queue.removeOne(speaker);
    rebuild();
}

void RaisedHandsModel::move(SpeakerId speaker, qsizetype places)
{
    const qsizetype from = m_queue.indexOf(speaker);
    if (from < 0)
        return;
    m_queue.move(from, qBound<qsizetype>(0, from + places, m_queue.size() - 1));
    rebuild();
}

void RaisedHandsModel::merge(SpeakerId gone, SpeakerId kept)
{
    const qsizetype place = m_queue.indexOf(gone);
    if (place >= 0 && m_queue.contains(kept))
        m_queue.removeAt(place);
    else if (place >= 0)
        m_queue[place] = kept;
    rebuild();
}

void RaisedHandsModel::rebuild()
{
    m_queue.removeIf([this](SpeakerId id) { return !m_document.transcript().speaker(id); });
    QList<RaisedHand> wanted;
    for (const SpeakerId id : std::as_const(m_queue))
        wanted.append({id, m_document.transcript().speaker(id)->name, wanted.isEmpty()});
    setRows(wanted);
}

} // namespace verbatim
