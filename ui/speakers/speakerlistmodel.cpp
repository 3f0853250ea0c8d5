// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerlistmodel.h"

#include "app/document/transcriptdocument.h"
#include "ui/panels/spokenwords.h"

#include <algorithm>

namespace verbatim {

namespace {

bool changesSpeakers(const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit))
        return std::ranges::any_of(group->edits, changesSpeakers);
    return std::holds_alternative<SetSpeaker>(edit);
}

} // namespace

bool changesTurns(const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit))
        return std::ranges::any_of(group->edits, changesTurns);
    return std::holds_alternative<ReplaceTurns>(edit);
}

SpeakerListModel::SpeakerListModel(const TranscriptDocument &document, QObject *parent)
    : KeyedListModel(parent)
    , m_document(document)
{
    connect(&document, &TranscriptDocument::changed, this, &SpeakerListModel::follow);
    rebuild();
}

QVariant SpeakerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SpeakerRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return SpokenWords(m_document.transcript()).ofNames(row.inOneSentence());
    case RowRole:
        return QVariant::fromValue(row);
    case CurrentRole:
        return row.id == m_current;
    default:
        return {};
    }
}

int SpeakerListModel::rowOf(SpeakerId id) const
{
    const auto it = std::ranges::find(rows(), id, &SpeakerRow::id);
    return it == rows().cend() ? -1 : static_cast<int>(it - rows().cbegin());
}

void SpeakerListModel::setCurrentSpeaker(SpeakerId id)
{
    if (m_current == id)
        return;
    const int rows[] = {rowOf(m_current), rowOf(id)};
    m_current = id;
    for (const int row : rows) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {CurrentRole});
    }
}

void SpeakerListModel::follow(const Edit &edit)
{
    // Typing changes no count: counting 20,000 turns at each keystroke would be felt.
    if (changesTurns(edit) || changesSpeakers(edit))
        rebuild();
}

void SpeakerListModel::rebuild()
{
    QHash<SpeakerId, std::pair<int, int>> counts; ///< labelled, all
    for (const Turn &turn : m_document.transcript().turns) {
        auto &[labelled, all] = counts[turn.speaker];
        ++all;
        if (turn.kind == TurnKind::Speech && turn.opening == TurnOpening::Labelled)
            ++labelled;
    }
    QList<SpeakerRow> wanted;
    for (const Speaker &speaker : m_document.transcript().speakers) {
        SpeakerRow row = verbatim::rowOf(speaker);
        const auto [labelled, all] = counts.value(speaker.id);
        row.turns = labelled;
        row.isUsed = all > 0;
        wanted.append(row);
    }
    setRows(wanted);
}

} // namespace verbatim
