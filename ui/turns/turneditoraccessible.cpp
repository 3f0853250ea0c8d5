// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/turns/turneditoraccessible.h"

#include "ui/panels/spokenwords.h"
#include "ui/turns/turneditor.h"

#include <algorithm>

namespace verbatim {

namespace {

QAccessibleInterface *makeTurnEditorAccessible(const QString &, QObject *object)
{
    auto *editor = qobject_cast<TurnEditor *>(object);
    return editor ? new TurnEditorAccessible(editor) : nullptr;
}

} // namespace

void installTurnEditorAccessibility()
{
    static const bool installed = [] {
        installDiscreetAccessibility();
        QAccessible::installFactory(makeTurnEditorAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

TurnEditorAccessible::TurnEditorAccessible(TurnEditor *editor)
    : QAccessibleWidget(editor, QAccessible::EditableText)
{}

TurnEditor *TurnEditorAccessible::editor() const
{
    return static_cast<TurnEditor *>(widget());
}

void *TurnEditorAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TurnEditorAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !editor()->isReadOnly();
    state.readOnly = editor()->isReadOnly();
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString TurnEditorAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? editor()->speakableText() : QAccessibleWidget::text(kind);
}

void TurnEditorAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = editor()->textCursor();
    const bool any = index == 0 && cursor.hasSelection();
    *start = any ? cursor.selectionStart() : 0;
    *end = any ? cursor.selectionEnd() : 0;
}

int TurnEditorAccessible::selectionCount() const
{
    return editor()->textCursor().hasSelection() ? 1 : 0;
}

void TurnEditorAccessible::select(int start, int end) const
{
    QTextCursor cursor = editor()->textCursor();
    const int last = characterCount();
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
}

void TurnEditorAccessible::addSelection(int start, int end)
{
    select(start, end);
}

void TurnEditorAccessible::removeSelection(int)
{
    select(cursorPosition(), cursorPosition());
}

void TurnEditorAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        select(start, end);
}

int TurnEditorAccessible::cursorPosition() const
{
    return editor()->textCursor().position();
}

void TurnEditorAccessible::setCursorPosition(int position)
{
    select(position, position);
}

QString TurnEditorAccessible::text(int start, int end) const
{
    return editor()->speakableText().mid(start, end - start);
}

int TurnEditorAccessible::characterCount() const
{
    return editor()->document()->characterCount() - 1; // Qt counts the end of the last paragraph
}

QRect TurnEditorAccessible::characterRect(int offset) const
{
    QTextCursor cursor(editor()->document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    QRect rect = editor()->cursorRect(cursor);
    if (cursor.movePosition(QTextCursor::NextCharacter))
        rect.setRight(std::max(rect.right(), editor()->cursorRect(cursor).left()));
    return {editor()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int TurnEditorAccessible::offsetAtPoint(const QPoint &point) const
{
    return editor()->cursorForPosition(editor()->viewport()->mapFromGlobal(point)).position();
}

void TurnEditorAccessible::scrollToSubstring(int start, int)
{
    select(start, start);
}

QString TurnEditorAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void TurnEditorAccessible::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void TurnEditorAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void TurnEditorAccessible::replaceText(int start, int end, const QString &text)
{
    if (editor()->isReadOnly())
        return;
    select(start, end);
    editor()->textCursor().insertText(text);
}

QString TurnEditorAccessible::spokenInsertion(qsizetype position, const QString &words) const
{
    return editor()->isKeptBackAt(position) ? SpokenWords::signsFor(words) : words;
}

bool TurnEditorAccessible::isQuiet() const
{
    return editor()->isFollowing();
}

} // namespace verbatim
