// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/redactionpanel.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/core/textcleaning.h"
#include "app/document/transcriptdocument.h"
#include "ui/panels/actionbutton.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/hintlabel.h"
#include "ui/redaction/amenddialog.h"
#include "ui/redaction/requestdialog.h"
#include "ui/redaction/requestfilter.h"
#include "ui/redaction/requestlistmodel.h"
#include "ui/redaction/requestlistview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
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

QWidget *RedactionPanel::makeFilterRow()
{
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Requests shown"));
    m_shown->addItem(tr("All"), static_cast<int>(RequestFilter::Shown::All));
    m_shown->addItem(tr("Undecided"), static_cast<int>(RequestFilter::Shown::Undecided));
    m_shown->addItem(tr("Decided"), static_cast<int>(RequestFilter::Shown::Decided));
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
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_shown);
    layout->addWidget(m_search, 1);
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
    m_pages->addWidget(m_empty);
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
    m_amend = makeAction(tr("Amend…"), {Qt::Key_M}, &RedactionPanel::openAmendDialog);
    m_amend->setIconText(tr("Amend…"));
    m_decline = makeAction(tr("Decline"), {Qt::Key_N}, &RedactionPanel::declineRequest);
    m_go = makeAction(tr("Go to Passage"), {Qt::Key_Return, Qt::Key_Enter}, &RedactionPanel::goToPassage);
    m_go->setIconText(tr("Go to"));
    m_withdraw = makeAction(tr("Withdraw"), {Qt::Key_W}, &RedactionPanel::withdrawRequest);
    m_reopen = makeAction(tr("Reopen"), {Qt::Key_R}, &RedactionPanel::reopenRequest);
    m_details = makeAction(tr("Change Details…"), {Qt::Key_E, Qt::Key_F2}, &RedactionPanel::openDetails);
    m_mark = makeAction(tr("Take the Selection as Its Passage"), {Qt::Key_P}, &RedactionPanel::markSelection);
    m_delete = makeAction(tr("Delete the Request"), {QKeySequence::Delete}, &RedactionPanel::deleteRequest);
    m_next = new QAction(tr("Next Undecided Request"), this);
    m_next->setShortcut(Qt::Key_F9);
    connect(m_next, &QAction::triggered, this, &RedactionPanel::goToNextUndecided);
    addAction(m_next);
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
    buttons->addWidget(new ActionButton(m_go, u"↵"_s, Weight::Ordinary, m_theme, box));
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
    m_menu->addActions({m_go, m_mark, m_next});
    m_menu->addSeparator();
    m_menu->addActions({m_details, m_delete});
}

RequestId RedactionPanel::currentRequest() const
{
    return m_list->currentIndex().data(RequestListModel::SummaryRole).value<RequestSummary>().id;
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

void RedactionPanel::goToNextUndecided()
{
    const int count = m_model->rowCount();
    const int here = m_model->rowOf(currentRequest());
    const bool hereWaits = here >= 0 && m_model->rows().at(here).decision == Decision::Undecided;
    for (int step = 1; step <= count; ++step) {
        const int row = (here + step) % count;
        if (m_model->rows().at(row).decision != Decision::Undecided || (row == here && !hereWaits))
            continue;
        selectRequest(m_model->requestAt(row));
        m_list->setFocus(Qt::ShortcutFocusReason);
        showFirstPassage();
        return;
    }
}

void RedactionPanel::newRequest(const QList<TextAnchor> &passages)
{
    const RedactionRequest proposed = proposedRequest(m_document.transcript(), passages, m_clock);
    auto *dialog = new RequestDialog(m_document.transcript(), proposed, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RedactionRequest request = dialog->request();
        apply(request, tr("Record Request"));
        selectRequest(request.id);
    });
    dialog->open();
}

void RedactionPanel::openDetails()
{
    const RedactionRequest *request = current();
    if (!request)
        return;
    auto *dialog = new RequestDialog(m_document.transcript(), *request, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RedactionRequest changed = dialog->request();
        if (!changed.decidedBy.isEmpty())
            setDecider(changed.decidedBy);
        apply(changed, tr("Change Request"));
    });
    dialog->open();
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

void RedactionPanel::decide(Decision decision, const QString &name)
{
    const RedactionRequest *request = current();
    if (!request || request->decision == decision)
        return;
    RedactionRequest decided = *request;
    decided.decision = decision;
    const QDateTime now = m_clock.now();
    decided.decidedAt = decision == Decision::Undecided ? QDateTime() : now.addMSecs(-now.time().msec());
    decided.decidedBy = decision == Decision::Undecided ? QString() : cleanLine(m_decider).trimmed();
    apply(decided, name);
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
    const QDateTime now = m_clock.now();
    amended.wish = Wish::Amend;
    amended.replacement = cleanText(words);
    amended.holdUntil = {};
    amended.decision = Decision::Accepted;
    amended.decidedAt = now.addMSecs(-now.time().msec());
    amended.decidedBy = cleanLine(m_decider).trimmed();
    apply(amended, tr("Amend Passage"));
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
    RedactionRequest withdrawn = *request;
    const QDateTime now = m_clock.now();
    withdrawn.decision = Decision::Withdrawn;
    withdrawn.decidedAt = now.addMSecs(-now.time().msec());
    withdrawn.decidedBy = requesterName(*request, m_document.transcript());
    apply(withdrawn, tr("Withdraw Request"));
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
    apply(marked, tr("Mark Passage Again"));
}

void RedactionPanel::markSelection()
{
    if (m_selection)
        setPassages(m_selection());
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
    if (current())
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
    m_go->setVisible(hasPassages);
    m_go->setEnabled(!passagesInText().isEmpty());
    m_mark->setVisible(hasPassages && m_selection);
    m_details->setEnabled(request);
    m_delete->setEnabled(request);
    m_next->setEnabled(m_model->undecidedCount() > 0);
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
