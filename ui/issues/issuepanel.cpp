// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuepanel.h"

#include "ui/issues/issuedelegate.h"
#include "ui/issues/issuefilter.h"
#include "ui/issues/issuelistmodel.h"
#include "ui/panels/actionbutton.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

IssuePanel::IssuePanel(TranscriptDocument &document, LiveFindings &findings, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_findings(findings)
    , m_theme(theme)
    , m_model(new IssueListModel(document, this))
    , m_filter(new IssueFilter(this))
{
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterRow());
    column->addWidget(makeList(), 1);
    makeActions();
    column->addWidget(makeButtons());

    connect(&m_findings, &LiveFindings::groupsChanged, this, &IssuePanel::refresh);
    connect(&m_document, &TranscriptDocument::accessChanged, this, &IssuePanel::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuePanel::updateActions);
    connect(m_list, &QListView::clicked, this, &IssuePanel::showPlace);
    connect(m_list, &QListView::doubleClicked, this, &IssuePanel::goToPlace);
    setFocusProxy(m_list);
    connect(m_list, &QWidget::customContextMenuRequested, this, &IssuePanel::showContextMenu);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->scheduleRowsLayout(); });
    refresh();
    updatePage();
    updateActions();
}

void IssuePanel::setMerge(std::function<Edit(const Transcript &, SpeakerId, SpeakerId)> merge)
{
    m_merge = std::move(merge);
}

QWidget *IssuePanel::makeFilterRow()
{
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Findings shown"));
    const std::pair<QString, IssueFilter::Shown> sorts[] = {
        {tr("All findings"), IssueFilter::Shown::All},
        {tr("Spelling"), IssueFilter::Shown::Spelling},
        {tr("Names"), IssueFilter::Shown::Names},
        {tr("Punctuation"), IssueFilter::Shown::Punctuation},
        {tr("Personal data and links"), IssueFilter::Shown::Privacy},
        {tr("Structure and import"), IssueFilter::Shown::Structure},
    };
    for (const auto &[text, sort] : sorts)
        m_shown->addItem(text, static_cast<int>(sort));
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShown(static_cast<IssueFilter::Shown>(m_shown->currentData().toInt()));
        updatePage();
        updateActions();
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->addWidget(m_shown, 1);
    return row;
}

QWidget *IssuePanel::makeList()
{
    m_list = new QuietListView;
    m_list->setAccessibleName(tr("Findings"));
    m_list->setItemDelegate(new IssueDelegate(m_theme, m_list));
    m_list->setModel(m_filter);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new HintLabel(HintLabel::Tone::Empty, {}, m_theme);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty->scrollable());
    return m_pages;
}

QAction *IssuePanel::makeAction(const QString &text, const QList<QKeySequence> &keys,
                                void (IssuePanel::*slot)())
{
    auto *action = new QAction(text, m_list);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void IssuePanel::makeActions()
{
    m_go = makeAction(tr("Go to the Place"), {Qt::Key_Return, Qt::Key_Enter}, &IssuePanel::goToPlace);
    m_fix = makeAction(tr("Fix"), {Qt::Key_F}, &IssuePanel::fix);
    m_ignore = makeAction(tr("Ignore"), {Qt::Key_I, QKeySequence::Delete}, &IssuePanel::ignoreCurrent);
    m_ignore->setToolTip(tr("Let it stand in this meeting, for good"));
    m_learn = makeAction(tr("Learn"), {Qt::Key_L}, &IssuePanel::learnCurrent);
    m_learn->setToolTip(tr("Add the word to the terms of this meeting"));
    m_next = new QAction(tr("Next &finding"), this);
    m_next->setShortcut(Qt::Key_F4);
    connect(m_next, &QAction::triggered, this, &IssuePanel::goToNextFinding);
}

QWidget *IssuePanel::makeButtons()
{
    using Weight = ActionButton::Weight;
    m_buttons = new QWidget;
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(14, 8, 14, 8);
    flow->addWidget(new ActionButton(m_fix, u"F"_s, Weight::Primary, m_theme, m_buttons));
    flow->addWidget(new ActionButton(m_ignore, u"I"_s, Weight::Ordinary, m_theme, m_buttons));
    flow->addWidget(new ActionButton(m_learn, u"L"_s, Weight::Ordinary, m_theme, m_buttons));
    return m_buttons;
}

int IssuePanel::count() const
{
    return m_model->rowCount();
}

std::optional<FindingGroup> IssuePanel::currentGroup() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(IssueListModel::IssueRole).value<IssueRow>().group;
}

Finding IssuePanel::currentFinding(const FindingGroup &group) const
{
    Finding finding = group.first;
    if (m_placeKey != finding.key || m_place >= group.places.size())
        return finding;
    const FindingPlace &place = group.places.at(m_place);
    finding.issue.turn = place.turn;
    finding.range = place.range;
    finding.words = place.words;
    if (!finding.replacements.isEmpty())
        finding.replacements.first() = place.replacement;
    return finding;
}

FindingPlace IssuePanel::nextPlace(const FindingGroup &group)
{
    // Again on the same finding: its next place.
    m_place = m_placeKey == group.first.key ? (m_place + 1) % group.places.size() : 0;
    m_placeKey = group.first.key;
    return group.places.at(m_place);
}

void IssuePanel::goToPlace()
{
    const std::optional<FindingGroup> group = currentGroup();
    if (!group)
        return;
    const bool isShown = m_shownOnly && m_placeKey == group->first.key && m_place < group->places.size();
    const FindingPlace place = isShown ? group->places.at(m_place) : nextPlace(*group);
    m_shownOnly = false;
    if (!place.turn.isNull())
        Q_EMIT placeActivated(place.turn, place.range);
}

void IssuePanel::showPlace()
{
    const std::optional<FindingGroup> group = currentGroup();
    if (!group)
        return;
    const FindingPlace place = nextPlace(*group);
    m_shownOnly = true;
    if (!place.turn.isNull())
        Q_EMIT placeShown(place.turn, place.range);
}

void IssuePanel::goToNextFinding()
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    const std::optional<FindingGroup> group = currentGroup();
    const bool begun = group && m_placeKey == group->first.key;
    if (begun && m_place + 1 >= group->places.size()) {
        const int next = (m_list->currentIndex().row() + 1) % rows;
        m_list->setCurrentIndex(m_filter->index(next, 0));
        m_placeKey.clear();
    }
    showPlace();
}

void IssuePanel::fix()
{
    const std::optional<FindingGroup> group = currentGroup();
    if (!group)
        return;
    const QList<Fix> fixes = fixesOf(currentFinding(*group), group->places, m_document.transcript(),
                                     {m_findings.spellChecker(), m_merge});
    if (fixes.size() == 1) {
        apply(fixes.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->isKeptBack(*group))
        keepFromScreenReaders(*menu);
    for (const Fix &one : fixes)
        menu->addAction(QString(one.label).replace(u'&', u"&&"_s), this, [this, one] { apply(one); });
    if (fixes.isEmpty())
        menu->addAction(tr("No suggestions"))->setEnabled(false);
    else
        menu->setActiveAction(menu->actions().constFirst());
    const QRect row = m_list->visualRect(m_list->currentIndex());
    menu->popup(m_list->viewport()->mapToGlobal(row.bottomLeft()));
}

void IssuePanel::apply(const Fix &fix)
{
    // Not its label, which quotes: this text is in the Edit menu, for every program that reads menus.
    m_document.apply(fix.edit, {tr("Correct a finding"), {}, {}, {}});
}

void IssuePanel::ignoreCurrent()
{
    if (const auto group = currentGroup())
        ignore(group->first.key);
}

void IssuePanel::learnCurrent()
{
    const std::optional<FindingGroup> group = currentGroup();
    if (group && group->first.kind == FindingKind::Spelling)
        learn(group->first.words);
}

void IssuePanel::ignore(const QString &key)
{
    m_document.apply(dismissFinding(m_document.transcript(), key), {tr("Ignore the finding"), {}, {}, {}});
}

void IssuePanel::learn(const QString &word)
{
    m_document.apply(learnWord(m_document.transcript(), word), {tr("Learn a word"), {}, {}, {}});
}

void IssuePanel::addWordActions(QMenu *menu, const QString &word)
{
    connect(menu->addAction(tr("&Learn “%1”").arg(word)), &QAction::triggered, this,
            [this, word] { learn(word); });
    connect(menu->addAction(tr("&Ignore “%1” in this meeting").arg(word)), &QAction::triggered, this,
            [this, word] { ignore(findingKey(FindingKind::Spelling, word)); });
}

void IssuePanel::showContextMenu(const QPoint &point)
{
    if (!currentGroup())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_go, m_fix, m_ignore});
    if (m_learn->isVisible())
        menu->addAction(m_learn);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void IssuePanel::refresh()
{
    const int before = count();
    m_model->setGroups(m_findings.groups());
    updatePage();
    updateActions();
    if (count() != before)
        Q_EMIT countChanged(count());
}

void IssuePanel::updatePage()
{
    const bool empty = m_filter->rowCount() == 0;
    m_empty->setText(m_model->rowCount() > 0
                         ? tr("No findings of this sort.")
                         : tr("Nothing to look at.\n\nMisspelt words, names that differ by a character, odd "
                              "punctuation and what an import did not understand are listed here."));
    m_pages->setCurrentIndex(empty ? 1 : 0);
    m_buttons->setVisible(!empty);
}

void IssuePanel::updateActions()
{
    const std::optional<FindingGroup> group = currentGroup();
    const FindingKind kind = group ? group->first.kind : FindingKind::Import;
    const bool fixable =
        kind != FindingKind::Import && kind != FindingKind::PersonalData && kind != FindingKind::PadLink;
    m_go->setEnabled(group && !group->first.issue.turn.isNull());
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    m_fix->setEnabled(group && fixable && writable);
    m_ignore->setEnabled(group && writable);
    m_learn->setEnabled(kind == FindingKind::Spelling && writable);
    m_learn->setVisible(kind == FindingKind::Spelling);
    m_next->setEnabled(m_filter->rowCount() > 0);
}

} // namespace verbatim
