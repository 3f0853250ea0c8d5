// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QWidget>

class QAction;
class QListView;
class QMenu;
class QModelIndex;
class QToolButton;

namespace verbatim {

class AgendaModel;
class HintLabel;
class QuietListView;
class RaisedHands;
class SpeakerListModel;
class Theme;
class TranscriptDocument;

/// The speakers of the meeting with their keys, below them who waits to speak, and the agenda as the record
/// has it.
class SpeakerPanel : public QWidget
{
    Q_OBJECT

public:
    SpeakerPanel(TranscriptDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /// Highlights the speaker of the turn in which the caret is; null for none.
    void setCurrentSpeaker(SpeakerId speaker);
    /// Highlights the agenda item under which that turn stands.
    void setCurrentTurn(TurnId turn);

    RaisedHands *raisedHands() const { return m_hands; }

    /// The speaker whose row the keyboard is on; null for none.
    SpeakerId selectedSpeaker() const;
    void selectSpeaker(SpeakerId speaker);

    /// Opens the form for a new speaker.
    void addSpeaker();
    /// Opens the form for the selected speaker.
    void editSpeaker();
    /// Removes the selected speaker unless turns or requests name that person.
    void removeSpeaker();
    /// Asks into whom, then mergeInto().
    void mergeSpeaker();
    /// Puts the selected speaker on the list of those who wait to speak.
    void raiseHand();
    /// Moves everything of the selected speaker to the other, in one undo step.
    void mergeInto(SpeakerId kept);

    /// The actions, for the window's menu.
    QAction *addSpeakerAction() const { return m_add; }
    QAction *editSpeakerAction() const { return m_edit; }
    QAction *mergeSpeakerAction() const { return m_merge; }
    QAction *removeSpeakerAction() const { return m_remove; }

Q_SIGNALS:
    /// Start a turn of this speaker.
    void speakerActivated(verbatim::SpeakerId speaker);
    void turnActivated(verbatim::TurnId turn);

private:
    void makeActions();
    QAction *makeListAction(const QString &text, const QList<QKeySequence> &keys,
                            void (SpeakerPanel::*slot)());
    QWidget *makeHeader();
    void makeAgenda();
    void makeMenu();
    void followTheme();
    void activateSpeaker();
    void activateHeading(const QModelIndex &index);
    void showContextMenu(const QPoint &position);
    void updateActions();
    void updateHeights();

    TranscriptDocument &m_document;
    const Theme &m_theme;
    SpeakerListModel *m_speakers;
    AgendaModel *m_agenda;
    QuietListView *m_speakerList;
    RaisedHands *m_hands;
    QuietListView *m_agendaList;
    HintLabel *m_agendaHeading;
    HintLabel *m_empty;
    QToolButton *m_addButton = nullptr;
    QToolButton *m_moreButton = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_start = nullptr;
    QAction *m_raise = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace verbatim
