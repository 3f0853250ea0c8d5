// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace verbatim {

struct Services;
class LiveFindings;
class MeetingExporter;
class RedactionPanel;
class TranscriptDocument;
class TurnView;

/// What can be done about requests from the window's menus: marking by selection, turn, speaker or words,
/// copying what is withheld, the register. Tells the findings what about the requests asks for attention.
class RedactionCommands : public QObject
{
    Q_OBJECT

public:
    RedactionCommands(TranscriptDocument &document, const Services &services, const MeetingExporter &exporter,
                      RedactionPanel &requests, TurnView &turns, QMainWindow &window);

    void addActions(QMenu *menu);
    /// Shows the findings about requests among the others from now on.
    void tellFindings(LiveFindings &findings);

Q_SIGNALS:
    /// The panel is to be seen.
    void panelWanted();

private:
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                       void (RedactionCommands::*slot)());
    void copyWithWithheldWords();
    void markTurns();
    void markSpeaker();
    void markEveryPlace();
    void choosePlaces(const QList<TextAnchor> &places,
                      const std::function<void(const QList<TextAnchor> &)> &done);
    void openRegister();

    TranscriptDocument &m_document;
    const Services &m_services;
    const MeetingExporter &m_exporter;
    RedactionPanel &m_requests;
    TurnView &m_turns;
    QMainWindow &m_window;
};

} // namespace verbatim
