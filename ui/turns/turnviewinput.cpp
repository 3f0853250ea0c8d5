// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Keys and mouse of the sheet: crossing rows as if it were one page.

#include "ui/turns/turnview.h"

#include "app/spelling/spellchecker.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/spokenwords.h"
#include "ui/turns/enterkey.h"
#include "ui/turns/turndelegate.h"
#include "ui/turns/turnlistmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr qsizetype mostSuggestions = 6;

bool isModifierAlone(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

bool erasesBackwards(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace && !event.modifiers().testFlag(Qt::AltModifier);
}

bool erasesForwards(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete && !event.modifiers().testFlag(Qt::ShiftModifier);
}

bool changesText(const QKeyEvent &event)
{
    const bool types = !event.text().isEmpty() && event.text().front().isPrint() &&
                       !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return types || isEnter(event) || erasesBackwards(event) || erasesForwards(event) ||
           event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste);
}

} // namespace

bool TurnView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) &&
        selectedSpan())
        viewport()->update(); // a selection has another colour
    if (watched == m_editor && event->type() == QEvent::InputMethod)
        return handleInputOverSpan(*static_cast<QInputMethodEvent *>(event));
    if (watched != m_editor->viewport())
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonDblClick)
        m_sinceDoubleClick.start();
    if (event->type() == QEvent::MouseButtonPress)
        return pressInEditor(*static_cast<QMouseEvent *>(event));
    if (event->type() == QEvent::MouseMove)
        return dragInEditor(*static_cast<QMouseEvent *>(event));
    if (event->type() == QEvent::MouseButtonRelease)
        m_dragScroll.stop();
    return QListView::eventFilter(watched, event);
}

bool TurnView::handleKey(QKeyEvent &event)
{
    // The input method's keys are not ours: Enter and digits choose candidates.
    if (m_editor->isComposing())
        return true;
    if (isModifierAlone(event))
        return false;
    if (!refusal().isEmpty() && changesText(event))
        return isRefused();
    if (m_rowsSelected && handleRowSelectionKey(event))
        return true;
    if (!m_spanAnchor.turn.isNull() && handleSpanKey(event))
        return true;
    return handleEditingKey(event) || handleSelectingKey(event) || handleMovementKey(event);
}

bool TurnView::handleEditingKey(const QKeyEvent &event)
{
    const bool bare = !m_editor->hasSelection();
    const qsizetype position = m_editor->caretPosition();
    if (event.matches(QKeySequence::Undo)) {
        m_document.undo();
    } else if (event.matches(QKeySequence::Redo)) {
        m_document.redo();
    } else if (event.matches(QKeySequence::Cut)) {
        cut();
    } else if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::SelectAll)) {
        if (m_editor->selection().length == m_editor->textLength())
            selectAllTurns();
        else
            setCaret({m_turn, 0, m_editor->textLength()});
    } else if (isEnter(event) && event.modifiers().testFlag(Qt::ControlModifier)) {
        splitAtCaret();
    } else if (event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier) {
        requestSpeakerMenu();
    } else if (bare && erasesBackwards(event) && position == 0) {
        mergeWithPrevious();
    } else if (bare && erasesForwards(event) && position == m_editor->textLength()) {
        mergeWithNext();
    } else {
        return false;
    }
    return true;
}

bool TurnView::handleMovementKey(const QKeyEvent &event)
{
    const bool bare = !m_editor->hasSelection();
    const int row = currentRow();
    const bool atStart = m_editor->caretPosition() == 0;
    const bool atEnd = m_editor->caretPosition() == m_editor->textLength();
    if (event.matches(QKeySequence::MoveToPreviousLine))
        return m_editor->isOnFirstLine() && moveVertically(Movement::LineUp);
    if (event.matches(QKeySequence::MoveToNextLine))
        return m_editor->isOnLastLine() && moveVertically(Movement::LineDown);
    if (event.matches(QKeySequence::MoveToPreviousPage))
        return moveVertically(Movement::PageUp);
    if (event.matches(QKeySequence::MoveToNextPage))
        return moveVertically(Movement::PageDown);
    if (event.matches(QKeySequence::MoveToStartOfDocument))
        return moveToRow(0, 0);
    if (event.matches(QKeySequence::MoveToEndOfDocument))
        return moveToRow(m_model->rowCount() - 1, -1);
    if (event.matches(QKeySequence::MoveToPreviousChar) || event.matches(QKeySequence::MoveToPreviousWord))
        return atStart && bare && moveToRow(row - 1, -1);
    if (event.matches(QKeySequence::MoveToNextChar) || event.matches(QKeySequence::MoveToNextWord))
        return atEnd && bare && moveToRow(row + 1, 0);
    return false;
}

/// Position -1 is the end of the turn. False where there is no such row.
bool TurnView::moveToRow(int row, qsizetype position, Selecting selecting)
{
    const Turn *turn = turnAt(row);
    if (!turn)
        return false;
    const qsizetype place = position < 0 ? turn->text.size() : position;
    if (selecting == Selecting::Yes)
        selectTo(row, place);
    else
        setCaret({turn->id, place, place});
    return true;
}

bool TurnView::moveVertically(Movement movement, Selecting selecting)
{
    int x = m_editor->textCursor().verticalMovementX();
    if (x < 0)
        x = m_editor->cursorRect().left();
    x += m_editor->x();
    const int lineHeight = m_delegate->metrics().setting(TurnKind::Speech).lineHeight;
    const int page = std::max(lineHeight, viewport()->height() - 2 * lineHeight);
    const qsizetype here = currentRow();
    QPoint target(x, caretRect().center().y());
    qsizetype row = here;
    const auto turnPage = [&](int by) {
        const int before = verticalOffset();
        measureAround(rowAtY(target.y() + by));
        verticalScrollBar()->setValue(before + by);
        target.ry() += by - (verticalOffset() - before);
        row = rowAtY(target.y());
    };
    switch (movement) {
    case Movement::LineUp:
        target.setY(rowRect(--row).bottom());
        break;
    case Movement::LineDown:
        target.setY(rowRect(++row).top());
        break;
    case Movement::PageUp:
        turnPage(-page);
        break;
    case Movement::PageDown:
        turnPage(page);
        break;
    }
    const Turn *turn = turnAt(static_cast<int>(row));
    if (!turn || row >= m_heights.size())
        return false;
    moveToRow(static_cast<int>(row), positionAt(row, target), selecting);
    m_editor->keepX(x - m_editor->x());
    return true;
}

bool TurnView::extendRowSelection(int step)
{
    const int from = m_rowsSelected && m_selectionHead.isValid() ? m_selectionHead.row() : currentRow();
    const int row = from + step;
    if (row < 0 || row >= m_model->rowCount())
        return m_rowsSelected;
    selectRowsTo(row);
    scrollTo(m_model->index(row));
    return true;
}

qsizetype TurnView::positionAt(qsizetype row, const QPoint &point) const
{
    if (row == currentRow())
        return m_editor->positionAt(point - m_editor->pos());
    const Turn *turn = turnAt(static_cast<int>(row));
    if (!turn)
        return 0;
    const SheetMetrics &metrics = m_delegate->metrics();
    const QPoint origin(metrics.setting(turn->kind).left, rowTop(row) + metrics.paddingAbove(turn->kind));
    return m_delegate->layoutOf(*turn).positionAt(point - origin);
}

bool TurnView::isInGutter(const QPoint &point) const
{
    return point.x() <= m_delegate->metrics().gutterRight() && point.x() >= m_delegate->metrics().left();
}

bool TurnView::isOnName(qsizetype row, const QPoint &point) const
{
    const Turn *turn = turnAt(static_cast<int>(row));
    return turn && turn->kind == TurnKind::Speech &&
           m_delegate->nameRect(*turn, rowRect(row)).adjusted(-4, -2, 4, 2).contains(point);
}

void TurnView::requestSpeakerMenu()
{
    const Turn *turn = turnAt(currentRow());
    if (!turn)
        return;
    const QRect name = m_delegate->nameRect(*turn, rowRect(currentRow()));
    Q_EMIT speakerMenuRequested(m_turn, viewport()->mapToGlobal(name.bottomLeft()));
}

void TurnView::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // the editor has had it; the rest is the window's
}

void TurnView::mousePressEvent(QMouseEvent *event)
{
    m_editor->setFocus(Qt::MouseFocusReason);
    const QPoint point = event->position().toPoint();
    const qsizetype row = rowAtY(point.y());
    const Turn *turn = turnAt(static_cast<int>(row));
    if (event->button() != Qt::LeftButton || !turn || rowTop(0) > point.y())
        return;
    commitComposition();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (isInGutter(point))
            selectRowsTo(static_cast<int>(row));
        else
            selectTo(static_cast<int>(row), positionAt(row, point));
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        toggleRow(static_cast<int>(row));
        return;
    }
    const TurnId id = turn->id;
    if (isOnName(row, point)) {
        m_pressedName = id;
        if (row != currentRow())
            setCaret({id, 0, 0});
        return;
    }
    const qsizetype position = positionAt(row, point);
    setCaret({id, position, position});
    m_dragging = true;
    m_draggingRows = isInGutter(point);
}

void TurnView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const qsizetype row = rowAtY(point.y());
    if (m_dragging && m_draggingRows && row >= 0) {
        selectRowsTo(static_cast<int>(row));
        return;
    }
    if (m_dragging) {
        dragTo(point);
        return;
    }
    if (isOnName(row, point))
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (row < 0 || isInGutter(point) || point.y() < rowTop(0))
        viewport()->setCursor(Qt::ArrowCursor);
    else
        viewport()->setCursor(Qt::IBeamCursor);
}

void TurnView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging = false;
    m_dragScroll.stop();
    const TurnId pressed = std::exchange(m_pressedName, {});
    if (!pressed.isNull() && pressed == m_turn && isOnName(currentRow(), event->position().toPoint()))
        requestSpeakerMenu();
}

void TurnView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() < rowTop(0))
        Q_EMIT headerActivated();
    else
        mousePressEvent(event);
}

void TurnView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void TurnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = byKey ? caretRect().center() : viewport()->mapFromGlobal(event->globalPos());
    commitComposition();
    const qsizetype row = rowAtY(point.y());
    if (row >= 0 && row != currentRow() && !m_rowsSelected && !selectedSpan()) {
        const qsizetype position = positionAt(row, point);
        setCaret({m_model->turnId(static_cast<int>(row)), position, position});
    }

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = m_rowsSelected || selectedSpan() || m_editor->hasSelection();
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    if (!selected && writable)
        addSuggestions(*menu, point);
    menu->addAction(tr("Cu&t"), this, &TurnView::cut)->setEnabled(selected && writable);
    menu->addAction(tr("&Copy"), this, &TurnView::copy)->setEnabled(selected);
    menu->addAction(tr("&Paste"), this, &TurnView::paste)->setEnabled(m_editor->canPaste() && writable);
    menu->addSeparator();
    menu->addAction(tr("&Split turn here"), this, &TurnView::splitAtCaret)
        ->setEnabled(!m_rowsSelected && writable);
    menu->addAction(tr("&Merge with turn before"), this, &TurnView::mergeWithPrevious)
        ->setEnabled(!m_rowsSelected && currentRow() > 0 && writable);
    const int count = static_cast<int>(selectedTurns().size());
    menu->addAction(tr("&Remove %n turn(s)", "", count), this, &TurnView::removeSelectedTurns)
        ->setEnabled(count > 0 && writable);
    Q_EMIT contextMenuAboutToShow(menu);
    menu->popup(viewport()->mapToGlobal(byKey ? caretRect().bottomLeft() : point));
}

void TurnView::addSuggestions(QMenu &menu, const QPoint &point)
{
    if (!m_spellChecker || m_turn.isNull())
        return;
    QTextCursor cursor = m_editor->cursorForPosition(point - m_editor->pos());
    const QTextBlock block = cursor.block();
    const QList<TextRange> misspelt = m_spellChecker->misspelt(block.text());
    const int place = cursor.positionInBlock();
    const auto word = std::ranges::find_if(
        misspelt, [place](const TextRange &range) { return range.start <= place && place <= range.end(); });
    if (word == misspelt.end())
        return;
    const TextRange range{m_editor->part().start + block.position() + word->start, word->length};
    // What is offered instead tells the word, too.
    const Turn &turn = *m_document.transcript().turns.find(m_turn);
    const QString spoken = SpokenWords(m_document.transcript()).ofTurn(turn);
    if (spoken.mid(range.start, range.length).contains(SpokenWords::sign))
        keepFromScreenReaders(menu);
    QStringList suggestions = m_spellChecker->suggestions(block.text().mid(word->start, word->length));
    for (const QString &suggestion : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        menu.addAction(suggestion, this, [this, turn = m_turn, range, suggestion] {
            const qsizetype end = range.start + suggestion.size();
            applyStructure(ReplaceText{turn, range.start, range.length, suggestion, {}},
                           tr("Correct spelling"), {turn, end, end});
        });
    }
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    Q_EMIT misspeltWordMenuAboutToShow(&menu, block.text().mid(word->start, word->length));
    menu.addSeparator();
}

} // namespace verbatim
