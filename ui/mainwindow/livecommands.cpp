// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/livecommands.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/core/termcompletion.h"
#include "app/document/transcriptdocument.h"
#include "ui/live/begandialog.h"
#include "ui/live/termhint.h"
#include "ui/live/typingaidsdialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/settings/settings.h"
#include "ui/sharedscreen/sharedwindow.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

LiveCommands::LiveCommands(TranscriptDocument &document, TurnView &turns, const Services &services,
                           QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_turns(turns)
    , m_services(services)
    , m_window(window)
    , m_terms(new TermHint(turns.editor(), services.theme))
    , m_sign(new QLabel(&window))
{
    keepFromScreenReaders(m_terms, spokenFormOf(m_document.transcript()));
    m_sign->hide();
    m_sign->setText(tr("▨ off the record – F7 ends it"));
    window.statusBar()->addPermanentWidget(m_sign);
    m_turns.setClock(&m_services.clock);
    m_turns.setTimesShown(m_services.settings.timesShown());
    connect(&m_turns, &TurnView::refused, this, [this](const QString &sentence) {
        m_window.statusBar()->showMessage(sentence, StatusLine::refusalShownMs);
    });
    connect(&m_turns, &TurnView::recordStateChanged, this, &LiveCommands::showStretch);
    connect(&m_services.theme, &Theme::changed, this, &LiveCommands::showStretch);
    connect(&m_document, &TranscriptDocument::changed, this, &LiveCommands::follow);
    applyAids();
}

QAction *LiveCommands::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                           void (LiveCommands::*slot)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, slot] {
        m_turns.commitComposition();
        (this->*slot)();
    });
    return action;
}

void LiveCommands::addTurnActions(QMenu *menu)
{
    menu->addSeparator();
    m_stretch = add(menu, u"offRecord"_s, tr("&Off the record"), QKeySequence(Qt::Key_F7),
                    &LiveCommands::toggleStretch);
    m_stretch->setCheckable(true);
    m_icons.insert(m_stretch, u"off-record"_s);
    add(menu, u"offRecordTurns"_s, tr("Take selected turns off the record, or &back"),
        QKeySequence(Qt::SHIFT | Qt::Key_F7), &LiveCommands::toggleSelectedTurns);
    QAction *note = add(menu, u"note"_s, tr("No&te…"), QKeySequence(Qt::Key_F6), &LiveCommands::showNotes);
    m_icons.insert(note, u"note"_s);
    add(menu, u"began"_s, tr("&When it began…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        &LiveCommands::editBegan);
    add(menu, u"typingAids"_s, tr("Notes and abb&reviations…"), {}, &LiveCommands::editAids);
}

void LiveCommands::addViewActions(QMenu *menu)
{
    m_sharedAction = menu->addAction(tr("&Shared screen"));
    m_sharedAction->setObjectName(u"sharedScreen"_s);
    m_sharedAction->setShortcut(QKeySequence(Qt::Key_F12));
    m_sharedAction->setCheckable(true);
    m_icons.insert(m_sharedAction, u"shared-screen"_s);
    connect(m_sharedAction, &QAction::triggered, this, &LiveCommands::showSharedScreen);
    QAction *times = menu->addAction(tr("Show &times"));
    times->setObjectName(u"showTimes"_s);
    times->setCheckable(true);
    times->setChecked(m_services.settings.timesShown());
    connect(times, &QAction::triggered, this, &LiveCommands::showTimes);
}

void LiveCommands::toggleStretch()
{
    if (m_turns.selectedTurns().size() > 1) {
        toggleSelectedTurns();
        showStretch(); // the key has set the check mark, but no stretch began
        return;
    }
    const bool begins = m_turns.recordState() == RecordState::OnRecord;
    const bool refuses =
        begins && m_services.settings.offRecordTyping() == Settings::OffRecordTyping::Refused;
    m_turns.setRefusal(refuses ? tr("The meeting is off the record: nothing is typed. F7 ends it.")
                               : QString());
    m_turns.beginStretch(begins ? RecordState::OffRecord : RecordState::OnRecord);
    m_turns.setFocus();
}

void LiveCommands::toggleSelectedTurns()
{
    const TurnList &turns = m_document.transcript().turns;
    const QList<TurnId> selected = m_turns.selectedTurns();
    const bool anyOn = std::ranges::any_of(selected, [&turns](TurnId id) {
        const Turn *turn = turns.find(id);
        return turn && turn->record == RecordState::OnRecord;
    });
    m_turns.setRecordStateOfSelectedTurns(anyOn ? RecordState::OffRecord : RecordState::OnRecord);
}

void LiveCommands::showStretch()
{
    const bool off = m_turns.recordState() == RecordState::OffRecord;
    const Colours &colours = m_services.theme.colours();
    m_sign->setStyleSheet(u"background: %1; color: %2; padding: 1px 8px; border-radius: 3px"_s.arg(
        colours.ink.name(), colours.paper.name()));
    m_sign->setVisible(off);
    if (m_stretch)
        m_stretch->setChecked(off);
}

void LiveCommands::showNotes()
{
    const QStringList notes = m_services.settings.notes(m_document.transcript().meeting.language);
    auto *palette = new NotesPalette(notes, &m_window);
    connect(palette, &NotesPalette::chosen, this, &LiveCommands::insertNote);
    const QTextEdit *editor = m_turns.editor();
    palette->popUp(editor->viewport()->mapToGlobal(editor->cursorRect().bottomLeft() + QPoint(0, 4)));
}

void LiveCommands::insertNote(const QString &note, NotesPalette::Place place)
{
    m_turns.insertNote(note, place == NotesPalette::Place::OwnTurn ? TurnView::NotePlace::OwnTurn
                                                                   : TurnView::NotePlace::AtCaret);
    m_turns.setFocus();
}

void LiveCommands::editAids()
{
    Settings &settings = m_services.settings;
    MeetingInfo meeting = m_document.transcript().meeting;
    const bool allowed = settings.offRecordTyping() == Settings::OffRecordTyping::Allowed;
    const TypingAids before{settings.notes(meeting.language), settings.expansions(), meeting.glossary,
                            allowed};
    TypingAidsDialog dialog(before, &m_window);
    keepFromScreenReaders(&dialog, spokenFormOf(m_document.transcript()));
    if (dialog.exec() != QDialog::Accepted || dialog.aids() == before)
        return;
    const TypingAids aids = dialog.aids();
    if (aids.notes != before.notes)
        settings.setNotes(meeting.language, aids.notes);
    settings.setExpansions(aids.expansions);
    settings.setOffRecordTyping(aids.offRecordTyping ? Settings::OffRecordTyping::Allowed
                                                     : Settings::OffRecordTyping::Refused);
    if (aids.offRecordTyping)
        m_turns.setRefusal({});
    if (aids.terms != meeting.glossary) {
        meeting.glossary = aids.terms;
        m_document.apply(SetMeeting{meeting}, {tr("Change the terms of the meeting"), {}, {}, {}});
    }
    applyAids();
}

void LiveCommands::applyAids()
{
    m_turns.setExpansions(m_services.settings.expansions());
    m_terms->setTerms(completionTerms(m_document.transcript()));
}

void LiveCommands::editBegan()
{
    const Turn *turn = m_document.transcript().turns.find(m_turns.caret().turn);
    if (!turn)
        return;
    Turn changed = *turn;
    BeganDialog dialog(changed.began, m_services.clock.now(), &m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.began() == changed.began)
        return;
    changed.began = dialog.began();
    m_document.apply(changeTurn(m_document.transcript(), changed),
                     {tr("Change when the turn began"), {}, m_turns.caret(), m_turns.caret()});
}

void LiveCommands::showTimes(bool shown)
{
    m_services.settings.setTimesShown(shown);
    m_turns.setTimesShown(shown);
}

void LiveCommands::showSharedScreen(bool shown)
{
    Settings &settings = m_services.settings;
    if (!m_shared) {
        m_shared = new SharedWindow(m_document, m_services.theme, &m_window);
        m_shared->setAttribute(Qt::WA_QuitOnClose, false);
        m_shared->setZoom(settings.sharedZoom());
        placeSharedWindow();
        connect(m_shared, &SharedWindow::zoomChanged, this,
                [this](qreal zoom) { m_services.settings.setSharedZoom(zoom); });
        connect(m_shared, &SharedWindow::closed, this, [this] {
            m_services.settings.setSharedGeometry(m_shared->saveGeometry());
            m_sharedAction->setChecked(false);
        });
    }
    if (!shown) {
        m_shared->close();
        return;
    }
    m_shared->show();
    m_shared->raise();
    // The secretary types on, unless that would put the window in front of the one asked for.
    if (m_shared->screen() != m_window.screen())
        m_window.activateWindow();
}

void LiveCommands::placeSharedWindow()
{
    if (m_shared->restoreGeometry(m_services.settings.sharedGeometry()))
        return;
    // The screen that the room sees is the other one.
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        if (screen != m_window.screen()) {
            m_shared->setGeometry(screen->availableGeometry());
            return;
        }
    }
}

void LiveCommands::follow(const Edit &edit)
{
    const bool mayChangeTerms = std::holds_alternative<SetMeeting>(edit) ||
                                std::holds_alternative<SetSpeaker>(edit) ||
                                std::holds_alternative<EditGroup>(edit);
    if (mayChangeTerms)
        m_terms->setTerms(completionTerms(m_document.transcript()));
}

} // namespace verbatim
