// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerpanel.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/panels/spokenwords.h"
#include "ui/speakers/agendadelegate.h"
#include "ui/speakers/agendamodel.h"
#include "ui/speakers/mergespeakers.h"
#include "ui/speakers/raisedhands.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/speakers/speakerdelegate.h"
#include "ui/speakers/speakerdialog.h"
#include "ui/speakers/speakerlistmodel.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

Gesture step(const QString &name)
{
    return {name, Gesture::Merging::Separate, {}, {}};
}

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize(QSize(18, 18));
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

SpeakerPanel::SpeakerPanel(TranscriptDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_speakers(new SpeakerListModel(document, this))
    , m_agenda(new AgendaModel(document, this))
    , m_speakerList(new QuietListView)
    , m_hands(new RaisedHands(document, theme))
    , m_agendaList(new QuietListView)
    , m_agendaHeading(new HintLabel(HintLabel::Tone::Heading, tr("Agenda"), theme))
    , m_empty(new HintLabel(HintLabel::Tone::Empty,
                            tr("No speakers yet.\n\nAdd them here, or type a name when a turn begins."),
                            theme))
{
    m_speakerList->setAccessibleName(tr("Speakers"));
    m_speakerList->setItemDelegate(
        new SpeakerDelegate(theme, SpeakerDelegate::Selection::WithFocus, m_speakerList));
    m_speakerList->setModel(m_speakers);
    m_speakerList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setContentsMargins(18, 20, 18, 20);
    makeActions();
    makeMenu();
    makeAgenda();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_empty);
    column->addWidget(m_speakerList, 3000);
    column->addWidget(m_hands);
    column->addWidget(m_agendaHeading);
    column->addWidget(m_agendaList, 2000);
    column->addStretch(1);

    connect(m_hands, &RaisedHands::handedOver, this, &SpeakerPanel::speakerActivated);
    connect(m_speakerList, &QListView::doubleClicked, this, &SpeakerPanel::activateSpeaker);
    connect(m_speakerList, &QListView::customContextMenuRequested, this, &SpeakerPanel::showContextMenu);
    connect(m_speakerList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SpeakerPanel::updateActions);
    connect(&document, &TranscriptDocument::changed, this, [this](const Edit &edit) {
        if (!std::holds_alternative<ReplaceText>(edit))
            updateActions();
    });
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_speakers), static_cast<QAbstractItemModel *>(m_agenda)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &SpeakerPanel::updateHeights);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SpeakerPanel::updateHeights);
    }
    connect(&document, &TranscriptDocument::accessChanged, this, &SpeakerPanel::updateActions);
    connect(&theme, &Theme::changed, this, &SpeakerPanel::followTheme);
    followTheme();
    updateActions();
}

void SpeakerPanel::makeActions()
{
    m_add = new QAction(tr("Add a Speaker…"), this);
    connect(m_add, &QAction::triggered, this, &SpeakerPanel::addSpeaker);
    m_start =
        makeListAction(tr("Start a Turn"), {Qt::Key_Return, Qt::Key_Enter}, &SpeakerPanel::activateSpeaker);
    m_raise = makeListAction(tr("Raises a Hand"), {Qt::Key_H}, &SpeakerPanel::raiseHand);
    m_edit = makeListAction(tr("Change the Speaker…"), {Qt::Key_F2}, &SpeakerPanel::editSpeaker);
    m_merge = makeListAction(tr("Merge into Another Speaker…"), {Qt::Key_M}, &SpeakerPanel::mergeSpeaker);
    m_remove = makeListAction(tr("Remove the Speaker"), {QKeySequence::Delete}, &SpeakerPanel::removeSpeaker);
}

QAction *SpeakerPanel::makeListAction(const QString &text, const QList<QKeySequence> &keys,
                                      void (SpeakerPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_speakerList->addAction(action);
    return action;
}

void SpeakerPanel::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->addActions({m_start, m_raise, m_add});
    m_menu->addSeparator();
    m_menu->addActions({m_edit, m_merge, m_remove});
}

QWidget *SpeakerPanel::makeHeader()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 0, 8, 2);
    layout->setSpacing(0);
    layout->addWidget(new HintLabel(HintLabel::Tone::Heading, tr("Speakers"), m_theme), 1);
    m_addButton = makeButton(m_add);
    connect(m_addButton, &QToolButton::clicked, m_add, &QAction::trigger);
    layout->addWidget(m_addButton);
    auto *more = new QAction(tr("More about the speaker"), this);
    m_moreButton = makeButton(more);
    m_moreButton->setMenu(m_menu);
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; width: 0; }"_s);
    layout->addWidget(m_moreButton);
    return row;
}

void SpeakerPanel::makeAgenda()
{
    m_agendaHeading->setContentsMargins(14, 16, 14, 6);
    m_agendaList->setAccessibleName(tr("Agenda"));
    m_agendaList->setItemDelegate(new AgendaDelegate(m_theme, m_agendaList));
    m_agendaList->setModel(m_agenda);
    auto *go = new QAction(tr("Go to the Agenda Item"), this);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_agendaList->addAction(go);
    connect(go, &QAction::triggered, this, [this] { activateHeading(m_agendaList->currentIndex()); });
    connect(m_agendaList, &QListView::clicked, this, &SpeakerPanel::activateHeading);
}

void SpeakerPanel::followTheme()
{
    m_addButton->setIcon(m_theme.icon(u"speaker-add"_s));
    m_moreButton->setIcon(m_theme.icon(u"more"_s));
    m_speakerList->scheduleRowsLayout();
    m_agendaList->scheduleRowsLayout();
    updateHeights();
}

void SpeakerPanel::setCurrentSpeaker(SpeakerId speaker)
{
    m_speakers->setCurrentSpeaker(speaker);
    // Who works in the list is not to be moved by the caret.
    if (!m_speakerList->hasFocus())
        selectSpeaker(speaker);
}

void SpeakerPanel::setCurrentTurn(TurnId turn)
{
    m_agenda->setCurrentTurn(turn);
}

SpeakerId SpeakerPanel::selectedSpeaker() const
{
    return m_speakerList->currentIndex().data(SpeakerListModel::RowRole).value<SpeakerRow>().id;
}

void SpeakerPanel::selectSpeaker(SpeakerId speaker)
{
    const int row = m_speakers->rowOf(speaker);
    if (row >= 0)
        m_speakerList->setCurrentIndex(m_speakers->index(row));
}

void SpeakerPanel::addSpeaker()
{
    Speaker speaker;
    speaker.id = SpeakerId(freshIdValue());
    speaker.seat = m_document.transcript().nextFreeSeat();
    auto *dialog = new SpeakerDialog(m_document.transcript(), speaker, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_document.apply(setSpeaker(dialog->speaker()), step(tr("Add Speaker")));
        selectSpeaker(dialog->speaker().id);
    });
    dialog->open();
}

void SpeakerPanel::editSpeaker()
{
    const Speaker *speaker = m_document.transcript().speaker(selectedSpeaker());
    if (!speaker)
        return;
    auto *dialog = new SpeakerDialog(m_document.transcript(), *speaker, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_document.apply(setSpeaker(dialog->speaker()), step(tr("Change Speaker"))); });
    dialog->open();
}

void SpeakerPanel::removeSpeaker()
{
    const SpeakerId speaker = selectedSpeaker();
    if (!speaker.isNull() && !isNamed(m_document.transcript(), speaker))
        m_document.apply(SetSpeaker{speaker, std::nullopt, -1}, step(tr("Remove Speaker")));
}

void SpeakerPanel::mergeSpeaker()
{
    const SpeakerId gone = selectedSpeaker();
    QList<Speaker> others = m_document.transcript().speakers;
    others.removeIf([gone](const Speaker &speaker) { return speaker.id == gone; });
    auto *picker = new SpeakerPicker(others, SpeakerChoiceModel::Offer::Speakers, m_theme, window());
    picker->choices()->setKeptBackNames(namesKeptBack(m_document.transcript()));
    picker->setWindowTitle(tr("Merge into"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] { mergeInto(picker->currentSpeaker()); });
    picker->open();
}

void SpeakerPanel::mergeInto(SpeakerId kept)
{
    const Transcript &transcript = m_document.transcript();
    const SpeakerId gone = selectedSpeaker();
    if (gone == kept || !transcript.speaker(gone) || !transcript.speaker(kept))
        return;
    m_hands->hands()->merge(gone, kept);
    m_document.apply(mergeSpeakers(transcript, gone, kept), step(tr("Merge Speakers")));
    selectSpeaker(kept);
}

void SpeakerPanel::raiseHand()
{
    m_hands->hands()->raise(selectedSpeaker());
}

void SpeakerPanel::activateSpeaker()
{
    if (!selectedSpeaker().isNull())
        Q_EMIT speakerActivated(selectedSpeaker());
}

void SpeakerPanel::activateHeading(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT turnActivated(index.data(AgendaModel::RowRole).value<AgendaRow>().id);
}

void SpeakerPanel::showContextMenu(const QPoint &position)
{
    // The menu key asks from the keyboard, where the mouse is of no concern.
    const QPoint place = m_speakerList->indexAt(position).isValid()
                             ? position
                             : m_speakerList->visualRect(m_speakerList->currentIndex()).center();
    m_menu->popup(m_speakerList->viewport()->mapToGlobal(place));
}

void SpeakerPanel::updateActions()
{
    const auto row = m_speakerList->currentIndex().data(SpeakerListModel::RowRole).value<SpeakerRow>();
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    const bool any = !row.id.isNull() && writable;
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    m_hands->setEnabled(writable); // who gets the floor gets a turn
    m_start->setEnabled(any);
    m_raise->setEnabled(any);
    m_edit->setEnabled(any);
    m_merge->setEnabled(any && m_speakers->rowCount() > 1);
    m_remove->setEnabled(any && !row.isUsed && !isNamed(m_document.transcript(), row.id));
}

void SpeakerPanel::updateHeights()
{
    // Each list is as high as its rows, so that the agenda follows the speakers; both scroll where the column
    // is too short.
    m_empty->setVisible(m_speakers->rowCount() == 0);
    m_speakerList->setVisible(m_speakers->rowCount() > 0);
    m_speakerList->setMaximumHeight(qMax(1, m_speakerList->heightOfRows()));
    m_agendaHeading->setVisible(m_agenda->rowCount() > 0);
    m_agendaList->setVisible(m_agenda->rowCount() > 0);
    m_agendaList->setMaximumHeight(qMax(1, m_agendaList->heightOfRows()));
}

} // namespace verbatim
