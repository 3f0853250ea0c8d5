// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// The sheet itself: where the rows are, how they are painted, and the editor over one of them.

#include "ui/turns/turnview.h"

#include "app/core/edits.h"
#include "app/core/textcleaning.h"
#include "ui/panels/copiedrow.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"
#include "ui/turns/sheetheader.h"
#include "ui/turns/turnlistmodel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHideEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace verbatim {

namespace {

constexpr int dragScrollMs = 50;
constexpr int sliceMs = 2;         // of measuring rows that nobody sees, between two events
constexpr int leastRoomBelow = 64; // pixels of empty paper under the last turn

} // namespace

TurnView::TurnView(TranscriptDocument &document, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_document(document)
    , m_theme(theme)
    , m_model(new TurnListModel(document, this))
    , m_delegate(new TurnDelegate(document, theme, this))
    , m_editor(new TurnEditor(theme, viewport()))
{
    m_editor->setOutsideText([this](const TextRange &range) {
        const Turn *turn = m_document.transcript().turns.find(m_turn);
        if (!turn || range.end() > turn->text.size())
            return SheetMimeData::OutsideText([] { return QString(); });
        const TextAnchor passage = anchorOnRange(*turn, range);
        return textForOthers({passage}, passage.quoted);
    });
    leaveCopyingTo(*this);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setMinimumWidth(SheetMetrics::minimumWidth);
    setAccessibleName(tr("Turns of the meeting"));
    viewport()->setMouseTracking(true);

    // Ours first: the heights follow before the base class asks for a rectangle.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_heights.remove(first, last - first + 1);
                updateGeometries();
                placeEditor();
                viewport()->update();
            });
    setItemDelegate(m_delegate);
    setModel(m_model);

    setFocusProxy(m_editor);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &TurnEditor::typed, this, &TurnView::onTyped);
    connect(m_editor, &TurnEditor::laidOut, this, [this] {
        if (!m_fitting)
            fitRowToEditor();
    });
    connect(m_editor, &TurnEditor::caretMoved, this, &TurnView::onCaretMoved);

    connect(&document, &TranscriptDocument::aboutToChange, this, [this] { m_changing = true; });
    connect(&document, &TranscriptDocument::changed, this, &TurnView::onDocumentChanged);
    connect(&document, &TranscriptDocument::accessChanged, this, &TurnView::followRefusal);
    connect(&document, &TranscriptDocument::caretWanted, this, &TurnView::setCaret);
    connect(&theme, &Theme::changed, this, &TurnView::onThemeChanged);
    m_dragScroll.setInterval(dragScrollMs);
    connect(&m_dragScroll, &QTimer::timeout, this, &TurnView::goOnDragging);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &TurnView::settleSome);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &TurnView::measureSome);

    refreshMetrics();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    else
        openTurn({});
}

TurnView::~TurnView()
{
    // Taken apart with a syllable half typed, the editor would still tell of it.
    m_editor->disconnect(this);
}

void TurnView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    if (event->spontaneous())
        return;
    // The window goes, and soon the document: what was copied here can still be pasted, and nothing more than
    // now.
    const QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *content = clipboard->mimeData(mode);
        if (const SheetMimeData *copied = content ? SheetMimeData::in(*content) : nullptr)
            copied->freeze();
    }
}

void TurnView::setSpellChecker(const SpellChecker *checker)
{
    m_spellChecker = checker;
    m_delegate->setSpellChecker(checker);
    m_editor->setSpellChecker(checker);
    viewport()->update();
}

void TurnView::setHighlighter(const Highlighter &highlighter)
{
    m_highlighter = highlighter;
    m_delegate->setHighlighter(highlighter);
    syncEditor();
    viewport()->update();
}

void TurnView::setZoom(qreal zoom)
{
    const qreal bounded = std::clamp(zoom, minimumZoom, maximumZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    refreshMetrics();
    Q_EMIT zoomChanged(m_zoom);
}

void TurnView::setTimesShown(bool shown)
{
    m_delegate->setTimesShown(shown);
    estimateAll();
    measureVisible();
    fitRowToEditor();
    viewport()->update();
}

void TurnView::setRefusal(const QString &reason)
{
    commitComposition();
    m_refusal = reason;
    followRefusal();
}

QString TurnView::refusal() const
{
    if (m_document.access() == TranscriptDocument::Access::ReadOnly)
        return tr("Nothing can be changed here: the meeting is open for reading only.");
    return m_refusal;
}

void TurnView::followRefusal()
{
    const bool free = refusal().isEmpty();
    m_editor->setTextInteractionFlags(free ? Qt::TextEditorInteraction
                                           : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setAttribute(Qt::WA_InputMethodEnabled, free);
}

// Rows

const Turn *TurnView::turnAt(int row) const
{
    return row < 0 || row >= m_model->rowCount() ? nullptr : m_model->turn(m_model->index(row));
}

int TurnView::rowTop(qsizetype row) const
{
    return m_headerHeight + m_heights.top(std::min(row, m_heights.size())) - verticalOffset();
}

QRect TurnView::rowRect(qsizetype row) const
{
    if (row < 0 || row >= m_heights.size())
        return {};
    return QRect(0, rowTop(row), viewport()->width(), m_heights.height(row));
}

qsizetype TurnView::rowAtY(int y) const
{
    return m_heights.rowAt(y + verticalOffset() - m_headerHeight);
}

int TurnView::contentHeight() const
{
    const int roomBelow = std::max(leastRoomBelow, viewport()->height() / 4);
    return m_headerHeight + m_heights.total() + roomBelow;
}

int TurnView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TurnView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rowRect(index.row()) : QRect();
}

QModelIndex TurnView::indexAt(const QPoint &point) const
{
    const qsizetype row = rowAtY(point.y());
    return row >= 0 && rowRect(row).contains(point) ? m_model->index(static_cast<int>(row)) : QModelIndex();
}

RowHeights::Row TurnView::estimated(int row) const
{
    return {m_delegate->estimatedHeight(*turnAt(row)), false};
}

int TurnView::measured(qsizetype row) const
{
    return m_delegate->measuredHeight(*turnAt(static_cast<int>(row)));
}

void TurnView::measureHeader()
{
    m_headerHeight = SheetHeader(m_document.transcript().meeting, m_delegate->metrics()).height();
}

void TurnView::refreshMetrics()
{
    const SheetMetrics before = m_delegate->metrics();
    m_delegate->setMetrics(SheetMetrics(m_theme, viewport()->width(), m_zoom));
    if (!m_delegate->metrics().setsLike(before) || m_heights.size() != m_model->rowCount())
        estimateAll();
    measureHeader();
    updateGeometries();
    measureVisible();
    syncEditor();
    viewport()->update();
}

void TurnView::onThemeChanged()
{
    m_delegate->forgetWords();
    refreshMetrics();
}

/// Makes all heights guesses; the row with the caret, or else the topmost one, stays where it is.
void TurnView::estimateAll()
{
    const bool currentSeen = currentRow() >= 0 && rowRect(currentRow()).intersects(viewport()->rect());
    const qsizetype anchor = currentSeen ? currentRow() : rowAtY(0);
    const int y = anchor >= 0 ? rowTop(anchor) : 0;
    QList<RowHeights::Row> rows;
    rows.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(estimated(row));
    m_heights.reset(std::move(rows));
    updateGeometries();
    m_nextToMeasure = 0;
    m_measuring.start();
    if (anchor < 0)
        return;
    measureAround(anchor);
    verticalScrollBar()->setValue(verticalOffset() + rowTop(anchor) - y);
}

/// Measures rows without what is on the screen moving.
template <typename Measure>
void TurnView::keepingPlace(Measure measure)
{
    qsizetype anchor = rowAtY(0);
    const qsizetype last = rowAtY(viewport()->height());
    for (qsizetype row = anchor; row >= 0 && row <= last; ++row) {
        if (m_heights.isExact(row)) {
            anchor = row;
            break;
        }
    }
    const int y = anchor >= 0 ? rowTop(anchor) : 0;
    measure();
    updateGeometries();
    if (anchor >= 0 && rowTop(anchor) != y)
        verticalScrollBar()->setValue(verticalOffset() + rowTop(anchor) - y);
}

void TurnView::measureVisible()
{
    qsizetype row = rowAtY(0);
    if (row < 0)
        return;
    while (row < m_heights.size() && m_heights.isExact(row) && rowTop(row) <= viewport()->height())
        ++row;
    if (row == m_heights.size() || rowTop(row) > viewport()->height())
        return;
    keepingPlace([this, row]() mutable {
        for (; row < m_heights.size() && rowTop(row) <= viewport()->height(); ++row) {
            if (!m_heights.isExact(row))
                m_heights.set(row, measured(row));
        }
    });
    viewport()->update();
}

/// So that the row can be scrolled to anywhere in the viewport.
void TurnView::measureAround(qsizetype middle)
{
    const auto measure = [this](qsizetype row) {
        if (!m_heights.isExact(row))
            m_heights.set(row, measured(row));
        return m_heights.height(row);
    };
    keepingPlace([&] {
        int height = 0;
        for (qsizetype row = middle; row < m_heights.size() && height <= viewport()->height(); ++row)
            height += measure(row);
        height = 0;
        for (qsizetype row = middle - 1; row >= 0 && height <= viewport()->height(); --row)
            height += measure(row);
    });
}

void TurnView::measureSome()
{
    m_nextToMeasure = m_heights.firstEstimated(m_nextToMeasure);
    if (m_nextToMeasure < 0)
        m_nextToMeasure = m_heights.firstEstimated(0);
    if (m_nextToMeasure < 0) {
        m_measuring.stop();
        return;
    }
    keepingPlace([this] {
        QElapsedTimer timer;
        timer.start();
        for (; m_nextToMeasure < m_heights.size() && timer.elapsed() < sliceMs; ++m_nextToMeasure) {
            if (!m_heights.isExact(m_nextToMeasure))
                m_heights.set(m_nextToMeasure, measured(m_nextToMeasure));
        }
    });
    placeEditor();
}

void TurnView::setRowHeight(qsizetype row, int height, int kept)
{
    if (m_heights.isExact(row) && m_heights.height(row) == height)
        return;
    const bool above = rowRect(row).bottom() < 0;
    if (above) {
        keepingPlace([&] { m_heights.set(row, height); });
    } else {
        m_heights.set(row, height);
        updateGeometries();
    }
    updateBelow(rowTop(row) + kept);
}

void TurnView::updateBelow(int y)
{
    const QRect all = viewport()->rect();
    viewport()->update(QRect(0, std::max(0, y), all.width(), all.height()).intersected(all));
    measureVisible();
}

void TurnView::doItemsLayout()
{
    refreshMetrics();
    QAbstractItemView::doItemsLayout();
}

void TurnView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, contentHeight() - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_delegate->metrics().setting(TurnKind::Speech).lineHeight);
    horizontalScrollBar()->setRange(0, 0);
}

void TurnView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    measureVisible();
    placeEditor();
}

void TurnView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    measureAround(index.row());
    const QRect row = rowRect(index.row());
    const int room = viewport()->height();
    int by = 0;
    switch (hint) {
    case EnsureVisible:
        by = row.top() < 0 || row.height() > room ? row.top() : std::max(0, row.bottom() + 1 - room);
        break;
    case PositionAtTop:
        by = row.top();
        break;
    case PositionAtBottom:
        by = row.bottom() + 1 - room;
        break;
    case PositionAtCenter:
        by = row.top() - std::max(0, (room - row.height()) / 2);
        break;
    }
    verticalScrollBar()->setValue(verticalOffset() + by);
}

void TurnView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    refreshMetrics();
}

void TurnView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    if (topLeft.row() != bottomRight.row()) {
        estimateAll(); // a longer name may need another line
        measureVisible();
        viewport()->update();
    } else if (topLeft.row() != currentRow()) {
        setRowHeight(topLeft.row(), measured(topLeft.row()));
        viewport()->update(rowRect(topLeft.row()));
    } else if (!m_typing || turnAt(currentRow())->kind == TurnKind::Heading) {
        viewport()->update(rowRect(currentRow()));
    }
    if (!m_typing)
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TurnView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QList<RowHeights::Row> rows;
    for (int row = start; row <= end; ++row)
        rows.append(estimated(row));
    const bool above = start < m_heights.size() && rowTop(start) < 0;
    const auto insert = [&] { m_heights.insert(start, rows); };
    if (above) {
        const int before = m_heights.total();
        insert();
        updateGeometries();
        verticalScrollBar()->setValue(verticalOffset() + m_heights.total() - before);
    } else {
        insert();
        updateGeometries();
    }
    updateBelow(rowTop(start));
    m_measuring.start();
    QAbstractItemView::rowsInserted(parent, start, end);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(start));
    placeEditor();
}

void TurnView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void TurnView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    const QRect area = event->rect();
    if (m_headerHeight - verticalOffset() > area.top()) {
        const SheetHeader header(m_document.transcript().meeting, m_delegate->metrics());
        header.draw(painter, -verticalOffset(), m_theme.colours());
    }
    if (m_model->rowCount() == 0) {
        const int above = m_delegate->metrics().paddingAbove(TurnKind::Speech);
        const QRect words = m_editor->geometry();
        m_delegate->paintCurrentGround(painter, words.adjusted(0, -above, 0, 0));
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_delegate->setEdited(m_turn, m_editor->lastLineEnd());
    for (qsizetype row = rowAtY(area.top()); row >= 0 && row < m_heights.size(); ++row) {
        option.rect = rowRect(row);
        if (option.rect.top() > area.bottom())
            break;
        const QModelIndex index = m_model->index(static_cast<int>(row));
        option.state.setFlag(QStyle::State_Selected, m_rowsSelected && selectionModel()->isSelected(index));
        m_delegate->setSelected(selectedPart(static_cast<int>(row)));
        m_delegate->paint(&painter, option, index);
    }
}

// Editor

void TurnView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() < m_heights.size() && turnAt(previous.row()) &&
        m_heights.size() == m_model->rowCount())
        setRowHeight(previous.row(), measured(previous.row()));
    openTurn(current.isValid() ? m_model->turnId(current.row()) : TurnId());
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
}

void TurnView::openTurn(TurnId turn)
{
    if (turn == m_turn && m_caret.turn == turn) {
        syncEditor();
        return;
    }
    // Within a change nothing else may change the document.
    if (m_changing)
        m_editor->dropComposition();
    else
        m_editor->commitComposition();
    m_turn = turn;
    m_caret = {turn, 0, 0};
    m_spanAnchor = {};
    loadEditor(m_document.transcript().turns.find(turn));
    syncEditor();
    onCaretMoved();
}

void TurnView::loadEditor(const Turn *turn)
{
    const QScopedValueRollback fitting(m_fitting, true);
    m_pieces.clear();
    if (!turn) {
        m_editor->load({}, {});
        return;
    }
    m_editor->setSetting(m_delegate->metrics().setting(turn->kind), wordsColour(*turn, m_theme.colours()));
    knowPieces(turn);
    const TextRange whole{0, turn->text.size()};
    m_editor->load(turn->text, m_pieces.isEmpty() ? whole : partOf({0, 0}));
}

void TurnView::syncEditor()
{
    const Transcript &transcript = m_document.transcript();
    const Turn *turn = transcript.turns.find(m_turn);
    const TurnKind kind = turn ? turn->kind : TurnKind::Speech;
    m_editor->setSetting(m_delegate->metrics().setting(kind),
                         wordsColour(turn ? *turn : Turn(), m_theme.colours()));
    m_editor->setHint(turn ? QString() : tr("Type what is said, or open a record."));
    m_editor->setRecordState(turn ? turn->record : RecordState::OnRecord);
    m_editor->setMarks(turn ? marksOf(transcript, *turn) : QList<PassageMark>());
    m_editor->setKeptBackNames(namesKeptBack(transcript));
    m_editor->setFound(turn && m_highlighter ? m_highlighter(*turn) : QList<TextRange>());
    if (turn)
        followTurn(*turn);
    const Speaker *speaker = turn ? transcript.speaker(turn->speaker) : nullptr;
    const QString name = speaker ? tr("Words of %1").arg(spokenLabel(transcript, *speaker)) : tr("Words");
    if (m_editor->accessibleName() != name)
        m_editor->setAccessibleName(name);
    fitRowToEditor();
}

void TurnView::fitRowToEditor()
{
    fitPart();
    const int row = currentRow();
    const Turn *turn = turnAt(row);
    if (turn && turn->id == m_turn && row < m_heights.size()) {
        const int height = m_delegate->heightAround(*turn, wordsHeight());
        // The editor paints its words; of the row only its end is elsewhere, but for hatching, which hangs on
        // it.
        const int end = 2 * m_delegate->metrics().setting(turn->kind).lineHeight;
        const bool isHatched = turn->record == RecordState::OffRecord;
        const int kept = isHatched ? 0 : std::min(height, m_heights.height(row)) - end;
        setRowHeight(row, height, std::max(0, kept));
    }
    placeEditor();
    if (m_editor->isComposing())
        ensureCaretVisible(); // nobody tells of the caret inside a composition
}

void TurnView::placeEditor()
{
    fitPart();
    const Turn *turn = turnAt(currentRow());
    const TurnKind kind = turn ? turn->kind : TurnKind::Speech;
    const SheetMetrics &metrics = m_delegate->metrics();
    const TypeSetting &setting = metrics.setting(kind);
    const int top = rowTop(std::max(0, currentRow())) + metrics.paddingAbove(kind) + partTop();
    const QRect place(setting.left, top, setting.width + SheetMetrics::edge,
                      m_editor->wordsHeight() + metrics.paddingBelow(kind));
    m_editor->setGeometry(place);
    m_editor->show();
}

QRect TurnView::caretRect() const
{
    return m_editor->cursorRect().translated(m_editor->pos());
}

void TurnView::ensureCaretVisible()
{
    const int lineHeight = m_delegate->metrics().setting(TurnKind::Speech).lineHeight;
    const QRect caret = caretRect();
    const int atBottom = caret.bottom() + lineHeight - viewport()->height();
    const int atTop = caret.top() - lineHeight / 2;
    if (atTop < 0)
        verticalScrollBar()->setValue(verticalOffset() + atTop);
    else if (atBottom > 0)
        verticalScrollBar()->setValue(verticalOffset() + atBottom);
}

Caret TurnView::caret() const
{
    if (!m_spanAnchor.turn.isNull())
        return {m_turn, m_spanAnchor.position, m_editor->caretPosition(), m_spanAnchor.turn};
    return {m_turn, m_editor->anchorPosition(), m_editor->caretPosition()};
}

void TurnView::setCaret(const Caret &caret)
{
    const int row = m_model->rowOf(caret.turn);
    if (row < 0)
        return;
    collapseRowSelection();
    forgetSpan();
    {
        // What the editor holds of a long turn is chosen when the caret is where it goes, and in sight.
        const QScopedValueRollback fitting(m_fitting, true);
        if (row != currentRow()) {
            measureAround(row);
            selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
        }
        putCaret(caret);
        placeEditor();
        onCaretMoved();
        ensureCaretVisible();
    }
    if (!m_pieces.isEmpty())
        fitRowToEditor();
}

/// In the editor, which is on its turn.
void TurnView::putCaret(const Caret &caret)
{
    if (caret.anchorTurn.isNull() || caret.anchorTurn == caret.turn) {
        placeCaret(caret.anchor, caret.position);
    } else if (m_model->rowOf(caret.anchorTurn) < 0) {
        placeCaret(caret.position, caret.position);
    } else {
        m_spanAnchor = {caret.anchorTurn, caret.anchor};
        placeCaret(spanEdge(), caret.position);
        viewport()->update();
    }
}

void TurnView::onCaretMoved()
{
    if (m_changing)
        return;
    if (!m_spanAnchor.turn.isNull() && m_editor->anchorPosition() != spanEdge())
        forgetSpan();
    const Caret now = caret();
    if (now == m_caret)
        return;
    m_caret = now;
    Q_EMIT caretMoved(now);
    ensureCaretVisible();
}

void TurnView::onTyped(const TextReplacement &change, TurnEditor::Origin origin)
{
    m_pieces.change(change);
    collapseRowSelection();
    forgetSpan();
    if (m_turn.isNull()) {
        beginFirstTurn(change);
        return;
    }
    const QString inserted = cleanText(change.inserted);
    const qsizetype end = change.position + inserted.size();
    Gesture gesture{tr("Typing"), Gesture::Merging::Separate, m_caret, Caret{m_turn, end, end}};
    switch (origin) {
    case TurnEditor::Origin::Typing:
        gesture.merging = Gesture::Merging::Typing;
        break;
    case TurnEditor::Origin::Paste:
        gesture.name = tr("Paste");
        break;
    case TurnEditor::Origin::Cut:
        gesture.name = tr("Cut");
        break;
    }
    bool applied = false;
    {
        const QScopedValueRollback typing(m_typing, true);
        applied = m_document.apply(ReplaceText{m_turn, change.position, change.removedLength, inserted, {}},
                                   gesture);
    }
    if (!applied || inserted != change.inserted)
        syncEditor();
    if (applied && origin == TurnEditor::Origin::Typing)
        expandBehind(change);
}

/// Queued, for the editor is in the middle of telling what was typed.
void TurnView::expandBehind(const TextReplacement &change)
{
    if (m_expansions.isEmpty() || change.inserted.size() != 1 || !endsWord(change.inserted.front()))
        return;
    const Turn *turn = m_document.transcript().turns.find(m_turn);
    const auto expanded = turn ? expansionAt(turn->text, change.position + 1, m_expansions) : std::nullopt;
    if (!expanded)
        return;
    const QString typed = turn->text.mid(expanded->range.start, expanded->range.length);
    QMetaObject::invokeMethod(
        this, [this, id = m_turn, expanded = *expanded, typed] { expandNow(id, expanded, typed); },
        Qt::QueuedConnection);
}

void TurnView::expandNow(TurnId id, const ExpandedText &expanded, const QString &typed)
{
    // Whoever types fast is further by now; never into a half-typed syllable, never over other words.
    const Turn *turn = m_document.transcript().turns.find(id);
    const TextRange range = expanded.range;
    if (!turn || id != m_turn || m_editor->isComposing() ||
        turn->text.mid(range.start, range.length) != typed)
        return;
    const qsizetype difference = expanded.text.size() - range.length;
    const qsizetype place =
        m_caret.position >= range.end() ? m_caret.position + difference : m_caret.position;
    const Caret after{id, place, place};
    const Gesture gesture{tr("Expand abbreviation"), Gesture::Merging::Separate, m_caret, after};
    if (m_document.apply(ReplaceText{id, range.start, range.length, expanded.text, {}}, gesture))
        setCaret(after);
}

void TurnView::beginFirstTurn(const TextReplacement &change)
{
    Turn turn = begunTurn(TurnKind::Speech, {}, m_recordState);
    turn.text = cleanText(change.inserted);
    m_turn = turn.id; // the editor holds its text already
    m_caret = {turn.id, turn.text.size(), turn.text.size()};
    m_document.apply(insertTurns({}, {turn}), {tr("Typing"), Gesture::Merging::Separate, {}, m_caret});
}

void TurnView::onDocumentChanged(const Edit &edit)
{
    m_changing = false;
    if (!std::holds_alternative<ReplaceText>(edit)) {
        const int before = m_headerHeight;
        measureHeader();
        if (m_headerHeight != before)
            updateGeometries();
        viewport()->update();
    }
    syncEditor();
    keepSpanThroughChange();
    if (!m_typing && caret() != m_caret) {
        // Moved along by a change elsewhere: nothing scrolls unasked.
        m_caret = caret();
        Q_EMIT caretMoved(m_caret);
    }
}

// What QListView asks of the geometry besides

QModelIndex TurnView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    int row = currentRow();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
    case MovePageUp:
        --row;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
    case MovePageDown:
        ++row;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = m_model->rowCount() - 1;
        break;
    }
    return m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void TurnView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const qsizetype first = rowAtY(rect.top());
    const qsizetype last = rowAtY(rect.bottom());
    if (first < 0)
        return;
    const QItemSelection rows(m_model->index(static_cast<int>(first)),
                              m_model->index(static_cast<int>(last)));
    selectionModel()->select(rows, command);
}

QRegion TurnView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.bottom() >= m_heights.size())
            continue;
        const QRect rows = rowRect(range.top()) | rowRect(range.bottom());
        region += rows.intersected(viewport()->rect());
    }
    return region;
}

} // namespace verbatim
