// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/redactionpanel.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/core/likelyplaces.h"
#include "app/core/requesteffect.h"
#include "app/core/textcleaning.h"
#include "app/document/transcriptdocument.h"
#include "ui/panels/actionbutton.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/hintlabel.h"
#include "ui/redaction/amenddialog.h"
#include "ui/redaction/effectdialog.h"
#include "ui/redaction/requestdialog.h"
#include "ui/redaction/requestfilter.h"
#include "ui/redaction/requestlistmodel.h"
#include "ui/redaction/requestlistview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

bool covers(const RedactionRequest &request, const TurnList &turns, TurnId turn, qsizetype position)
{
    return std::ranges::any_of(request.passages, [&](const TextAnchor &anchor) {
        if (anchor.turn != turn)
            return false;
        const std::optional<TextRange> range = resolve(anchor, turns);
        return range && position >= range->start && position <= range->end();
    });
}

} // namespace

RedactionPanel::RedactionPanel(TranscriptDocument &document, const Clock &clock, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_theme(theme)
    , m_model(new RequestListModel(document, this))
    , m_filter(new RequestFilter(this))
{
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *filterRow = makeFilterRow();
    auto *pages = makeList();
    makeActions();
    m_list->setActions(makeRequestActions());
    column->addWidget(filterRow);
    column->addWidget(pages, 1);

    connect(m_model, &RequestListModel::undecidedCountChanged, this, &RedactionPanel::undecidedCountChanged);
    connect(m_model, &RequestListModel::undecidedCountChanged, this, &RedactionPanel::updateActions);
    connect(m_model, &RequestListModel::attentionCountChanged, this, &RedactionPanel::attentionCountChanged);
    connect(&document, &TranscriptDocument::accessChanged, this, &RedactionPanel::updateActions);
    connect(m_list, &RequestListView::currentRequestChanged, this, &RedactionPanel::updateActions);
    connect(m_list, &QListView::clicked, this, &RedactionPanel::showFirstPassage);
    connect(m_list, &QListView::doubleClicked, this, &RedactionPanel::goToPassage);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &RedactionPanel::updateActions);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RedactionPanel::updatePage);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RedactionPanel::updatePage);
    updateActions();
    updatePage();
}

void RedactionPanel::setSelectionSource(SelectionSource source)
{
    m_selection = std::move(source);
    updateActions();
}

int RedactionPanel::undecidedCount() const
{
    return m_model->undecidedCount();
}

int RedactionPanel::attentionCount() const
{
    return m_model->attentionCount();
}

QWidget *RedactionPanel::makeFilterRow()
{
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Requests shown"));
    m_shown->addItem(tr("All"), static_cast<int>(RequestFilter::Shown::All));
    m_shown->addItem(tr("Undecided"), static_cast<int>(RequestFilter::Shown::Undecided));
    m_shown->addItem(tr("Decided"), static_cast<int>(RequestFilter::Shown::Decided));
    m_shown->addItem(tr("Needs attention"), static_cast<int>(RequestFilter::Shown::NeedsAttention));
    m_shown->addItem(tr("Off the record"), static_cast<int>(RequestFilter::Shown::OffRecord));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order of the requests"));
    using Order = RequestFilter::Order;
    for (const auto &[name, order] :
         {std::pair(tr("By time"), Order::Time), std::pair(tr("By place"), Order::Place),
          std::pair(tr("By deadline"), Order::Deadline), std::pair(tr("By state"), Order::State),
          std::pair(tr("By person"), Order::Person)})
        m_order->addItem(name, static_cast<int>(order));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setOrder(static_cast<Order>(m_order->currentData().toInt())); });
    m_search = new QLineEdit;
    m_search->setAccessibleName(tr("Search requests"));
    m_search->setPlaceholderText(tr("Search requests"));
    m_search->setClearButtonEnabled(true);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShown(static_cast<RequestFilter::Shown>(m_shown->currentData().toInt()));
        updatePage();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setSearch(words);
        updatePage();
    });
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_shown, 0, 0);
    layout->addWidget(m_order, 0, 1);
    layout->addWidget(m_search, 1, 0, 1, 2);
    return row;
}

QWidget *RedactionPanel::makeList()
{
    m_list = new RequestListView(m_theme);
    m_list->setAccessibleName(tr("Redaction requests"));
    m_list->setModel(m_filter);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &RedactionPanel::showContextMenu);
    m_empty = new HintLabel(HintLabel::Tone::Empty, {}, m_theme);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty->scrollable());
    return m_pages;
}

QAction *RedactionPanel::makeAction(const QString &text, const QList<QKeySequence> &keys,
                                    void (RedactionPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    // Bare letters: only while the list itself has the focus, never while somebody types.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    return action;
}

void RedactionPanel::makeActions()
{
    m_accept = makeAction(tr("Accept"), {Qt::Key_Y}, &RedactionPanel::acceptRequest);
    m_amend = makeAction(tr("Accept with Other Words…"), {Qt::Key_M}, &RedactionPanel::openAmendDialog);
    m_amend->setIconText(tr("Amend…"));
    m_decline = makeAction(tr("Decline"), {Qt::Key_N}, &RedactionPanel::declineRequest);
    m_go = makeAction(tr("Go to Passage"), {Qt::Key_Return, Qt::Key_Enter}, &RedactionPanel::goToPassage);
    m_go->setIconText(tr("Go to"));
    m_withdraw = makeAction(tr("Withdraw"), {Qt::Key_W}, &RedactionPanel::withdrawRequest);
    m_reopen = makeAction(tr("Reopen"), {Qt::Key_R}, &RedactionPanel::reopenRequest);
    m_details = makeAction(tr("Change Details…"), {Qt::Key_E, Qt::Key_F2}, &RedactionPanel::openDetails);
    m_effect = makeAction(tr("Before and After…"), {Qt::Key_V}, &RedactionPanel::showEffect);
    m_effect->setIconText(tr("Before and after"));
    m_add = makeAction(tr("Add the Selection"), {Qt::Key_Plus}, &RedactionPanel::addSelection);
    m_remove = makeAction(tr("Take the Selection Away"), {Qt::Key_Minus}, &RedactionPanel::removeSelection);
    m_others =
        makeAction(tr("Other Places with the Same Words…"), {Qt::Key_O}, &RedactionPanel::chooseOtherPlaces);
    m_findAgain = makeAction(tr("Mark Again…"), {Qt::Key_G}, &RedactionPanel::findAgain);
    m_onRecord = makeAction(tr("Put on Record"), {Qt::Key_U}, &RedactionPanel::putOnRecord);
    m_mark = makeAction(tr("Take the Selection as Its Passage"), {Qt::Key_P}, &RedactionPanel::markSelection);
    m_delete = makeAction(tr("Delete the Request"), {QKeySequence::Delete}, &RedactionPanel::deleteRequest);
    m_next = new QAction(tr("Next Undecided Request"), this);
    m_next->setShortcut(Qt::Key_F9);
    connect(m_next, &QAction::triggered, this, &RedactionPanel::goToNextUndecided);
    addAction(m_next);
    m_previous = new QAction(tr("Previous Undecided Request"), this);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F9);
    connect(m_previous, &QAction::triggered, this, &RedactionPanel::goToPreviousUndecided);
    addAction(m_previous);
}

QWidget *RedactionPanel::makeRequestActions()
{
    makeMenu();
    auto *box = new QWidget;
    m_deciderField = new QLineEdit(box);
    m_deciderField->setAccessibleName(tr("Decided by"));
    m_deciderField->setPlaceholderText(tr("Decided by, for instance the chair"));
    const auto dress = [this] {
        const Colours &c = m_theme.colours();
        m_deciderField->setStyleSheet(u"QLineEdit { border: 1px solid %1; border-radius: 5px; padding: 3px "
                                      u"7px; background: %2; color: %3;"
                                      " font-size: 13px; } QLineEdit:focus { border-color: %4; }"_s.arg(
                                          c.line.name(), c.paper.name(), c.ink.name(), c.accent.name()));
    };
    connect(&m_theme, &Theme::changed, m_deciderField, dress);
    dress();
    connect(m_deciderField, &QLineEdit::textEdited, this, [this](const QString &name) { m_decider = name; });
    connect(m_deciderField, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));

    using Weight = ActionButton::Weight;
    auto *buttons = new FlowLayout;
    buttons->addWidget(new ActionButton(m_accept, u"Y"_s, Weight::Primary, m_theme, box));
    buttons->addWidget(new ActionButton(m_amend, u"M"_s, Weight::Ordinary, m_theme, box));
    buttons->addWidget(new ActionButton(m_decline, u"N"_s, Weight::Ordinary, m_theme, box));
    buttons->addWidget(new ActionButton(m_reopen, u"R"_s, Weight::Ordinary, m_theme, box));
    buttons->addWidget(new ActionButton(m_findAgain, u"G"_s, Weight::Primary, m_theme, box));
    buttons->addWidget(new ActionButton(m_onRecord, u"U"_s, Weight::Ordinary, m_theme, box));
    buttons->addWidget(new ActionButton(m_go, u"↵"_s, Weight::Ordinary, m_theme, box));
    buttons->addWidget(new ActionButton(m_effect, u"V"_s, Weight::Ordinary, m_theme, box));
    auto *more = new QAction(tr("More"), this);
    more->setIconText(u"⋯"_s);
    more->setToolTip(tr("More"));
    auto *moreButton = new ActionButton(more, {}, Weight::Quiet, m_theme, box);
    moreButton->setAccessibleName(tr("More"));
    moreButton->setMenu(m_menu);
    buttons->addWidget(moreButton);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_deciderField);
    column->addLayout(buttons);
    return box;
}

void RedactionPanel::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->addActions({m_accept, m_amend, m_decline, m_withdraw, m_reopen});
    m_menu->addSeparator();
    m_menu->addActions({m_effect, m_go, m_next, m_previous});
    m_menu->addSeparator();
    m_menu->addActions({m_add, m_remove, m_mark, m_others, m_findAgain, m_onRecord});
    m_menu->addSeparator();
    m_menu->addActions({m_details, m_delete});
}

RequestSummary RedactionPanel::currentRow() const
{
    return m_list->currentIndex().data(RequestListModel::SummaryRole).value<RequestSummary>();
}

RequestId RedactionPanel::currentRequest() const
{
    return currentRow().id;
}

const RedactionRequest *RedactionPanel::current() const
{
    return m_document.transcript().request(currentRequest());
}

void RedactionPanel::clearFilter()
{
    m_shown->setCurrentIndex(0);
    m_search->clear();
}

void RedactionPanel::selectRequest(RequestId request)
{
    const QModelIndex row = m_model->index(m_model->rowOf(request));
    if (!row.isValid())
        return;
    if (!m_filter->mapFromSource(row).isValid())
        clearFilter();
    m_list->setCurrentIndex(m_filter->mapFromSource(row));
}

void RedactionPanel::selectRequestAt(TurnId turn, qsizetype position)
{
    const Transcript &transcript = m_document.transcript();
    QList<RequestId> found;
    for (const RedactionRequest &request : transcript.requests) {
        if (covers(request, transcript.turns, turn, position))
            found.append(request.id);
    }
    if (found.isEmpty())
        return;
    const qsizetype here = found.indexOf(currentRequest());
    selectRequest(found.at((here + 1) % found.size()));
}

/// In the order of the list, also over rows that the filter hides, beginning again at the end.
void RedactionPanel::goToNext(Direction direction, const std::function<bool(const RequestSummary &)> &wanted)
{
    const QList<int> rows = m_filter->sourceRowsInOrder();
    const auto count = static_cast<int>(rows.size());
    const auto here = static_cast<int>(rows.indexOf(m_model->rowOf(currentRequest())));
    for (int step = 1; step <= count; ++step) {
        const int way = direction == Direction::Forward ? step : -step;
        const int from = here < 0 && direction == Direction::Backward ? 0 : here;
        const RequestSummary &row = m_model->rows().at(rows.at(((from + way) % count + count) % count));
        if (row.isStretch() || !wanted(row))
            continue;
        selectRequest(row.id);
        m_list->setFocus(Qt::ShortcutFocusReason);
        showFirstPassage();
        return;
    }
}

void RedactionPanel::goToNextUndecided()
{
    goToNext(Direction::Forward,
             [](const RequestSummary &row) { return row.decision == Decision::Undecided; });
}

void RedactionPanel::goToPreviousUndecided()
{
    goToNext(Direction::Backward,
             [](const RequestSummary &row) { return row.decision == Decision::Undecided; });
}

void RedactionPanel::goToNextAttention()
{
    goToNext(Direction::Forward, &RequestSummary::needsAttention);
}

void RedactionPanel::openDialog(RequestDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestDialog::otherPlacesRequested, this, [this, dialog] {
        if (m_choosePlaces)
            m_choosePlaces(dialog->otherPlaces(),
                           [guard = QPointer(dialog)](const QList<TextAnchor> &chosen) {
                               if (guard)
                                   guard->addPassages(chosen);
                           });
    });
    dialog->otherPlacesButton()->setEnabled(bool(m_choosePlaces));
    dialog->open();
}

void RedactionPanel::newRequest(const QList<TextAnchor> &passages)
{
    const RedactionRequest proposed = proposedRequest(m_document.transcript(), passages, m_clock);
    auto *dialog = new RequestDialog(m_document.transcript(), proposed, m_theme, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RedactionRequest request = dialog->request();
        apply(recorded(request, stamp(requesterName(request, m_document.transcript()))),
              tr("Record Request"));
        selectRequest(request.id);
    });
    openDialog(dialog);
}

void RedactionPanel::openDetails()
{
    const RedactionRequest *request = current();
    if (!request)
        return;
    auto *dialog = new RequestDialog(m_document.transcript(), *request, m_theme, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RedactionRequest changed = dialog->request();
        if (!changed.decidedBy.isEmpty())
            setDecider(changed.decidedBy);
        applyChange(changed, tr("Change Request"));
    });
    openDialog(dialog);
}

void RedactionPanel::openAmendDialog()
{
    const RedactionRequest *request = current();
    if (!request)
        return;
    auto *dialog = new AmendDialog(*request, m_decider, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setDecider(dialog->decider());
        acceptWithWords(dialog->words());
    });
    dialog->open();
}

void RedactionPanel::apply(const RedactionRequest &request, const QString &name)
{
    m_document.apply(verbatim::setRequest(request), {name, Gesture::Merging::Separate, {}, {}});
}

StepStamp RedactionPanel::stamp(const QString &by) const
{
    return {m_clock.now(), cleanLine(by).trimmed()};
}

/// The request with what was done in its history, as one undo step; nothing where it is the same.
void RedactionPanel::applyChange(const RedactionRequest &after, const QString &name)
{
    const Transcript &transcript = m_document.transcript();
    const RedactionRequest *before = transcript.request(after.id);
    if (before && *before != after)
        apply(withSteps(*before, after, stamp(m_decider), transcript.turns), name);
}

void RedactionPanel::decide(Decision decision, const QString &name)
{
    const RedactionRequest *request = current();
    if (request && request->decision != decision)
        apply(decided(*request, decision, stamp(m_decider)), name);
}

void RedactionPanel::acceptRequest()
{
    decide(Decision::Accepted, tr("Accept Request"));
}

void RedactionPanel::acceptWithWords(const QString &words)
{
    const RedactionRequest *request = current();
    if (!request || request->passages.isEmpty())
        return;
    RedactionRequest amended = *request;
    amended.wish = Wish::Amend;
    amended.replacement = cleanText(words);
    amended.holdUntil = {};
    amended.holdScope = HoldScope::Passage;
    amended.decision = Decision::Changed;
    applyChange(amended, tr("Accept Request with Other Words"));
}

void RedactionPanel::declineRequest()
{
    decide(Decision::Declined, tr("Decline Request"));
}

void RedactionPanel::withdrawRequest()
{
    // Who withdraws is the requester; the decider's name would be wrong here.
    const RedactionRequest *request = current();
    if (!request || request->decision == Decision::Withdrawn)
        return;
    apply(decided(*request, Decision::Withdrawn, stamp(requesterName(*request, m_document.transcript()))),
          tr("Withdraw Request"));
}

void RedactionPanel::reopenRequest()
{
    decide(Decision::Undecided, tr("Reopen Request"));
}

void RedactionPanel::deleteRequest()
{
    if (const RedactionRequest *request = current())
        m_document.apply(removeRequest(request->id),
                         {tr("Delete Request"), Gesture::Merging::Separate, {}, {}});
}

void RedactionPanel::setPassages(const QList<TextAnchor> &passages)
{
    const RedactionRequest *request = current();
    if (!request || passages.isEmpty())
        return;
    RedactionRequest marked = *request;
    marked.passages = passages;
    applyChange(marked, tr("Mark Passage Again"));
}

void RedactionPanel::addPassages(const QList<TextAnchor> &passages)
{
    const RedactionRequest *request = current();
    if (!request || request->wish == Wish::Pseudonymise)
        return;
    RedactionRequest more = *request;
    for (const TextAnchor &passage : passages) {
        if (!more.passages.contains(passage))
            more.passages.append(passage);
    }
    applyChange(more, tr("Add Passage"));
}

void RedactionPanel::removePassages(const QList<TextAnchor> &passages)
{
    const RedactionRequest *request = current();
    if (!request)
        return;
    const TurnList &turns = m_document.transcript().turns;
    RedactionRequest fewer = *request;
    fewer.passages.removeIf([&](const TextAnchor &own) {
        const auto place = resolve(own, turns);
        return place && std::ranges::any_of(passages, [&](const TextAnchor &other) {
                   const auto range = resolve(other, turns);
                   return own.turn == other.turn && range && range->start < place->end() &&
                          place->start < range->end();
               });
    });
    if (fewer.passages.isEmpty())
        return; // a request about nothing: that is withdrawn or deleted
    applyChange(fewer, tr("Remove Passage"));
}

void RedactionPanel::markSelection()
{
    if (m_selection)
        setPassages(m_selection());
}

void RedactionPanel::addSelection()
{
    if (m_selection)
        addPassages(m_selection());
}

void RedactionPanel::removeSelection()
{
    if (m_selection)
        removePassages(m_selection());
}

void RedactionPanel::chooseOtherPlaces()
{
    const RedactionRequest *request = current();
    if (!request || !m_choosePlaces)
        return;
    const RequestDialog finder(m_document.transcript(), *request, m_theme);
    m_choosePlaces(finder.otherPlaces(), [this, id = request->id](const QList<TextAnchor> &chosen) {
        selectRequest(id);
        addPassages(chosen);
    });
}

/// The current request where it is open and a passage of it is gone.
const RedactionRequest *RedactionPanel::openLost() const
{
    const RedactionRequest *request = current();
    const bool lost = request && isOpen(*request) && request->wish != Wish::Pseudonymise &&
                      isGone(*request, m_document.transcript());
    return lost ? request : nullptr;
}

void RedactionPanel::findAgain()
{
    const RedactionRequest *request = openLost();
    if (!request || !m_choosePlaces)
        return;
    const TurnList &turns = m_document.transcript().turns;
    QList<TextAnchor> proposed;
    for (const TextAnchor &passage : request->passages) {
        if (!resolve(passage, turns))
            proposed += likelyPlaces(passage, turns);
    }
    m_choosePlaces(proposed, [this, id = request->id](const QList<TextAnchor> &chosen) {
        const RedactionRequest *lost = m_document.transcript().request(id);
        if (!lost || chosen.isEmpty())
            return;
        RedactionRequest marked = *lost;
        marked.passages.removeIf(
            [this](const TextAnchor &a) { return !resolve(a, m_document.transcript().turns); });
        marked.passages += chosen;
        applyChange(marked, tr("Mark Passage Again"));
    });
}

void RedactionPanel::showEffect()
{
    const RedactionRequest *request = current();
    if (!request)
        return;
    const RedactionPolicy policy = m_policy ? m_policy() : RedactionPolicy();
    auto *dialog = new EffectDialog(effectOf(*request, m_document.transcript(), policy), m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RedactionPanel::putOnRecord()
{
    const TurnId first = currentRow().stretch;
    for (const OffRecordStretch &stretch : offRecordStretches(m_document.transcript().turns)) {
        if (stretch.turns.first() == first) {
            m_document.apply(changeRecordState(m_document.transcript(), stretch.turns, RecordState::OnRecord),
                             {tr("Put on Record"), Gesture::Merging::Separate, {}, {}});
            return;
        }
    }
}

QList<TextAnchor> RedactionPanel::passagesInText() const
{
    QList<TextAnchor> passages;
    if (const RedactionRequest *request = current()) {
        std::ranges::copy_if(request->passages, std::back_inserter(passages), [this](const TextAnchor &a) {
            return resolve(a, m_document.transcript().turns).has_value();
        });
    }
    return passages;
}

void RedactionPanel::goToPassage()
{
    if (const Turn *turn = m_document.transcript().turns.find(currentRow().stretch)) {
        Q_EMIT passageActivated(anchorOnTurn(*turn));
        return;
    }
    const QList<TextAnchor> passages = passagesInText();
    if (passages.isEmpty())
        return;
    qsizetype &next = m_nextPassage[currentRequest()];
    const TextAnchor &passage = passages.at(next % passages.size());
    next = (next + 1) % passages.size();
    Q_EMIT passageActivated(passage);
}

void RedactionPanel::showFirstPassage()
{
    if (const Turn *turn = m_document.transcript().turns.find(currentRow().stretch)) {
        Q_EMIT passageShown(anchorOnTurn(*turn));
        return;
    }
    const QList<TextAnchor> passages = passagesInText();
    if (!passages.isEmpty())
        Q_EMIT passageShown(passages.first());
}

void RedactionPanel::setDecider(const QString &name)
{
    m_decider = name;
    m_deciderField->setText(name);
}

void RedactionPanel::showContextMenu(const QPoint &position)
{
    // The menu key asks from the keyboard, where the mouse is of no concern.
    const QPoint place =
        m_list->indexAt(position).isValid() ? position : m_list->visualRect(m_list->currentIndex()).center();
    if (current() || currentRow().isStretch())
        m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

void RedactionPanel::updateActions()
{
    const RedactionRequest *request = current();
    const bool undecided = request && request->decision == Decision::Undecided;
    const bool decided = request && !undecided;
    const bool hasPassages = request && request->wish != Wish::Pseudonymise;
    for (QAction *action : {m_accept, m_decline})
        action->setVisible(undecided);
    m_amend->setVisible(undecided && hasPassages);
    m_reopen->setVisible(decided);
    m_withdraw->setVisible(request && request->decision != Decision::Withdrawn);
    const bool stretch = !currentRow().stretch.isNull();
    const bool lost = openLost();
    m_go->setVisible(hasPassages || stretch);
    m_go->setEnabled(stretch || !passagesInText().isEmpty());
    for (QAction *action : {m_mark, m_add, m_remove})
        action->setVisible(hasPassages && m_selection);
    m_effect->setVisible(request && !lost);
    m_others->setVisible(hasPassages && m_choosePlaces);
    m_findAgain->setVisible(lost && m_choosePlaces);
    m_onRecord->setVisible(stretch);
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    for (QAction *action : {m_accept, m_amend, m_decline, m_reopen, m_withdraw, m_mark, m_add, m_remove,
                            m_others, m_findAgain, m_onRecord})
        action->setEnabled(writable);
    m_deciderField->setEnabled(writable);
    m_details->setEnabled(request && writable);
    m_delete->setEnabled(request && writable);
    m_next->setEnabled(m_model->undecidedCount() > 0);
    m_previous->setEnabled(m_model->undecidedCount() > 0);
    m_deciderField->setVisible(undecided);
    m_list->updateActions();
}

void RedactionPanel::updatePage()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setText(any ? tr("No request fits the filter.")
                         : tr("No redaction requests.\n\nWhen a speaker wants words amended or kept back, "
                              "select them in the text and press Ctrl+M."));
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    updateActions();
}

} // namespace verbatim
