// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// What the sheet does to the document: whole turns, selections, the clipboard.

#include "ui/turns/turnview.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "ui/turns/turndelegate.h"
#include "ui/turns/turnlistmodel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

Edit asOneEdit(std::vector<Edit> edits)
{
    return edits.size() == 1 ? std::move(edits.front()) : Edit(EditGroup{std::move(edits)});
}

} // namespace

/// Invalid where the meeting is of another day: then nobody speaks now.
QDateTime TurnView::beganNow() const
{
    if (!m_clock)
        return {};
    const QDate held = m_document.transcript().meeting.date;
    const qint64 daysAgo = held.isValid() ? held.daysTo(m_clock->today()) : 0;
    if (daysAgo < 0 || daysAgo > 1)
        return {};
    QDateTime now = m_clock->now();
    const QTime time = now.time();
    now.setTime(QTime(time.hour(), time.minute(), time.second()));
    return now;
}

Turn TurnView::begunTurn(TurnKind kind, SpeakerId speaker, RecordState record) const
{
    Turn turn;
    turn.id = TurnId(freshIdValue());
    turn.kind = kind;
    turn.speaker = speaker;
    turn.record = record;
    turn.began = beganNow();
    return turn;
}

bool TurnView::isRefused()
{
    const QString reason = refusal();
    if (reason.isEmpty())
        return false;
    Q_EMIT refused(reason);
    return true;
}

bool TurnView::applyStructure(const Edit &edit, const QString &name, const Caret &after)
{
    if (isRefused())
        return false;
    const Gesture gesture{name, Gesture::Merging::Separate, m_caret, after};
    if (!m_document.apply(edit, gesture))
        return false;
    setCaret(after);
    return true;
}

void TurnView::commitComposition()
{
    m_editor->commitComposition();
}

QList<TurnId> TurnView::selectedTurns() const
{
    if (const auto span = selectedSpan()) {
        const TurnList &all = m_document.transcript().turns;
        QList<TurnId> turns;
        for (qsizetype i = all.indexOf(span->from.turn); i <= all.indexOf(span->to.turn); ++i)
            turns.append(all.at(i).id);
        return turns;
    }
    if (!m_rowsSelected)
        return m_turn.isNull() ? QList<TurnId>() : QList<TurnId>{m_turn};
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<TurnId> turns;
    for (const int row : rows)
        turns.append(m_model->turnId(row));
    return turns;
}

QList<TextAnchor> TurnView::selectedPassages() const
{
    const TurnList &turns = m_document.transcript().turns;
    if (const auto span = selectedSpan())
        return anchorsOnSpan(turns, *span);
    const Turn *current = turns.find(m_turn);
    if (!m_rowsSelected && current && m_editor->hasSelection())
        return {anchorOnRange(*current, m_editor->selection())};
    QList<TextAnchor> passages;
    for (const TurnId id : selectedTurns()) {
        if (const Turn *turn = turns.find(id))
            passages.append(anchorOnTurn(*turn));
    }
    return passages;
}

void TurnView::showPassage(const TextAnchor &passage)
{
    const TurnList &turns = m_document.transcript().turns;
    const Turn *turn = turns.find(passage.turn);
    if (!turn)
        return;
    const QModelIndex index = m_model->index(m_model->rowOf(turn->id));
    if (!viewport()->rect().contains(visualRect(index)))
        scrollTo(index, PositionAtCenter);
    const TextRange range = resolve(passage, turns).value_or(TextRange{});
    // The caret at the beginning: of a long passage that is what must be seen.
    setCaret({turn->id, range.end(), range.start});
}

void TurnView::showPassages(const QList<TextAnchor> &passages)
{
    if (passages.isEmpty())
        return;
    showPassage(passages.first());
    const bool wholeTurns = std::ranges::all_of(
        passages, [](const TextAnchor &passage) { return passage.extent == AnchorExtent::WholeTurn; });
    if (!wholeTurns || passages.size() < 2)
        return;
    for (const TextAnchor &passage : passages) {
        if (const int row = m_model->rowOf(passage.turn); row >= 0)
            selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    }
    setRowsSelected(selectionModel()->selectedRows().size() > 1);
}

void TurnView::insertTurnAfter(SpeakerId speaker)
{
    commitComposition();
    const Turn *current = m_document.transcript().turns.find(m_turn);
    if (current && current->text.isEmpty()) {
        Turn turn = *current;
        turn.kind = TurnKind::Speech;
        turn.speaker = speaker;
        turn.opening = TurnOpening::Labelled;
        turn.began = beganNow();
        if (m_recordState == RecordState::OffRecord)
            turn.record = RecordState::OffRecord;
        applyStructure(changeTurn(m_document.transcript(), turn), tr("Change speaker"), {m_turn, 0, 0});
        return;
    }
    const RecordState record = recordStateBehind(m_document.transcript(), m_turn, m_recordState);
    const Turn turn = begunTurn(TurnKind::Speech, speaker, record);
    applyStructure(insertTurns(m_turn, {turn}), tr("New turn"), {turn.id, 0, 0});
}

void TurnView::insertHeading(const QString &text)
{
    commitComposition();
    const Turn *current = m_document.transcript().turns.find(m_turn);
    const QString name = tr("New agenda heading");
    if (current && current->text.isEmpty()) {
        Turn turn = *current;
        turn.kind = TurnKind::Heading;
        turn.speaker = {};
        turn.opening = TurnOpening::Labelled;
        turn.began = beganNow();
        applyStructure(
            asOneEdit({changeTurn(m_document.transcript(), turn), ReplaceText{m_turn, 0, 0, text, {}}}), name,
            {m_turn, text.size(), text.size()});
        return;
    }
    const RecordState record = recordStateBehind(m_document.transcript(), m_turn, m_recordState);
    Turn turn = begunTurn(TurnKind::Heading, {}, record);
    turn.text = text;
    applyStructure(insertTurns(m_turn, {turn}), name, {turn.id, text.size(), text.size()});
}

void TurnView::beginStretch(RecordState state)
{
    commitComposition();
    m_recordState = state;
    Q_EMIT recordStateChanged(state);
    const Turn *current = m_document.transcript().turns.find(m_turn);
    if (!current || current->record == state || !refusal().isEmpty())
        return;
    const QString name =
        state == RecordState::OffRecord ? tr("Go off the record") : tr("Go back on the record");
    if (current->text.isEmpty()) {
        Turn turn = *current;
        turn.record = state;
        turn.began = beganNow();
        applyStructure(changeTurn(m_document.transcript(), turn), name, {m_turn, 0, 0});
        return;
    }
    const SpeakerId speaker = current->kind == TurnKind::Speech ? current->speaker : SpeakerId();
    const Turn turn = begunTurn(TurnKind::Speech, speaker, state);
    applyStructure(insertTurns(m_turn, {turn}), name, {turn.id, 0, 0});
}

void TurnView::setRecordStateOfSelectedTurns(RecordState state)
{
    commitComposition();
    const QList<TurnId> turns = selectedTurns();
    if (turns.isEmpty())
        return;
    const QString name =
        state == RecordState::OffRecord ? tr("Take off the record") : tr("Put on the record");
    m_document.apply(changeRecordState(m_document.transcript(), turns, state), {name, {}, m_caret, m_caret});
}

void TurnView::insertNote(const QString &note, NotePlace place)
{
    commitComposition();
    const Turn *current = m_document.transcript().turns.find(m_turn);
    if (place == NotePlace::AtCaret && current) {
        const qsizetype position = m_editor->selection().end();
        const qsizetype end = position + note.size();
        applyStructure(ReplaceText{m_turn, position, 0, note, {}}, tr("Insert note"), {m_turn, end, end});
        return;
    }
    const RecordState record = recordStateBehind(m_document.transcript(), m_turn, m_recordState);
    Turn turn = begunTurn(TurnKind::Narrative, {}, record);
    turn.text = note;
    Edit edit = insertTurns(m_turn, {turn});
    if (current && current->text.isEmpty()) {
        turn.id = m_turn;
        turn.record = current->record;
        const int row = currentRow();
        edit = ReplaceTurns{row > 0 ? m_model->turnId(row - 1) : TurnId(), {m_turn}, {turn}, {}};
    }
    applyStructure(edit, tr("Insert note"), {turn.id, note.size(), note.size()});
}

void TurnView::splitAtCaret()
{
    commitComposition();
    const Transcript &transcript = m_document.transcript();
    const Turn *current = transcript.turns.find(m_turn);
    if (!current) {
        insertTurnAfter({});
        return;
    }
    collapseSpan();
    const qsizetype position = m_editor->selection().end();
    if (position == current->text.size()) {
        beginTurnBehind(*current);
        return;
    }
    const TurnId second(freshIdValue());
    applyStructure(splitTurn(transcript, m_turn, position, second), tr("Split turn"), {second, 0, 0});
}

/// Behind a speech its speaker goes on, behind a heading or a narrative who spoke before.
void TurnView::beginTurnBehind(const Turn &current)
{
    const Transcript &transcript = m_document.transcript();
    const RecordState record =
        current.record == RecordState::OffRecord ? RecordState::OffRecord : m_recordState;
    if (current.kind != TurnKind::Speech) {
        const Turn turn = resumedSpeech(current, record);
        applyStructure(insertTurns(current.id, {turn}), tr("New turn"), {turn.id, 0, 0});
        return;
    }
    const Turn turn = begunTurn(TurnKind::Speech, current.speaker, record);
    Edit edit = insertTurns(current.id, {turn});
    if (isMarkedWhole(transcript, current.id)) {
        // Who goes on must not get out of the mark by a key: as wherever else such a turn is cut, both parts
        // have it. It shows with the first word, and can be taken off.
        auto split = std::get<ReplaceTurns>(splitTurn(transcript, current.id, current.text.size(), turn.id));
        split.inserted.last() = turn;
        edit = split;
    }
    applyStructure(edit, tr("New turn"), {turn.id, 0, 0});
}

/// A speech of who spoke before the heading or narrative. Behind a narrative it goes on without a label, as
/// long as a reader sees the speech that it goes on from.
Turn TurnView::resumedSpeech(const Turn &behind, RecordState record) const
{
    const TurnList &turns = m_document.transcript().turns;
    for (qsizetype i = turns.indexOf(behind.id) - 1; i >= 0; --i) {
        const Turn &before = turns.at(i);
        if (before.kind != TurnKind::Speech)
            continue;
        Turn turn = begunTurn(TurnKind::Speech, before.speaker, record);
        if (behind.kind == TurnKind::Narrative && before.record == record && !before.speaker.isNull())
            turn.opening = TurnOpening::Continued;
        return turn;
    }
    return begunTurn(TurnKind::Speech, {}, record);
}

void TurnView::mergeWithPrevious()
{
    commitComposition();
    const Turn *previous = turnAt(currentRow() - 1);
    const Turn *current = turnAt(currentRow());
    if (!previous || !current)
        return;
    const bool joined = !previous->text.isEmpty() && !current->text.isEmpty();
    const qsizetype place = previous->text.size() + (joined ? 1 : 0) + m_caret.position;
    mergeTurns(current->id, {previous->id, place, place});
}

void TurnView::mergeWithNext()
{
    commitComposition();
    if (const Turn *next = turnAt(currentRow() + 1))
        mergeTurns(next->id, {m_turn, m_caret.position, m_caret.position});
}

void TurnView::mergeTurns(TurnId second, const Caret &after)
{
    if (const auto edit = verbatim::mergeWithPrevious(m_document.transcript(), second))
        applyStructure(*edit, tr("Merge turns"), after);
    else
        Q_EMIT refused(tr("These two turns are not merged: one is off the record. F7 with both selected "
                          "changes that."));
}

void TurnView::removeSelectedTurns()
{
    commitComposition();
    const QList<TurnId> turns = selectedTurns();
    if (turns.isEmpty())
        return;
    // The caret goes behind them, or before them where nothing is behind.
    int row = m_model->rowOf(turns.last()) + 1;
    Caret after;
    if (row < m_model->rowCount()) {
        after.turn = m_model->turnId(row);
    } else {
        row = m_model->rowOf(turns.first()) - 1;
        while (row >= 0 && turns.contains(m_model->turnId(row)))
            --row;
        if (const Turn *before = turnAt(row))
            after = {before->id, before->text.size(), before->text.size()};
    }
    collapseRowSelection();
    const int count = static_cast<int>(turns.size());
    applyStructure(removeTurns(m_document.transcript(), turns), tr("Remove %n turn(s)", "", count), after);
}

void TurnView::setSpeakerOfSelectedTurns(SpeakerId speaker)
{
    commitComposition();
    const Transcript &transcript = m_document.transcript();
    std::vector<Edit> edits;
    for (const TurnId id : selectedTurns()) {
        const Turn *turn = transcript.turns.find(id);
        if (turn && (turn->speaker != speaker || turn->kind != TurnKind::Speech))
            edits.push_back(changeSpeaker(transcript, id, speaker));
    }
    if (!edits.empty())
        m_document.apply(asOneEdit(std::move(edits)), {tr("Change speaker"), {}, m_caret, m_caret});
}

void TurnView::setKindOfSelectedTurns(TurnKind kind)
{
    commitComposition();
    const Transcript &transcript = m_document.transcript();
    std::vector<Edit> edits;
    for (const TurnId id : selectedTurns()) {
        const Turn *turn = transcript.turns.find(id);
        if (turn && turn->kind != kind)
            edits.push_back(changeKind(transcript, id, kind));
    }
    if (!edits.empty())
        m_document.apply(asOneEdit(std::move(edits)), {tr("Change kind of turn"), {}, m_caret, m_caret});
}

void TurnView::selectAllTurns()
{
    if (m_model->rowCount() == 0)
        return;
    commitComposition();
    const QItemSelection all(m_model->index(0), m_model->index(m_model->rowCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    m_selectionHead = m_model->index(m_model->rowCount() - 1);
    setRowsSelected(m_model->rowCount() > 1);
}

void TurnView::selectRowsTo(int row)
{
    const QItemSelection rows(currentIndex(), m_model->index(row));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_selectionHead = m_model->index(row);
    setRowsSelected(row != currentRow());
}

void TurnView::toggleRow(int row)
{
    if (!m_rowsSelected)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (row != currentRow())
        selectionModel()->select(m_model->index(row), QItemSelectionModel::Toggle);
    m_selectionHead = m_model->index(row);
    setRowsSelected(selectionModel()->selectedRows().size() > 1);
}

void TurnView::collapseRowSelection()
{
    if (!m_rowsSelected)
        return;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    setRowsSelected(false);
}

void TurnView::setRowsSelected(bool selected)
{
    viewport()->update();
    if (m_rowsSelected == selected)
        return;
    m_rowsSelected = selected;
    m_delegate->setRowSelectionShown(selected);
    if (!selected)
        return;
    forgetSpan();
    // Either words or turns are selected, never both.
    placeCaret(m_editor->caretPosition(), m_editor->caretPosition());
}

} // namespace verbatim
