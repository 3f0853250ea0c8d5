// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"
#include "ui/turns/passagemarks.h"
#include "ui/turns/sheetmetrics.h"
#include "ui/turns/sheetmimedata.h"
#include "ui/turns/textreplacement.h"

#include <QTextEdit>

#include <functional>
#include <optional>

namespace verbatim {

class SpellChecker;
class Theme;

/// The editor that lies over the current row: its words stand where the painted ones do, and what is typed
/// is told at once, a replacement at a time. It has no undo of its own and no frame, and never scrolls.
///
/// Of a long turn it can hold a part only, for Qt lays a paragraph out as a whole with every key. All places
/// are those of the turn's text, in UTF-16 units.
class TurnEditor : public QTextEdit
{
    Q_OBJECT

public:
    /// How a change of the text came about.
    enum class Origin {
        Typing,
        Paste,
        Cut,
    };

    TurnEditor(const Theme &theme, QWidget *parent);

    void setSetting(const TypeSetting &setting, const QColor &colour);
    void setMarks(const QList<PassageMark> &marks);
    /// Names that are to be replaced; assistive technology is not told them.
    void setKeptBackNames(const QStringList &names) { m_keptBackNames = names; }
    /// Off the record nothing of the words is told to assistive technology.
    void setRecordState(RecordState state) { m_recordState = state; }
    /// What a search found in the words; in their order and apart from each other.
    void setFound(const QList<TextRange> &found);
    void setSpellChecker(const SpellChecker *checker);
    /// Shown while there is no text; for the meeting without a turn.
    void setHint(const QString &hint);

    /// Shows that part of another text; nothing is told.
    void load(const QString &text, TextRange part);
    /// Follows a change made elsewhere, as small as it is, with the caret and a composition left alone where
    /// they are outside of it; nothing is told. Returns the change.
    TextReplacement follow(const QString &text);

    /// The part that it holds: all of the text unless showPart() says otherwise.
    TextRange part() const { return m_part; }
    /// Holds that part from now on. It should begin where a line does, and take in the caret and the
    /// selection, or they are cut.
    void showPart(TextRange part);

    /// A half-typed syllable of an input method is open.
    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// Makes text of the open composition.
    void commitComposition();
    void dropComposition();

    /// Tells what other programs get of a selected range, through the clipboard, the primary selection or a
    /// drag, when they ask for it. Without one they get the words as they stand.
    using OutsideText = std::function<SheetMimeData::OutsideText(const TextRange &range)>;
    void setOutsideText(OutsideText outside) { m_outside = std::move(outside); }

    /// The words of the part that it holds as assistive technology may have them: marked passages, names that
    /// are to be replaced and words off the record are signs, unit for unit.
    QString speakableText() const;
    /// Whether what is typed at that place of the part is kept back.
    bool isKeptBackAt(qsizetype position) const;
    /// The words are just being replaced by others that were not typed.
    bool isFollowing() const { return m_following; }

    /// What a paste of this puts into a turn: the whole words where they come from this program.
    static QString pastedText(const QMimeData &source);
    static bool hasWords(const QMimeData &source);

    void cutSelection();
    void copySelection() const;
    /// Also what other programs must not have unasked: the user asked. False where nothing is selected.
    bool copyWholeSelection() const;
    void paste();

    qsizetype caretPosition() const { return m_part.start + textCursor().position(); }
    qsizetype anchorPosition() const { return m_part.start + textCursor().anchor(); }
    TextRange selection() const;
    bool hasSelection() const { return textCursor().hasSelection(); }
    /// The place nearest to a point of the editor.
    qsizetype positionAt(QPoint point) const;

    /// Places outside of the part make it whole.
    void setCaret(qsizetype anchor, qsizetype position);
    /// The x that going up and down keeps, in pixels from the left edge of the words.
    void keepX(int x);
    bool isOnFirstLine() const;
    bool isOnLastLine() const;
    qsizetype textLength() const { return m_text.size(); }

    /// Height of the words it holds as laid out now, the composition included, in pixels.
    int wordsHeight() const;
    qreal lastLineEnd() const;

Q_SIGNALS:
    void typed(const verbatim::TextReplacement &change, verbatim::TurnEditor::Origin origin);
    /// The words may have another height: after every change of text or composition.
    void laidOut();
    void caretMoved();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    /// After a drag of the selection. Another program (no target) got the words without those that are kept
    /// back, so they never leave the record for it.
    void finishDrag(Qt::DropAction done, const QObject *target);

private:
    bool isOnSelection(QPoint point) const;
    void dragSelection();
    void noteChange(int position, int removed, int added);
    QRect changedArea() const;
    void tellChange();
    void carryMarks(const TextReplacement &change);
    void tellCaret();
    QString heldText() const;
    void replaceHeld(TextRange range, const QString &text);
    QString selectedWords() const;
    QTextBlockFormat blockFormat() const;
    void drawMarks(QPainter &painter, const QRect &visible) const;
    void drawMarkLines(QPainter &painter, const QRect &visible);
    QList<TextRange> misspeltIn(const QTextBlock &block) const;
    void drawHint(QPainter &painter) const;

    const Theme &m_theme;
    const SpellChecker *m_spellChecker = nullptr;
    TypeSetting m_setting;
    QList<PassageMark> m_marks;
    QStringList m_keptBackNames;
    RecordState m_recordState = RecordState::OnRecord;
    QList<TextRange> m_found;
    OutsideText m_outside;
    QString m_hint;
    QString m_text;   ///< as last told or loaded, paragraphs joined by paragraphSeparator
    TextRange m_part; ///< what of it the document holds
    QString m_preedit;
    QRect m_sparedWord;               ///< a word at the caret that is not marked yet
    std::optional<QPoint> m_dragFrom; ///< the button went down there, on the selection
    Origin m_origin = Origin::Typing;
    int m_changedFrom = 0; ///< positions of what has changed, while m_changing
    int m_changedTo = 0;
    int m_heightBefore = 0;   ///< of the words, before the change
    bool m_changing = false;  ///< the text is another, but nobody has been told
    bool m_following = false; ///< a change that nobody typed is under way
};

} // namespace verbatim
