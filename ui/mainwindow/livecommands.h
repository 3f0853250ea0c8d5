// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edit.h"
#include "ui/live/notespalette.h"
#include "ui/mainwindow/services.h"

#include <QHash>
#include <QObject>

class QAction;
class QKeySequence;
class QLabel;
class QMainWindow;
class QMenu;

namespace verbatim {

class SharedWindow;
class TermHint;
class TranscriptDocument;
class TurnView;

/// What is done while people speak: off the record, notes, abbreviations, terms, times, the shared screen.
class LiveCommands : public QObject
{
    Q_OBJECT

public:
    /// The status bar of the window shows what is refused, and that the meeting is off the record.
    LiveCommands(TranscriptDocument &document, TurnView &turns, const Services &services,
                 QMainWindow &window);

    void addTurnActions(QMenu *menu);
    void addViewActions(QMenu *menu);
    /// Names of icons, for whoever draws them again with another look.
    QHash<QAction *, QString> icons() const { return m_icons; }

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                 void (LiveCommands::*slot)());
    void toggleStretch();
    void toggleSelectedTurns();
    void showStretch();
    void showNotes();
    void insertNote(const QString &note, NotesPalette::Place place);
    void editAids();
    void applyAids();
    void editBegan();
    void showTimes(bool shown);
    void showSharedScreen(bool shown);
    void placeSharedWindow();
    void follow(const Edit &edit);

    TranscriptDocument &m_document;
    TurnView &m_turns;
    const Services m_services;
    QMainWindow &m_window;
    TermHint *m_terms;
    QLabel *m_sign; ///< that the meeting is off the record
    QAction *m_stretch = nullptr;
    QAction *m_sharedAction = nullptr;
    SharedWindow *m_shared = nullptr; ///< made when it is first shown
    QHash<QAction *, QString> m_icons;
};

} // namespace verbatim
