// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Words selected over several turns, as on one page, and what goes through the clipboard.
//
// The editor is always where such a selection ends. It shows its own part of it as its selection: from its
// edge that is nearer to the beginning up to the caret, so that every key that selects inside of a turn goes
// on working.

#include "ui/turns/turnview.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/core/outsidetext.h"
#include "app/core/passagefinder.h"
#include "app/core/takenbackwords.h"
#include "app/core/textcleaning.h"
#include "app/importers/turntext.h"
#include "ui/turns/enterkey.h"
#include "ui/turns/turnlistmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The text that the key types, or nothing.
QString typedBy(const QKeyEvent &event)
{
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.modifiers() & commands)
        return {};
    if (isEnter(event))
        return event.modifiers().testFlag(Qt::ShiftModifier) ? QString(lineSeparator)
                                                             : QString(paragraphSeparator);
    return !event.text().isEmpty() && event.text().front().isPrint() ? event.text() : QString();
}

bool erases(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Backspace && !event.modifiers().testFlag(Qt::AltModifier)) ||
           (event.key() == Qt::Key_Delete && !event.modifiers().testFlag(Qt::ShiftModifier));
}

bool movesWithoutSelecting(const QKeyEvent &event)
{
    static constexpr QKeySequence::StandardKey keys[] = {
        QKeySequence::MoveToNextChar,        QKeySequence::MoveToPreviousChar,
        QKeySequence::MoveToNextWord,        QKeySequence::MoveToPreviousWord,
        QKeySequence::MoveToNextLine,        QKeySequence::MoveToPreviousLine,
        QKeySequence::MoveToNextPage,        QKeySequence::MoveToPreviousPage,
        QKeySequence::MoveToStartOfLine,     QKeySequence::MoveToEndOfLine,
        QKeySequence::MoveToStartOfBlock,    QKeySequence::MoveToEndOfBlock,
        QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument};
    return std::ranges::any_of(keys, [&event](auto key) { return event.matches(key); });
}

} // namespace

std::optional<TextSpan> TurnView::selectedSpan() const
{
    if (m_spanAnchor.turn.isNull())
        return std::nullopt;
    const TextPlace head{m_turn, m_editor->caretPosition()};
    return spanBetween(m_document.transcript().turns, m_spanAnchor, head);
}

/// The place in the editor from which its part of the selection goes to the caret.
qsizetype TurnView::spanEdge() const
{
    const bool beginsAbove = m_model->rowOf(m_spanAnchor.turn) < currentRow();
    return beginsAbove ? 0 : m_editor->textLength();
}

void TurnView::selectTo(int row, qsizetype position)
{
    const Caret now = caret();
    const TurnId anchorTurn = now.anchorTurn.isNull() ? now.turn : now.anchorTurn;
    setCaret({m_model->turnId(row), now.anchor, position, anchorTurn});
}

/// A change elsewhere leaves a selection where it is, as long as its beginning is there.
void TurnView::keepSpanThroughChange()
{
    if (m_spanAnchor.turn.isNull())
        return;
    const Turn *turn = m_document.transcript().turns.find(m_spanAnchor.turn);
    if (!turn || m_spanAnchor.turn == m_turn) {
        collapseSpan();
        return;
    }
    m_spanAnchor.position = std::min(m_spanAnchor.position, turn->text.size());
    placeCaret(spanEdge(), m_editor->caretPosition());
}

void TurnView::forgetSpan()
{
    if (m_spanAnchor.turn.isNull())
        return;
    m_spanAnchor = {};
    viewport()->update();
}

void TurnView::collapseSpan()
{
    if (m_spanAnchor.turn.isNull())
        return;
    forgetSpan();
    const qsizetype position = m_editor->caretPosition();
    placeCaret(position, position);
}

/// As the editor shows its selection.
QTextLayout::FormatRange TurnView::selectedPart(int row) const
{
    QTextLayout::FormatRange selected{0, 0, {}};
    const auto span = selectedSpan();
    if (!span)
        return selected;
    const auto part = partOfTurn(m_document.transcript().turns, *span, row);
    if (!part)
        return selected;
    const QPalette &palette = m_editor->palette();
    const auto group = m_editor->hasFocus() ? QPalette::Active : QPalette::Inactive;
    selected.start = static_cast<int>(part->start);
    selected.length = static_cast<int>(part->length);
    selected.format.setBackground(palette.brush(group, QPalette::Highlight));
    selected.format.setForeground(palette.brush(group, QPalette::HighlightedText));
    return selected;
}

// Keys

bool TurnView::handleRowSelectionKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Cut)) {
        cut();
    } else if (erases(event)) {
        removeSelectedTurns();
    } else if (event.key() == Qt::Key_Escape) {
        collapseRowSelection();
    } else if (event.matches(QKeySequence::SelectPreviousLine)) {
        extendRowSelection(-1);
    } else if (event.matches(QKeySequence::SelectNextLine)) {
        extendRowSelection(1);
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAllTurns();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (!typedBy(event).isEmpty()) {
        selectWordsOfRows();
        return false;
    } else {
        collapseRowSelection();
        return false;
    }
    return true;
}

/// Rows that stand together become a selection of all their words, which can be typed over.
void TurnView::selectWordsOfRows()
{
    const QList<TurnId> turns = selectedTurns();
    const bool together =
        !turns.isEmpty() && m_model->rowOf(turns.last()) - m_model->rowOf(turns.first()) + 1 == turns.size();
    collapseRowSelection();
    if (!together || turns.size() < 2)
        return;
    const Turn &last = *m_document.transcript().turns.find(turns.last());
    setCaret({last.id, 0, last.text.size(), turns.first()});
}

/// The keys that take the end of the selection into another turn.
bool TurnView::handleSelectingKey(const QKeyEvent &event)
{
    const qsizetype position = m_editor->caretPosition();
    const bool atStart = position == 0;
    const bool atEnd = position == m_editor->textLength();
    const int row = currentRow();
    if (event.matches(QKeySequence::SelectPreviousLine))
        return m_editor->isOnFirstLine() && moveVertically(Movement::LineUp, Selecting::Yes);
    if (event.matches(QKeySequence::SelectNextLine))
        return m_editor->isOnLastLine() && moveVertically(Movement::LineDown, Selecting::Yes);
    if (event.matches(QKeySequence::SelectPreviousPage))
        return moveVertically(Movement::PageUp, Selecting::Yes);
    if (event.matches(QKeySequence::SelectNextPage))
        return moveVertically(Movement::PageDown, Selecting::Yes);
    if (event.matches(QKeySequence::SelectStartOfDocument))
        return moveToRow(0, 0, Selecting::Yes);
    if (event.matches(QKeySequence::SelectEndOfDocument))
        return moveToRow(m_model->rowCount() - 1, -1, Selecting::Yes);
    if (event.matches(QKeySequence::SelectPreviousChar) || event.matches(QKeySequence::SelectPreviousWord))
        return atStart && moveToRow(row - 1, -1, Selecting::Yes);
    if (event.matches(QKeySequence::SelectNextChar) || event.matches(QKeySequence::SelectNextWord))
        return atEnd && moveToRow(row + 1, 0, Selecting::Yes);
    return false;
}

/// What a key does to a selection over several turns; false where it does the same as without one.
bool TurnView::handleSpanKey(const QKeyEvent &event)
{
    const QString typed = typedBy(event);
    if (event.matches(QKeySequence::SelectAll)) {
        selectAllTurns();
    } else if (erases(event)) {
        removeSelection({}, tr("Delete"));
    } else if (!typed.isEmpty()) {
        removeSelection(typed, tr("Typing"));
    } else if (event.key() == Qt::Key_Escape) {
        collapseSpan();
    } else if (event.matches(QKeySequence::MoveToPreviousChar)) {
        const TextPlace from = selectedSpan()->from;
        setCaret({from.turn, from.position, from.position});
    } else if (event.matches(QKeySequence::MoveToNextChar)) {
        const TextPlace to = selectedSpan()->to;
        setCaret({to.turn, to.position, to.position});
    } else {
        if (movesWithoutSelecting(event) || isEnter(event))
            collapseSpan();
        return false;
    }
    return true;
}

/// An input method types over the selection too. A composition that begins must find it gone.
bool TurnView::handleInputOverSpan(const QInputMethodEvent &event)
{
    if (event.commitString().isEmpty() && event.preeditString().isEmpty())
        return false;
    if (m_rowsSelected && refusal().isEmpty())
        selectWordsOfRows();
    if (m_spanAnchor.turn.isNull())
        return false;
    removeSelection(event.commitString(), tr("Typing"));
    return event.preeditString().isEmpty();
}

// Mouse

bool TurnView::pressInEditor(const QMouseEvent &event)
{
    if (event.button() == Qt::RightButton)
        return false; // its menu is for what is selected
    collapseRowSelection();
    if (m_spanAnchor.turn.isNull())
        return selectParagraphOfLongTurn(event);
    if (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ShiftModifier)) {
        selectTo(currentRow(), m_editor->positionAt(event.position().toPoint()));
        return true;
    }
    collapseSpan();
    return false;
}

/// The third click in a row means the paragraph; the editor may hold only some lines of it and not know.
bool TurnView::selectParagraphOfLongTurn(const QMouseEvent &event)
{
    const bool isThirdClick = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier &&
                              m_sinceDoubleClick.isValid() &&
                              !m_sinceDoubleClick.hasExpired(QApplication::doubleClickInterval());
    const Turn *turn = turnAt(currentRow());
    if (!isThirdClick || m_pieces.isEmpty() || !turn)
        return false;
    m_sinceDoubleClick.invalidate();
    const qsizetype position = m_editor->positionAt(event.position().toPoint());
    const qsizetype before = position > 0 ? turn->text.lastIndexOf(paragraphSeparator, position - 1) : -1;
    const qsizetype behind = turn->text.indexOf(paragraphSeparator, position);
    setCaret({m_turn, before + 1, behind < 0 ? turn->text.size() : behind});
    return true;
}

/// Over the editor's edge the selection goes on in the next turn, and the editor goes along.
bool TurnView::dragInEditor(QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint point = viewport()->mapFromGlobal(event.globalPosition().toPoint());
    if (m_spanAnchor.turn.isNull() && rowAtY(point.y()) == currentRow())
        return false;
    dragTo(point);
    return true;
}

void TurnView::dragTo(const QPoint &point)
{
    const auto row = static_cast<int>(rowAtY(point.y()));
    const Turn *turn = turnAt(row);
    if (!turn)
        return;
    qsizetype position = positionAt(row, point);
    if (point.y() < rowTop(0))
        position = 0;
    else if (point.y() >= rowTop(m_heights.size()))
        position = turn->text.size();
    selectTo(row, position);
    if (point.y() >= 0 && point.y() < viewport()->height())
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start();
}

/// The mouse stands still outside of the window: what is selected goes on.
void TurnView::goOnDragging()
{
    if (QApplication::mouseButtons().testFlag(Qt::LeftButton))
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    else
        m_dragScroll.stop();
}

// Edits and clipboard

void TurnView::removeSelection(const QString &inserted, const QString &name)
{
    const auto span = selectedSpan();
    if (!span)
        return;
    const auto [edit, place] = removeRange(m_document.transcript(), *span, cleanText(inserted));
    const auto *group = std::get_if<EditGroup>(&edit);
    if (group && group->edits.empty()) // only the edges of two neighbours
        collapseSpan();
    else
        applyStructure(edit, name, {place.turn, place.position, place.position});
}

void TurnView::cut()
{
    if (isRefused())
        return;
    commitComposition();
    if (m_rowsSelected) {
        copy();
        removeSelectedTurns();
    } else if (selectedSpan()) {
        copy();
        removeSelection({}, tr("Cut"));
    } else {
        m_editor->cutSelection();
    }
}

void TurnView::copy()
{
    if (!m_rowsSelected && !selectedSpan()) {
        m_editor->copySelection();
        return;
    }
    const QList<TextAnchor> passages = selectedPassages();
    const CopiedTurns copied = CopiedTurns::of(m_document.transcript(), passages);
    QApplication::clipboard()->setMimeData(
        std::make_unique<SheetMimeData>(copied, textForOthers(passages, copied.plainText())).release());
}

bool TurnView::copyWithWithheldWords()
{
    if (!m_rowsSelected && !selectedSpan())
        return m_editor->copyWholeSelection();
    const CopiedTurns copied = CopiedTurns::of(m_document.transcript(), selectedPassages());
    auto mime = std::make_unique<QMimeData>();
    mime->setText(copied.plainText());
    mime->setData(SheetMimeData::turnsType, copied.toBytes());
    QApplication::clipboard()->setMimeData(mime.release());
    return true;
}

/// Without a clock no hold is over.
QDate TurnView::today() const
{
    return m_clock ? m_clock->today() : QDate();
}

namespace {

/// Whether the words of a request stand there that is neither declined nor withdrawn.
bool holdsKeptBack(const QString &text, const Transcript &transcript)
{
    QStringList words;
    for (const RedactionRequest &request : transcript.requests) {
        if (request.decision == Decision::Undecided || isGranted(request.decision))
            words += takenBackWords(request, transcript);
    }
    return PassageFinder(words).standsIn(text);
}

} // namespace

/// `whole` where nothing of the passages has to stay here; asked about as long as they stand as they did.
SheetMimeData::OutsideText TurnView::textForOthers(const QList<TextAnchor> &passages,
                                                   const QString &whole) const
{
    return [view = QPointer(this), document = QPointer(&m_document), passages,
            whole]() -> std::optional<QString> {
        if (!view || !document)
            return {};
        const Transcript &transcript = document->transcript();
        const bool stand = std::ranges::all_of(passages, [&transcript](const TextAnchor &passage) {
            const auto range = resolve(passage, transcript.turns);
            return range && QStringView(transcript.turns.find(passage.turn)->text)
                                    .sliced(range->start, range->length) == passage.quoted;
        });
        if (!stand && holdsKeptBack(whole, transcript))
            return QString();
        if (!stand)
            return {};
        const QDate today = view->today();
        return keepsBack(transcript, passages, today) ? outsideText(transcript, passages, today) : whole;
    };
}

void TurnView::paste()
{
    if (isRefused())
        return;
    commitComposition();
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!source)
        return;
    if (m_rowsSelected)
        selectWordsOfRows();
    if (const auto copied = SheetMimeData::turnsIn(*source))
        insertCopied(*copied, tr("Paste"));
    else if (selectedSpan() && TurnEditor::hasWords(*source))
        removeSelection(TurnEditor::pastedText(*source), tr("Paste"));
    else
        m_editor->paste();
}

void TurnView::pasteAsTurns()
{
    if (isRefused())
        return;
    commitComposition();
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!source)
        return;
    if (m_rowsSelected)
        selectWordsOfRows();
    auto copied = SheetMimeData::turnsIn(*source);
    if (!copied)
        copied = turnsInText(source->text(), m_document.transcript());
    if (copied)
        insertCopied(*copied, tr("Paste as turns"));
    else
        Q_EMIT refused(tr("There is no text to paste. Copy some first."));
}

void TurnView::insertCopied(const CopiedTurns &copied, const QString &name)
{
    Transcript trial = m_document.transcript();
    const TextRange selection = m_editor->selection();
    TextSpan replaced{{m_turn, selection.start}, {m_turn, selection.end()}};
    if (const auto span = selectedSpan())
        replaced = *span;
    EditGroup group;
    TextPlace place = replaced.from;
    if (replaced.from != replaced.to) {
        const EditWithCaret removal = removeRange(trial, replaced);
        group.edits.push_back(removal.edit);
        applyEdit(trial, removal.edit);
        place = removal.caret;
    }
    const auto [edit, caret] = pasteTurns(trial, place, copied, freshIdValue);
    group.edits.push_back(edit);
    applyStructure(group, name, {caret.turn, caret.position, caret.position});
}

} // namespace verbatim
