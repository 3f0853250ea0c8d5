// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/redactioncommands.h"

#include "app/core/clock.h"
#include "app/core/requestfindings.h"
#include "app/core/requeststeps.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingexporter.h"
#include "ui/find/placesdialog.h"
#include "ui/issues/livefindings.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/statusline.h"
#include "ui/redaction/redactionpanel.h"
#include "ui/redaction/registerdialog.h"
#include "ui/settings/settings.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int handsRestMs = 400; ///< typing waits for no check of the requests

} // namespace

RedactionCommands::RedactionCommands(TranscriptDocument &document, const Services &services,
                                     const MeetingExporter &exporter, RedactionPanel &requests,
                                     TurnView &turns, QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_services(services)
    , m_exporter(exporter)
    , m_requests(requests)
    , m_turns(turns)
    , m_window(window)
{
    requests.setPlaceChooser(
        [this](const QList<TextAnchor> &places, const auto &done) { choosePlaces(places, done); });
    requests.setPolicySource([this] { return m_exporter.policyFor(m_document.transcript()); });
}

QAction *RedactionCommands::addAction(QMenu *menu, const QString &name, const QString &text,
                                      const QKeySequence &key, void (RedactionCommands::*slot)())
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

void RedactionCommands::addActions(QMenu *menu)
{
    addAction(menu, u"markTurns"_s, tr("Mark the whole &turn…"), {}, &RedactionCommands::markTurns);
    addAction(menu, u"markSpeaker"_s, tr("Mark all turns of the &speaker…"), {},
              &RedactionCommands::markSpeaker);
    addAction(menu, u"markEveryPlace"_s, tr("Mark &every place with these words…"),
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), &RedactionCommands::markEveryPlace);
    menu->addSeparator();
    menu->addAction(m_requests.nextUndecidedAction());
    menu->addAction(m_requests.previousUndecidedAction());
    QAction *attention = menu->addAction(tr("Next request that needs &attention"));
    attention->setObjectName(u"nextAttention"_s);
    attention->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
    connect(attention, &QAction::triggered, this, [this] {
        Q_EMIT panelWanted();
        m_requests.goToNextAttention();
    });
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy with withheld words"));
    copy->setObjectName(u"copyWithheld"_s);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copy, &QAction::triggered, this, &RedactionCommands::copyWithWithheldWords);
    addAction(menu, u"register"_s, tr("Re&gister of requests…"), {}, &RedactionCommands::openRegister);
}

void RedactionCommands::tellFindings(LiveFindings &findings)
{
    auto *resting = new QTimer(this);
    resting->setSingleShot(true);
    resting->setInterval(handsRestMs);
    connect(resting, &QTimer::timeout, &findings, [this, &findings] {
        findings.setRequestIssues(requestFindings(m_document.transcript(), m_services.clock.today()));
    });
    connect(&m_document, &TranscriptDocument::changed, resting, [resting] { resting->start(); });
    resting->start();
}

/// Nothing else shows that the words are with every program now.
void RedactionCommands::copyWithWithheldWords()
{
    const QString sentence =
        m_turns.copyWithWithheldWords()
            ? tr("Copied with the withheld words: other programs can paste them now. Ctrl+C copies without.")
            : tr("Nothing is selected: select the words first.");
    m_window.statusBar()->showMessage(sentence, StatusLine::noticeShownMs);
}

void RedactionCommands::markTurns()
{
    QList<TextAnchor> passages;
    for (const TurnId id : m_turns.selectedTurns()) {
        if (const Turn *turn = m_document.transcript().turns.find(id))
            passages.append(anchorOnTurn(*turn));
    }
    Q_EMIT panelWanted();
    m_requests.newRequest(passages);
}

void RedactionCommands::markSpeaker()
{
    const Turn *current = m_document.transcript().turns.find(m_turns.caret().turn);
    QList<TextAnchor> passages;
    for (const Turn &turn : m_document.transcript().turns) {
        if (current && !current->speaker.isNull() && turn.speaker == current->speaker &&
            turn.record == RecordState::OnRecord)
            passages.append(anchorOnTurn(turn));
    }
    Q_EMIT panelWanted();
    if (!passages.isEmpty())
        m_requests.newRequest(passages);
}

void RedactionCommands::markEveryPlace()
{
    QStringList words;
    for (const TextAnchor &passage : m_turns.selectedPassages()) {
        if (passage.extent == AnchorExtent::Range)
            words.append(passage.quoted);
    }
    auto *dialog = new PlacesDialog(m_document, words.join(u' '), m_services.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT panelWanted();
        m_requests.newRequest(dialog->chosen());
    });
    dialog->open();
}

void RedactionCommands::choosePlaces(const QList<TextAnchor> &places,
                                     const std::function<void(const QList<TextAnchor> &)> &done)
{
    // A proposal for a passage that is gone: the likeliest place first, and rarely more than one is right.
    const RedactionRequest *current = m_document.transcript().request(m_requests.currentRequest());
    const bool proposal = current && isOpen(*current) && isGone(*current, m_document.transcript());
    QWidget *parent = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    auto *dialog = new PlacesDialog(m_document, places,
                                    proposal ? PlacesDialog::Chosen::First : PlacesDialog::Chosen::All,
                                    m_services.theme, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, done] { done(dialog->chosen()); });
    dialog->open();
}

void RedactionCommands::openRegister()
{
    const QString file = m_document.filePath();
    const QString folder = file.isEmpty() ? m_services.settings.lastFolder() : QFileInfo(file).absolutePath();
    auto *dialog = new RegisterDialog(m_document.transcript(), folder, m_services.printer, m_services.clock,
                                      m_services.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace verbatim
