// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/termhint.h"

#include "app/core/termcompletion.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

TermHint::TermHint(QTextEdit *editor, const Theme &theme)
    : QLabel(editor->parentWidget())
    , m_editor(editor)
    , m_theme(theme)
{
    hide();
    setTextFormat(Qt::RichText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    restyle();
    connect(&theme, &Theme::changed, this, &TermHint::restyle);
    editor->installEventFilter(this);
    // Only what is typed offers something: whoever walks through the words is left alone.
    connect(editor, &QTextEdit::textChanged, this, [this] { m_typed = true; });
    connect(editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (std::exchange(m_typed, false))
            offer();
        else
            withdraw();
    });
}

void TermHint::restyle()
{
    const Colours &colours = m_theme.colours();
    setFont(m_theme.interfaceFont());
    setStyleSheet(
        u"background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 2px 8px"_s.arg(
            colours.paper.name(), colours.ink.name(), colours.line.name()));
}

bool TermHint::isComposing() const
{
    return !m_editor->textCursor().block().layout()->preeditAreaText().isEmpty();
}

void TermHint::offer()
{
    withdraw();
    const QTextCursor cursor = m_editor->textCursor();
    if (m_terms.isEmpty() || cursor.hasSelection() || !m_editor->hasFocus() || isComposing())
        return;
    const QString text = cursor.block().text();
    const TextRange range = latinWordBefore(text, cursor.positionInBlock());
    const QStringView word = QStringView(text).sliced(range.start, range.length);
    const std::optional<QString> term = completionOf(word, m_terms);
    if (!term)
        return;
    m_term = *term;
    setText(u"%1&nbsp;&nbsp;<span style='color:%2'>Tab</span>"_s.arg(m_term.toHtmlEscaped(),
                                                                     m_theme.colours().soft.name()));
    setAccessibleName(tr("Tab completes: %1").arg(m_term));
    place();
}

void TermHint::place()
{
    adjustSize();
    const QRect caret = m_editor->cursorRect().translated(m_editor->pos());
    const QRect room = parentWidget()->rect();
    const bool below = caret.bottom() + 4 + height() <= room.bottom();
    const int y = below ? caret.bottom() + 4 : caret.top() - 4 - height();
    move(std::clamp(caret.left(), 0, std::max(0, room.width() - width())), y);
    raise();
    show();
}

void TermHint::withdraw()
{
    m_term.clear();
    hide();
}

void TermHint::accept()
{
    QTextCursor cursor = m_editor->textCursor();
    const TextRange range = latinWordBefore(cursor.block().text(), cursor.positionInBlock());
    const QString term = std::exchange(m_term, {});
    hide();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(range.length));
    cursor.insertText(term);
    withdraw();
}

bool TermHint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool takes = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (!m_term.isEmpty() && !isComposing() && takes) {
            accept();
            return true;
        }
        if (!m_term.isEmpty() && key->key() == Qt::Key_Escape) {
            withdraw();
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::InputMethod:
        withdraw();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace verbatim
