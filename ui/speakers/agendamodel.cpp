// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/agendamodel.h"

#include "app/document/transcriptdocument.h"
#include "ui/panels/spokenwords.h"
#include "ui/speakers/speakerlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

AgendaModel::AgendaModel(const TranscriptDocument &document, QObject *parent)
    : KeyedListModel(parent)
    , m_document(document)
{
    connect(&document, &TranscriptDocument::changed, this, &AgendaModel::follow);
    rebuild();
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AgendaRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        const Turn *heading = m_document.transcript().turns.find(row.id);
        const SpokenWords words(m_document.transcript());
        return words.of(heading ? words.ofTurn(*heading) : row.text);
    }
    case RowRole:
        return QVariant::fromValue(row);
    case CurrentRole:
        return row.id == m_current;
    default:
        return {};
    }
}

void AgendaModel::setCurrentTurn(TurnId turn)
{
    const TurnList &turns = m_document.transcript().turns;
    qsizetype index = turns.indexOf(turn);
    while (index >= 0 && turns.at(index).kind != TurnKind::Heading)
        --index;
    setCurrentHeading(index < 0 ? TurnId() : turns.at(index).id);
}

void AgendaModel::setCurrentHeading(TurnId heading)
{
    if (std::exchange(m_current, heading) != heading && !rows().isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CurrentRole});
}

void AgendaModel::follow(const Edit &edit)
{
    if (const auto *typing = std::get_if<ReplaceText>(&edit)) {
        const auto it = std::ranges::find(rows(), typing->turn, &AgendaRow::id);
        if (it == rows().cend())
            return;
        AgendaRow row = *it;
        row.text = m_document.transcript().turns.find(typing->turn)->text;
        setRow(it - rows().cbegin(), row);
    } else if (changesTurns(edit) || std::holds_alternative<EditGroup>(edit)) {
        rebuild();
    }
}

void AgendaModel::rebuild()
{
    QList<AgendaRow> wanted;
    for (const Turn &turn : m_document.transcript().turns) {
        if (turn.kind == TurnKind::Heading)
            wanted.append(
                {turn.id, turn.text, turn.began.isValid() ? turn.began.toString(u"HH:mm"_s) : QString()});
    }
    setRows(wanted);
}

} // namespace verbatim
