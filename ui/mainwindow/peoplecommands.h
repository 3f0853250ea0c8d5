// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/ids.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace verbatim {

class SpeakerPanel;
class Theme;
class TranscriptDocument;
class TurnView;

/// What the window does about who speaks next: the speaker before, the chair, who raised a hand; and the
/// lists of people and items that a meeting begins with.
class PeopleCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Dialogs stand before `window`, whose status line says why a key did nothing.
    PeopleCommands(TranscriptDocument &document, TurnView &turns, SpeakerPanel &speakers, const Theme &theme,
                   QMainWindow &window);

    /// The keys of the turn menu that begin a turn.
    void addTurnActions(QMenu *menu);
    /// The entries of the menu of speakers.
    void addSpeakerActions(QMenu *menu);

private:
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                       void (PeopleCommands::*slot)());
    void speakerBefore();
    void chair();
    void startTurn(SpeakerId speaker, const QString &whyNot);
    void say(const QString &sentence);
    void raiseHand();
    void handOver();
    void nextAgendaItem();
    void enterAttendance();

    TranscriptDocument &m_document;
    TurnView &m_turns;
    SpeakerPanel &m_speakers;
    const Theme &m_theme;
    QMainWindow &m_window;
};

} // namespace verbatim
