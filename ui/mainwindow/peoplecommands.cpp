// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/peoplecommands.h"

#include "app/core/agenda.h"
#include "app/core/speakerturns.h"
#include "app/document/transcriptdocument.h"
#include "ui/attendance/attendancedialog.h"
#include "ui/speakers/raisedhands.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int noticeMs = 4'000; ///< how long the status line says why a key did nothing

} // namespace

PeopleCommands::PeopleCommands(TranscriptDocument &document, TurnView &turns, SpeakerPanel &speakers,
                               const Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_turns(turns)
    , m_speakers(speakers)
    , m_theme(theme)
    , m_window(window)
{}

QAction *PeopleCommands::addAction(QMenu *menu, const QString &name, const QString &text,
                                   const QKeySequence &key, void (PeopleCommands::*slot)())
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

void PeopleCommands::addTurnActions(QMenu *menu)
{
    addAction(menu, u"speakerBefore"_s, tr("Turn of the speaker &before"), QKeySequence(Qt::CTRL | Qt::Key_B),
              &PeopleCommands::speakerBefore);
    addAction(menu, u"chair"_s, tr("Turn of the &chair"), QKeySequence(Qt::CTRL | Qt::Key_K),
              &PeopleCommands::chair);
    const QAction *next = addAction(menu, u"handOver"_s, tr("&Hand over to the next raised hand"),
                                    QKeySequence(Qt::CTRL | Qt::Key_G), &PeopleCommands::handOver);
    m_speakers.raisedHands()->setHandOverKey(next->shortcut());
    addAction(menu, u"nextAgendaItem"_s, tr("Next agenda &item"), QKeySequence(Qt::CTRL | Qt::Key_J),
              &PeopleCommands::nextAgendaItem);
}

void PeopleCommands::addSpeakerActions(QMenu *menu)
{
    addAction(menu, u"raiseHand"_s, tr("&Raised a hand…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
              &PeopleCommands::raiseHand);
    addAction(menu, u"attendance"_s, tr("&Attendance from a list…"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &PeopleCommands::enterAttendance);
}

void PeopleCommands::startTurn(SpeakerId speaker, const QString &whyNot)
{
    // Where nobody is meant nothing begins: a turn without a name would only have to be taken away again.
    if (speaker.isNull())
        say(whyNot);
    else
        m_turns.insertTurnAfter(speaker);
    m_turns.setFocus();
}

void PeopleCommands::say(const QString &sentence)
{
    m_window.statusBar()->showMessage(sentence, noticeMs);
}

void PeopleCommands::speakerBefore()
{
    startTurn(verbatim::speakerBefore(m_document.transcript(), m_turns.caret().turn),
              tr("Nobody else has spoken before this turn."));
}

void PeopleCommands::chair()
{
    startTurn(chairOf(m_document.transcript()),
              tr("Nobody is in the chair. Tick it in the form of the speaker (F2 in the list of speakers)."));
}

void PeopleCommands::raiseHand()
{
    if (const std::optional<SpeakerId> speaker = SpeakerPicker::pick(m_document, m_theme, &m_window))
        m_speakers.raisedHands()->hands()->raise(*speaker);
    m_turns.setFocus();
}

void PeopleCommands::handOver()
{
    if (m_speakers.raisedHands()->hands()->next().isNull())
        say(tr("No hand is raised. Ctrl+Shift+G puts somebody on the list."));
    m_speakers.raisedHands()->handOver();
}

void PeopleCommands::nextAgendaItem()
{
    const QString item = verbatim::nextAgendaItem(m_document.transcript(), m_turns.caret().turn);
    if (!item.isEmpty())
        m_turns.insertHeading(item);
    else if (m_document.transcript().meeting.agenda.isEmpty())
        say(tr("This meeting has no agenda yet. Ctrl+I takes one."));
    else
        say(tr("Every agenda item is in the record."));
    m_turns.setFocus();
}

void PeopleCommands::enterAttendance()
{
    AttendanceDialog dialog(m_document.transcript(), m_theme, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_document.apply(dialog.edit(), {tr("Enter the attendance"), Gesture::Merging::Separate, {}, {}});
    m_turns.setFocus();
}

} // namespace verbatim
