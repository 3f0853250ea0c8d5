// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turnlistmodel.h"

#include "ui/turns/passagemarks.h"

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype fewRows = 64;

/// The order of the turns after the edit.
void applyOrder(QList<TurnId> &ids, const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit)) {
        for (const Edit &member : group->edits)
            applyOrder(ids, member);
        return;
    }
    const auto *turns = std::get_if<ReplaceTurns>(&edit);
    if (!turns)
        return;
    const qsizetype first = turns->after.isNull() ? 0 : ids.indexOf(turns->after) + 1;
    ids.remove(first, turns->removed.size());
    qsizetype place = first;
    for (const Turn &turn : turns->inserted)
        ids.insert(place++, turn.id);
}

bool changesOrder(const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit))
        return std::ranges::any_of(group->edits, changesOrder);
    const auto *turns = std::get_if<ReplaceTurns>(&edit);
    if (!turns || turns->removed.size() != turns->inserted.size())
        return turns != nullptr;
    for (qsizetype i = 0; i < turns->removed.size(); ++i) {
        if (turns->removed.at(i) != turns->inserted.at(i).id)
            return true;
    }
    return false;
}

/// How many entries at the beginning and at the end are the same in both.
template <typename A, typename B, typename Same>
std::pair<qsizetype, qsizetype> commonEnds(const A &a, const B &b, Same same)
{
    const qsizetype shorter = std::min<qsizetype>(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && same(a.at(head), b.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && same(a.at(a.size() - 1 - tail), b.at(b.size() - 1 - tail)))
        ++tail;
    return {head, tail};
}

} // namespace

TurnListModel::TurnListModel(const TranscriptDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    m_ids.reserve(document.transcript().turns.size());
    for (const Turn &turn : document.transcript().turns)
        m_ids.append(turn.id);
    connect(&document, &TranscriptDocument::aboutToChange, this, &TurnListModel::beforeChange);
    connect(&document, &TranscriptDocument::changed, this, &TurnListModel::afterChange);
}

int TurnListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant TurnListModel::data(const QModelIndex &index, int role) const
{
    const Turn *found = turn(index);
    if (!found)
        return {};
    const Transcript &transcript = m_document.transcript();
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return spokenTurn(transcript, *found);
    case TurnIdRole:
        return found->id.value();
    case KindRole:
        return static_cast<int>(found->kind);
    case SpeakerRole: {
        const Speaker *speaker = transcript.speaker(found->speaker);
        return speaker ? speaker->printedLabel() : QString();
    }
    case MarksRole:
        return static_cast<int>(marksOf(transcript, *found).size());
    default:
        return {};
    }
}

QHash<int, QByteArray> TurnListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(TurnIdRole, QByteArrayLiteral("turnId"));
    names.insert(KindRole, QByteArrayLiteral("kind"));
    names.insert(SpeakerRole, QByteArrayLiteral("speaker"));
    names.insert(MarksRole, QByteArrayLiteral("marks"));
    return names;
}

const Turn *TurnListModel::turn(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const TurnId id = m_ids.at(index.row());
    const TurnList &turns = m_document.transcript().turns;
    if (index.row() < turns.size() && turns.at(index.row()).id == id)
        return &turns.at(index.row());
    return turns.find(id);
}

int TurnListModel::rowOf(TurnId turn) const
{
    // Within a change the document's order is another than ours.
    const qsizetype row = m_document.transcript().turns.indexOf(turn);
    if (row >= 0 && row < m_ids.size() && m_ids.at(row) == turn)
        return static_cast<int>(row);
    return static_cast<int>(m_ids.indexOf(turn));
}

void TurnListModel::beforeChange(const Edit &edit)
{
    noteTouched(edit);
    if (!changesOrder(edit))
        return;
    QList<TurnId> coming = m_ids;
    applyOrder(coming, edit);
    removeRowsMissingFrom(coming);
}

void TurnListModel::afterChange(const Edit &edit)
{
    noteTouched(edit); // once more: what a request marks now is other than what it marked before
    if (changesOrder(edit))
        insertRowsNewIn(m_document.transcript().turns);
    tellTouched();
}

void TurnListModel::noteTouched(const Edit &edit)
{
    const auto passages = [this](const QList<RequestPassages> &moved) {
        for (const RequestPassages &entry : moved) {
            noteMarked(entry.passages);
            if (const RedactionRequest *request = m_document.transcript().request(entry.request))
                noteMarked(request->passages);
        }
    };
    if (const auto *text = std::get_if<ReplaceText>(&edit)) {
        m_touched.insert(text->turn);
        passages(text->passages);
    } else if (const auto *turns = std::get_if<ReplaceTurns>(&edit)) {
        for (const Turn &turn : turns->inserted)
            m_touched.insert(turn.id);
        passages(turns->passages);
    } else if (const auto *speaker = std::get_if<SetSpeaker>(&edit)) {
        m_touchedNames.insert(speaker->id);
    } else if (const auto *request = std::get_if<SetRequest>(&edit)) {
        if (const RedactionRequest *known = m_document.transcript().request(request->id))
            noteMarked(known->passages);
        if (request->value)
            noteMarked(request->value->passages);
    } else if (const auto *group = std::get_if<EditGroup>(&edit)) {
        for (const Edit &member : group->edits)
            noteTouched(member);
    }
}

void TurnListModel::noteMarked(const QList<TextAnchor> &passages)
{
    for (const TextAnchor &anchor : passages)
        m_marked.insert(anchor.turn);
}

void TurnListModel::removeRowsMissingFrom(const QList<TurnId> &coming)
{
    const auto [head, tail] = commonEnds(m_ids, coming, std::equal_to<TurnId>());
    const qsizetype count = m_ids.size() - head - tail;
    if (count == 0)
        return;
    beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + count - 1));
    m_ids.remove(head, count);
    endRemoveRows();
}

void TurnListModel::insertRowsNewIn(const TurnList &turns)
{
    const auto same = [](TurnId id, const Turn &turn) { return id == turn.id; };
    const auto [head, tail] = commonEnds(m_ids, turns, same);
    const qsizetype count = turns.size() - head - tail;
    if (count == 0)
        return;
    beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + count - 1));
    m_ids.insert(head, count, TurnId());
    for (qsizetype i = 0; i < count; ++i)
        m_ids[head + i] = turns.at(head + i).id;
    endInsertRows();
}

void TurnListModel::tellTouched()
{
    const auto touched = std::exchange(m_touched, {});
    const auto marked = std::exchange(m_marked, {});
    const auto names = std::exchange(m_touchedNames, {});
    if (touched.size() > fewRows && !m_ids.isEmpty()) {
        // Views measure each row that is told of by itself: a replacement all over the meeting is told as
        // one.
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    for (const TurnId id : touched) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    for (const TurnId id : marked) {
        const int row = touched.contains(id) ? -1 : rowOf(id);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {MarksRole, Qt::AccessibleTextRole});
    }
    if (!names.isEmpty() && !m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SpeakerRole, Qt::AccessibleTextRole});
}

} // namespace verbatim
