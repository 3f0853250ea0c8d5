// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"

#include <QObject>

class QMenu;
class QWidget;

namespace verbatim {

class FindBar;
class SpeakerPanel;
class Theme;
class TurnView;

/// Finding, replacing and renaming in one window: puts the bar above the sheet and makes the actions.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    FindCommands(TranscriptDocument &document, TurnView &turns, const Theme &theme, QWidget *window);

    /// The sheet with the bar above it.
    QWidget *sheet() const { return m_sheet; }
    FindBar *bar() const { return m_bar; }

    void addEditActions(QMenu *menu);
    void addSpeakerActions(QMenu *menu, const SpeakerPanel &speakers);

private:
    void rename(SpeakerId speaker);

    TranscriptDocument &m_document;
    TurnView &m_turns;
    const Theme &m_theme;
    QWidget *m_window;
    QWidget *m_sheet;
    FindBar *m_bar;
};

} // namespace verbatim
