// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/copiedturns.h"
#include "app/core/expansion.h"
#include "app/document/transcriptdocument.h"
#include "ui/turns/linepieces.h"
#include "ui/turns/rowheights.h"
#include "ui/turns/turndelegate.h"
#include "ui/turns/turneditor.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

class QMenu;

namespace verbatim {

class Clock;
class SpellChecker;
class Theme;
class TurnListModel;

/// The sheet of paper: the turns of a meeting one below the other as one page of text. A list view, so that
/// it is a list to assistive technology, with one editor that is always where the caret is.
///
/// It keeps the geometry of its rows itself: QListView lays out every row again when one changes, which at
/// 20,000 turns takes longer than a keystroke may.
class TurnView : public QListView
{
    Q_OBJECT

public:
    static constexpr qreal minimumZoom = 0.6;
    static constexpr qreal maximumZoom = 3.0;

    /// The document and the theme must outlive the view.
    TurnView(TranscriptDocument &document, const Theme &theme, QWidget *parent = nullptr);
    ~TurnView() override;

    /// Marks misspelt words from now on; null for none. Call again after the checker accepts other words.
    void setSpellChecker(const SpellChecker *checker);

    /// Boxes what that finds in the turns from now on; an empty function for nothing. Call again when it
    /// finds other things.
    void setHighlighter(const Highlighter &highlighter);

    /// The turn is null while the meeting has none.
    Caret caret() const;
    /// Scrolls there. Does nothing for a turn that is not there.
    void setCaret(const Caret &caret);
    TurnEditor *editor() const { return m_editor; }

    /// The selected words, turn by turn; or the turns, where whole ones are selected; or the turn with the
    /// caret.
    QList<TextAnchor> selectedPassages() const;
    /// The selected words where they reach from one turn into another.
    std::optional<TextSpan> selectedSpan() const;
    /// Those of which something is selected, in their order; or the one with the caret.
    QList<TurnId> selectedTurns() const;
    /// Scrolls to the passage and selects it; of a passage that is gone to its turn.
    void showPassage(const TextAnchor &passage);
    /// As above for the first one, with all of them selected where they are whole turns.
    void showPassages(const QList<TextAnchor> &passages);

    qreal zoom() const { return m_zoom; }

    /// Stamps the turns begun from now on with when they began, where the meeting is held today (or began
    /// yesterday). Null for none; it must outlive the view.
    void setClock(const Clock *clock) { m_clock = clock; }
    void setTimesShown(bool shown);
    /// What is typed is expanded as soon as a word ends; an undo step of its own.
    void setExpansions(const QList<Expansion> &expansions) { m_expansions = expansions; }

    /// Of the turns that are begun from now on.
    RecordState recordState() const { return m_recordState; }
    /// With a reason nothing is typed and no turn begun: who tries is told it by refused(). Empty: all is
    /// free again.
    void setRefusal(const QString &reason);

    enum class NotePlace {
        AtCaret,
        OwnTurn, ///< as a narrative behind the turn with the caret, or in it where it has no text
    };
    void insertNote(const QString &note, NotePlace place);

public Q_SLOTS:
    void setZoom(qreal zoom);

    /// Starts a turn of that speaker behind the one with the caret, or gives that one to the speaker where
    /// it has no text yet. The caret goes there. A null id starts a turn that nobody is named for.
    void insertTurnAfter(verbatim::SpeakerId speaker);
    /// Puts a heading behind the turn with the caret, or in the place of that one where it has no text yet.
    void insertHeading(const QString &text);
    /// Begins or ends a stretch off the record. The caret goes to a turn of that state, so that the next word
    /// is of it: the one it is in where that has no text yet, or else a new one of the same speaker.
    void beginStretch(verbatim::RecordState state);
    void setRecordStateOfSelectedTurns(verbatim::RecordState state);
    void splitAtCaret();
    void mergeWithPrevious();
    void mergeWithNext();
    void removeSelectedTurns();
    void setSpeakerOfSelectedTurns(verbatim::SpeakerId speaker);
    void setKindOfSelectedTurns(verbatim::TurnKind kind);

    // What other programs get of a copy, a cut or a drag is outsideText(): what was taken back, waits for a
    // decision or is off the record stays here. A paste in this program has every word. The accessible text
    // of a row has every word too, with its marks: whoever cannot see the record has to check it like others.
    void cut();
    void copy();
    /// Copies for other programs what copy() keeps back. False where nothing is selected.
    bool copyWithWithheldWords();
    /// Turns that were copied here or in another meeting come with their speakers, other text into the turn.
    void paste();
    /// Makes turns of text from elsewhere, where its lines name speakers.
    void pasteAsTurns();
    void selectAllTurns();
    /// Makes text of a half-typed syllable. To be called before anything else changes the document.
    void commitComposition();

Q_SIGNALS:
    void caretMoved(const verbatim::Caret &caret);
    void zoomChanged(qreal zoom);
    /// Something was asked for that is not done: a sentence that says why.
    void refused(const QString &sentence);
    void recordStateChanged(verbatim::RecordState state);
    /// The name of the turn was clicked, or its key pressed.
    void speakerMenuRequested(verbatim::TurnId turn, const QPoint &globalPosition);
    void contextMenuAboutToShow(QMenu *menu);
    /// The context menu opens on a misspelt word: behind the suggestions.
    void misspeltWordMenuAboutToShow(QMenu *menu, const QString &word);
    /// The title at the head of the sheet was double-clicked.
    void headerActivated();

public:
    // The geometry of the rows (QListView asks for it here).
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    enum class Movement {
        LineUp,
        LineDown,
        PageUp,
        PageDown,
    };
    enum class Selecting {
        No,
        Yes, ///< the selection ends where the caret goes
    };

    // Rows
    const Turn *turnAt(int row) const;
    int currentRow() const { return currentIndex().row(); }
    int rowTop(qsizetype row) const; ///< viewport coordinates; of the row count the end of the sheet
    QRect rowRect(qsizetype row) const;
    qsizetype rowAtY(int y) const; ///< viewport coordinates; the nearest row, -1 where there are none
    int contentHeight() const;
    void measureHeader();
    RowHeights::Row estimated(int row) const;
    int measured(qsizetype row) const;
    void refreshMetrics();
    void onThemeChanged();
    void estimateAll();
    void measureVisible();
    void measureAround(qsizetype row);
    void measureSome();
    template <typename Measure>
    void keepingPlace(Measure measure);
    /// `kept` pixels from the top of the row need no painting.
    void setRowHeight(qsizetype row, int height, int kept = 0);
    void updateBelow(int y);

    // Editor
    void openTurn(TurnId turn);
    void loadEditor(const Turn *turn);
    void followTurn(const Turn &turn);
    void syncEditor();
    void placeEditor();
    void fitRowToEditor();
    void putCaret(const Caret &caret);
    void placeCaret(qsizetype anchor, qsizetype position);
    void ensureCaretVisible();
    QRect caretRect() const; ///< viewport coordinates
    void onTyped(const TextReplacement &change, TurnEditor::Origin origin);
    void beginFirstTurn(const TextReplacement &change);
    void onCaretMoved();
    void onDocumentChanged(const Edit &edit);

    // The part of a long turn that the editor holds
    struct PieceSpan
    {
        qsizetype first = 0;
        qsizetype last = 0;
    };
    void knowPieces(const Turn *turn);
    void fitPart();
    TextRange textOf(PieceSpan pieces) const;
    bool holds(PieceSpan needed) const;
    PieceSpan piecesAround(qsizetype anchor, qsizetype position) const;
    PieceSpan neededPieces() const;
    qsizetype pieceAtY(int y) const;
    TextRange partOf(PieceSpan needed) const;
    TextRange grownTo(PieceSpan needed) const;
    bool mayGrowTo(PieceSpan needed) const;
    void hold(PieceSpan needed);
    void settleSome();
    int partTop() const;
    int wordsHeight() const;

    // Keys and mouse
    bool handleKey(QKeyEvent &event);
    bool handleEditingKey(const QKeyEvent &event);
    bool handleMovementKey(const QKeyEvent &event);
    bool handleRowSelectionKey(const QKeyEvent &event);
    void selectWordsOfRows();
    bool handleSelectingKey(const QKeyEvent &event);
    bool handleSpanKey(const QKeyEvent &event);
    bool handleInputOverSpan(const QInputMethodEvent &event);
    bool pressInEditor(const QMouseEvent &event);
    bool selectParagraphOfLongTurn(const QMouseEvent &event);
    bool moveVertically(Movement movement, Selecting selecting = Selecting::No);
    bool moveToRow(int row, qsizetype position, Selecting selecting = Selecting::No);
    bool extendRowSelection(int step);
    qsizetype positionAt(qsizetype row, const QPoint &point) const;
    bool isInGutter(const QPoint &point) const;
    bool isOnName(qsizetype row, const QPoint &point) const;
    bool dragInEditor(QMouseEvent &event);
    void dragTo(const QPoint &point);
    void goOnDragging();

    // Selection over several turns
    void selectTo(int row, qsizetype position);
    qsizetype spanEdge() const;
    void keepSpanThroughChange();
    void forgetSpan();
    void collapseSpan();
    QTextLayout::FormatRange selectedPart(int row) const;
    void removeSelection(const QString &inserted, const QString &name);
    void insertCopied(const CopiedTurns &copied, const QString &name);
    QDate today() const;
    SheetMimeData::OutsideText textForOthers(const QList<TextAnchor> &passages, const QString &whole) const;
    void selectRowsTo(int row);
    void toggleRow(int row);
    void collapseRowSelection();
    void setRowsSelected(bool selected);
    void requestSpeakerMenu();
    void addSuggestions(QMenu &menu, const QPoint &globalPosition);

    // Edits
    Turn begunTurn(TurnKind kind, SpeakerId speaker, RecordState record) const;
    QDateTime beganNow() const;
    QString refusal() const;
    void followRefusal();
    bool isRefused();
    void mergeTurns(TurnId second, const Caret &after);
    void expandBehind(const TextReplacement &change);
    void expandNow(TurnId turn, const ExpandedText &expanded, const QString &typed);
    void beginTurnBehind(const Turn &current);
    Turn resumedSpeech(const Turn &behind, RecordState record) const;
    bool applyStructure(const Edit &edit, const QString &name, const Caret &after);

    TranscriptDocument &m_document;
    const Theme &m_theme;
    const SpellChecker *m_spellChecker = nullptr;
    const Clock *m_clock = nullptr;
    QList<Expansion> m_expansions;
    QString m_refusal;
    RecordState m_recordState = RecordState::OnRecord;
    Highlighter m_highlighter;
    TurnListModel *m_model = nullptr;
    TurnDelegate *m_delegate = nullptr;
    TurnEditor *m_editor = nullptr;
    LinePieces m_pieces; ///< of a long turn in the editor, else empty
    QTimer m_settling;
    RowHeights m_heights;
    QTimer m_measuring;
    qsizetype m_nextToMeasure = 0;
    TurnId m_turn;          ///< the editor's
    Caret m_caret;          ///< as last told
    TextPlace m_spanAnchor; ///< where a selection begins that ends in another turn; else null
    QTimer m_dragScroll;
    QElapsedTimer m_sinceDoubleClick; ///< in the editor
    QPersistentModelIndex m_selectionHead;
    TurnId m_pressedName;
    qreal m_zoom = 1;
    int m_headerHeight = 0;
    bool m_rowsSelected = false; ///< several turns, rather than words of one
    bool m_changing = false;     ///< between the document's aboutToChange and changed
    bool m_dragging = false;     ///< a selection that began on a painted row
    bool m_draggingRows = false; ///< one that began in the gutter
    bool m_fitting = false;      ///< the editor is being given another part or text
    bool m_typing = false;       ///< the document changes because somebody types here
};

} // namespace verbatim
