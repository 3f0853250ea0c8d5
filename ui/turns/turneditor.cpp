// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turneditor.h"

#include "app/core/passagefinder.h"
#include "app/core/textcleaning.h"
#include "app/spelling/spellchecker.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"
#include "ui/turns/marklines.h"
#include "ui/turns/turneditoraccessible.h"
#include "ui/turns/turnlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QInputMethod>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBlock>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The misspelt words of a paragraph, kept with it until it changes.
class CheckedWords final : public QTextBlockUserData
{
public:
    QString text; // a block's revision stands still without undo
    QList<TextRange> misspelt;
};

QString withoutBlankLines(QString text)
{
    static const QRegularExpression blankLines(u"\\n[ \\t\\n]*\\n"_s);
    return text.replace(blankLines, u"\n"_s);
}

} // namespace

TurnEditor::TurnEditor(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    installTurnEditorAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    viewport()->setAutoFillBackground(false);
    // The words do not move when another line makes it higher.
    setAttribute(Qt::WA_StaticContents);
    viewport()->setAttribute(Qt::WA_StaticContents);
    document()->setDocumentMargin(0);
    // It is as high as its words or about to be: nothing to scroll to, not even for a moment.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [bar = verticalScrollBar()] { bar->setRange(0, 0); });
    connect(document(), &QTextDocument::contentsChange, this, &TurnEditor::noteChange);
    // Of a change the layout asks to paint everything from a place far above it to the end: 2 ms a keystroke
    // where a long turn fills the window. We know better what has changed.
    disconnect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, nullptr, nullptr);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, this, [this] {
        if (!m_changing)
            viewport()->update();
    });
    connect(document(), &QTextDocument::contentsChanged, this, &TurnEditor::tellChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TurnEditor::tellCaret);
    connect(this, &QTextEdit::selectionChanged, this, &TurnEditor::tellCaret);
}

void TurnEditor::setSetting(const TypeSetting &setting, const QColor &colour)
{
    const QScopedValueRollback following(m_following, true);
    QPalette colours = palette();
    if (colours.color(QPalette::Text) != colour) {
        colours.setColor(QPalette::Text, colour);
        setPalette(colours);
    }
    const bool same = m_setting.setsLike(setting);
    m_setting = setting;
    if (same)
        return;
    setFont(setting.font);
    document()->setDefaultFont(setting.font);
    setLineWrapColumnOrWidth(setting.width);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(blockFormat());
}

QTextBlockFormat TurnEditor::blockFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(m_setting.lineHeight, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(m_setting.paragraphGap);
    return format;
}

void TurnEditor::setMarks(const QList<PassageMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void TurnEditor::setFound(const QList<TextRange> &found)
{
    if (m_found == found)
        return;
    m_found = found;
    viewport()->update();
}

void TurnEditor::setSpellChecker(const SpellChecker *checker)
{
    m_spellChecker = checker;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    viewport()->update();
}

void TurnEditor::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    viewport()->update();
}

void TurnEditor::load(const QString &text, TextRange part)
{
    const QScopedValueRollback following(m_following, true);
    m_text = text;
    m_part = part;
    m_preedit.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormat());
    cursor.insertText(shownText(text.mid(part.start, part.length)));
    cursor.endEditBlock();
    cursor.setPosition(0);
    setTextCursor(cursor);
}

TextReplacement TurnEditor::follow(const QString &text)
{
    if (m_text == text)
        return {};
    const QString shown = shownText(text);
    const QString present = shownText(m_text).replace(m_part.start, m_part.length, heldText());
    const TextReplacement change = replacementBetween(present, shown, shown.size());
    const qsizetype changeEnd = change.position + change.removedLength;
    const qsizetype by = change.inserted.size() - change.removedLength;
    const bool isBefore = change.position < m_part.start && changeEnd <= m_part.start;
    const bool isBehind = change.position > m_part.end();
    const bool isInside = change.position >= m_part.start && changeEnd <= m_part.end();
    if (!change.isEmpty() && !isBefore && !isBehind && !isInside)
        showPart({0, m_text.size()});
    m_text = text;
    if (change.isEmpty() || isBehind)
        return change;
    if (isBefore) {
        m_part.start += by;
        return change;
    }
    const QScopedValueRollback following(m_following, true);
    const TextRange held{change.position - m_part.start, change.removedLength};
    m_part.length += by;
    replaceHeld(held, change.inserted);
    return change;
}

/// Range of the document.
void TurnEditor::replaceHeld(TextRange range, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertText(text);
    cursor.endEditBlock();
}

void TurnEditor::showPart(TextRange part)
{
    if (part == m_part)
        return;
    const qsizetype anchor = anchorPosition();
    const qsizetype position = caretPosition();
    const TextRange before = m_part;
    const QString shown = shownText(m_text);
    if (part.start > before.end() || part.end() < before.start) {
        load(m_text, part);
    } else {
        const QScopedValueRollback following(m_following, true);
        m_part = part;
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        // The end first: it moves nothing else.
        const qsizetype end = std::min(part.end(), before.end());
        replaceHeld({end - before.start, before.end() - end}, shown.mid(end, part.end() - end));
        const qsizetype start = std::max(part.start, before.start);
        replaceHeld({0, start - before.start}, shown.mid(part.start, start - part.start));
        cursor.endEditBlock();
    }
    const QScopedValueRollback following(m_following, true);
    const auto inPart = [&part](qsizetype place) { return std::clamp(place, part.start, part.end()); };
    setCaret(inPart(anchor), inPart(position));
}

QString TurnEditor::heldText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, paragraphSeparator);
    return text;
}

void TurnEditor::noteChange(int position, int, int added)
{
    m_changedFrom = m_changing ? std::min(m_changedFrom, position) : position;
    m_changedTo = m_changing ? std::max(m_changedTo, position + added) : position + added;
    m_changing = true;
    // Unless told otherwise Qt forgets the glyphs of a paragraph when its lines are set, and finds them anew
    // for the caret and for the painting: most of the time that a key takes in a long one.
    for (QTextBlock block = document()->findBlock(position);
         block.isValid() && block.position() <= position + added; block = block.next())
        block.layout()->setCacheEnabled(true);
}

/// What must be painted again after a change.
QRect TurnEditor::changedArea() const
{
    const int height = wordsHeight();
    const QTextBlock first = document()->findBlock(m_changedFrom);
    const QTextBlock last = document()->findBlock(m_changedTo);
    if (!first.isValid() || !last.isValid())
        return viewport()->rect();
    // A change may pull a word up into the line above.
    const QTextLine line = first.layout()->lineForTextPosition(m_changedFrom - first.position());
    const int above = line.isValid() ? std::max(0, line.lineNumber() - 1) : 0;
    const int top = qFloor(first.layout()->position().y()) + above * m_setting.lineHeight;
    // Where a line more or less moved what is below, all of that.
    const int bottom = height != m_heightBefore ? std::max(height, m_heightBefore)
                                                : qCeil(last.layout()->position().y()) +
                                                      last.layout()->lineCount() * m_setting.lineHeight;
    const int overhang = m_setting.lineHeight / 4;
    return QRect(0, top - overhang, viewport()->width(), bottom - top + 2 * overhang);
}

void TurnEditor::tellChange()
{
    if (m_changing) {
        viewport()->update(changedArea());
        m_heightBefore = wordsHeight();
    }
    // Also comes for a composition, which leaves the text as it is. The caret has moved by now, but who is
    // told of the change must still know where it was before.
    if (!m_following) {
        const QString before = shownText(m_text.mid(m_part.start, m_part.length));
        TextReplacement change = replacementBetween(before, heldText(), textCursor().position());
        if (!change.isEmpty()) {
            change.position += m_part.start;
            m_text.replace(change.position, change.removedLength, change.inserted);
            m_part.length += change.inserted.size() - change.removedLength;
            carryMarks(change);
            Q_EMIT typed(change, m_origin);
        }
    }
    m_changing = false;
    Q_EMIT laidOut();
    tellCaret();
}

/// As the document will carry them: marks that only moved along with their words need no painting.
void TurnEditor::carryMarks(const TextReplacement &change)
{
    const auto carry = [&](TextRange &range) {
        TextAnchor anchor;
        anchor.range = range;
        range = carried(anchor, change.position, change.removedLength, change.inserted.size(), m_text).range;
    };
    for (PassageMark &mark : m_marks)
        carry(mark.range);
    std::ranges::for_each(m_found, carry);
}

void TurnEditor::tellCaret()
{
    if (!m_sparedWord.isNull())
        viewport()->update(std::exchange(m_sparedWord, {}));
    if (!m_following && !m_changing)
        Q_EMIT caretMoved();
}

void TurnEditor::commitComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isComposing())
        return;
    // No input method answered: what was half typed stays as it stands.
    QInputMethodEvent commit;
    commit.setCommitString(m_preedit);
    QCoreApplication::sendEvent(this, &commit);
}

void TurnEditor::dropComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->reset();
    if (!isComposing())
        return;
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(this, &nothing);
}

bool TurnEditor::isKeptBackAt(qsizetype position) const
{
    const qsizetype place = m_part.start + position;
    return m_recordState == RecordState::OffRecord ||
           std::ranges::any_of(m_marks, [place](const PassageMark &mark) {
               return place >= mark.range.start && place <= mark.range.end();
           });
}

QString TurnEditor::speakableText() const
{
    QString text = heldText();
    if (withheldWordsForScreenReaders() == WithheldWords::Spoken)
        return text;
    const auto keepBack = [&text](qsizetype start, qsizetype end) {
        for (qsizetype at = std::max<qsizetype>(0, start); at < std::min(end, text.size()); ++at) {
            if (!text[at].isSpace())
                text[at] = SpokenWords::sign;
        }
    };
    if (m_recordState == RecordState::OffRecord)
        keepBack(0, text.size());
    for (const PassageMark &mark : m_marks)
        keepBack(mark.range.start - m_part.start, mark.range.end() - m_part.start);
    for (const TextRange &name : PassageFinder(m_keptBackNames).findIn(text))
        keepBack(name.start, name.end());
    return text;
}

QString TurnEditor::pastedText(const QMimeData &source)
{
    const SheetMimeData *own = SheetMimeData::in(source);
    return withoutBlankLines(cleanText(own ? own->words() : source.text()));
}

bool TurnEditor::hasWords(const QMimeData &source)
{
    return source.hasText();
}

bool TurnEditor::isOnSelection(QPoint point) const
{
    const QTextCursor cursor = textCursor();
    const int position = cursorForPosition(point).position();
    return cursor.hasSelection() && position >= cursor.selectionStart() &&
           position <= cursor.selectionEnd() &&
           document()->documentLayout()->hitTest(point, Qt::ExactHit) >= 0;
}

void TurnEditor::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (event->button() == Qt::LeftButton && isOnSelection(event->position().toPoint()))
        m_dragFrom = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void TurnEditor::mouseMoveEvent(QMouseEvent *event)
{
    const bool drags = m_dragFrom && event->buttons().testFlag(Qt::LeftButton) &&
                       (event->position().toPoint() - *m_dragFrom).manhattanLength() >
                           QGuiApplication::styleHints()->startDragDistance();
    if (!drags) {
        QTextEdit::mouseMoveEvent(event);
        return;
    }
    // Not Qt's own drag: it would take the words out of the record for any program that moves them.
    m_dragFrom.reset();
    dragSelection();
}

void TurnEditor::dragSelection()
{
    auto *drag = new QDrag(viewport());
    drag->setMimeData(createMimeDataFromSelection());
    const Qt::DropAction usual = isReadOnly() ? Qt::CopyAction : Qt::MoveAction;
    const Qt::DropAction done = drag->exec(Qt::CopyAction | usual, usual);
    finishDrag(done, drag->target());
}

void TurnEditor::finishDrag(Qt::DropAction done, const QObject *target)
{
    // A drop inside of this editor has taken them out already.
    if (done != Qt::MoveAction || !target || target == viewport() || isReadOnly())
        return;
    const QScopedValueRollback origin(m_origin, Origin::Cut);
    textCursor().removeSelectedText();
}

void TurnEditor::cutSelection()
{
    const QScopedValueRollback origin(m_origin, Origin::Cut);
    cut();
}

void TurnEditor::copySelection() const
{
    if (textCursor().hasSelection())
        QGuiApplication::clipboard()->setMimeData(createMimeDataFromSelection());
}

bool TurnEditor::copyWholeSelection() const
{
    if (!textCursor().hasSelection())
        return false;
    QGuiApplication::clipboard()->setText(selectedWords());
    return true;
}

void TurnEditor::paste()
{
    if (const QMimeData *source = QGuiApplication::clipboard()->mimeData())
        insertFromMimeData(source);
}

TextRange TurnEditor::selection() const
{
    const QTextCursor cursor = textCursor();
    return {m_part.start + cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

qsizetype TurnEditor::positionAt(QPoint point) const
{
    return m_part.start + cursorForPosition(point).position();
}

void TurnEditor::setCaret(qsizetype anchor, qsizetype position)
{
    const qsizetype from = std::clamp<qsizetype>(anchor, 0, m_text.size());
    const qsizetype to = std::clamp<qsizetype>(position, 0, m_text.size());
    const auto [first, last] = std::minmax(from, to);
    if (first < m_part.start || last > m_part.end())
        showPart({0, m_text.size()});
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(from - m_part.start));
    cursor.setPosition(static_cast<int>(to - m_part.start), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TurnEditor::keepX(int x)
{
    QTextCursor cursor = textCursor();
    cursor.setVerticalMovementX(x);
    setTextCursor(cursor);
}

bool TurnEditor::isOnFirstLine() const
{
    const QTextCursor cursor = textCursor();
    if (m_part.start > 0 || cursor.block() != document()->begin())
        return false;
    const QTextLine line = cursor.block().layout()->lineForTextPosition(cursor.positionInBlock());
    return !line.isValid() || line.lineNumber() == 0;
}

bool TurnEditor::isOnLastLine() const
{
    const QTextCursor cursor = textCursor();
    if (m_part.end() < m_text.size() || cursor.block() != document()->lastBlock())
        return false;
    const QTextLayout *layout = cursor.block().layout();
    const QTextLine line = layout->lineForTextPosition(cursor.positionInBlock());
    return !line.isValid() || line.lineNumber() == layout->lineCount() - 1;
}

int TurnEditor::wordsHeight() const
{
    const QTextBlock last = document()->lastBlock();
    document()->documentLayout()->blockBoundingRect(last); // lays out as far as that
    const int lines = std::max(1, last.layout()->lineCount());
    return qCeil(last.layout()->position().y()) + lines * m_setting.lineHeight;
}

qreal TurnEditor::lastLineEnd() const
{
    const QTextLayout *layout = document()->lastBlock().layout();
    return layout->lineCount() > 0 ? layout->lineAt(layout->lineCount() - 1).naturalTextWidth() : 0;
}

bool TurnEditor::event(QEvent *event)
{
    if (event->type() == QEvent::FocusAboutToChange)
        commitComposition();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isComposing()) {
            event->accept(); // no shortcut fires into a half-typed syllable
            return true;
        }
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // they are the document's
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TurnEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!textInteractionFlags().testFlag(Qt::TextEditable))
        return;
    m_preedit = event->preeditString();
    QTextEdit::inputMethodEvent(event);
    Q_EMIT laidOut();
}

void TurnEditor::focusOutEvent(QFocusEvent *event)
{
    commitComposition();
    QTextEdit::focusOutEvent(event);
}

void TurnEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the sheet scrolls, not the turn
}

void TurnEditor::contextMenuEvent(QContextMenuEvent *event)
{
    event->ignore(); // the view's menu knows more
}

bool TurnEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return hasWords(*source) && !source->hasUrls();
}

void TurnEditor::insertFromMimeData(const QMimeData *source)
{
    if (!hasWords(*source) || isComposing())
        return;
    const QScopedValueRollback origin(m_origin, Origin::Paste);
    textCursor().insertText(pastedText(*source));
    ensureCursorVisible();
}

QMimeData *TurnEditor::createMimeDataFromSelection() const
{
    const QString words = selectedWords();
    return std::make_unique<SheetMimeData>(words,
                                           m_outside ? m_outside(selection()) : SheetMimeData::OutsideText())
        .release();
}

QString TurnEditor::selectedWords() const
{
    return textCursor().selectedText().replace(QChar::ParagraphSeparator, paragraphSeparator);
}

void TurnEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        drawMarks(painter, event->rect());
        drawHint(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    drawMarkLines(painter, event->rect());
}

void TurnEditor::drawMarks(QPainter &painter, const QRect &visible) const
{
    if (m_marks.isEmpty() && m_found.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const MarkLines lines(*block.layout(), {}, m_part.start + block.position(), m_setting);
        if (!lines.area().intersects(visible))
            continue;
        lines.drawGrounds(painter, m_marks, m_theme.colours());
        lines.drawFound(painter, m_found, visible, m_theme.colours());
    }
}

void TurnEditor::drawMarkLines(QPainter &painter, const QRect &visible)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const MarkLines lines(*block.layout(), {}, m_part.start + block.position(), m_setting);
        if (!lines.area().intersects(visible))
            continue;
        lines.drawLines(painter, m_marks, m_theme.colours());
        QList<TextRange> misspelt = misspeltIn(block);
        const int caret = hasFocus() ? textCursor().position() - block.position() : -1;
        const auto spared = std::ranges::find(misspelt, caret, &TextRange::end);
        if (spared != misspelt.end()) {
            misspelt.erase(spared); // it is still being typed
            m_sparedWord = lines.area().toAlignedRect();
        }
        lines.drawWaves(painter, misspelt, m_theme.colours());
    }
}

QList<TextRange> TurnEditor::misspeltIn(const QTextBlock &block) const
{
    if (!m_spellChecker)
        return {};
    auto *known = static_cast<CheckedWords *>(block.userData());
    const QString text = block.text();
    if (known && known->text == text)
        return known->misspelt;
    auto checked = std::make_unique<CheckedWords>();
    checked->text = text;
    checked->misspelt = m_spellChecker->misspelt(text);
    const QList<TextRange> misspelt = checked->misspelt;
    QTextBlock(block).setUserData(checked.release());
    return misspelt;
}

void TurnEditor::drawHint(QPainter &painter) const
{
    if (m_hint.isEmpty() || !m_text.isEmpty() || isComposing())
        return;
    painter.setFont(m_setting.font);
    painter.setPen(m_theme.colours().soft);
    painter.drawText(QPointF(0, m_setting.baseline()), m_hint);
}

} // namespace verbatim
