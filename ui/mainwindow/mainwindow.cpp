// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/mainwindow.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/spelling/rosterwords.h"
#include "app/spelling/spellchecker.h"
#include "ui/calendar/publicationcalendar.h"
#include "ui/calendar/reminderbar.h"
#include "ui/exporting/exportdialog.h"
#include "ui/issues/issuepanel.h"
#include "ui/issues/livefindings.h"
#include "ui/mainwindow/calendarcommands.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/filesafety.h"
#include "ui/mainwindow/findcommands.h"
#include "ui/mainwindow/focusmode.h"
#include "ui/mainwindow/helpdialog.h"
#include "ui/mainwindow/historycommands.h"
#include "ui/mainwindow/livecommands.h"
#include "ui/mainwindow/meetingdialog.h"
#include "ui/mainwindow/peoplecommands.h"
#include "ui/mainwindow/redactioncommands.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmanager.h"
#include "ui/panels/seatkeys.h"
#include "ui/panels/spokenwords.h"
#include "ui/panels/windowsize.h"
#include "ui/preview/previewpanel.h"
#include "ui/redaction/redactionpanel.h"
#include "ui/session/noticearea.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/speakers/mergespeakers.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QThread>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int layoutVersion = 1;
constexpr int rightColumnNeeds = 1180; ///< pixels of window width below which the right column folds away
constexpr int leftColumnNeeds = 860;
constexpr int previewBesideColumn =
    1800; ///< window width from which preview and right column stand side by side

QString fileFilter()
{
    QStringList patterns;
    for (const QString &suffix : readableSuffixes())
        patterns.append(u"*."_s + suffix);
    return MainWindow::tr("Meetings (%1)").arg(patterns.join(u' ')) + u";;"_s +
           MainWindow::tr("All files (*)");
}

} // namespace

MainWindow::MainWindow(const Services &services, WindowManager &manager, const OpenedMeeting &meeting,
                       const QString &sourcePath)
    : m_services(services)
    , m_manager(manager)
    , m_document(meeting.file.transcript)
    , m_file(m_document, services.clock)
    , m_exporter(services.printer, services.calendars(), services.clock)
    , m_sourcePath(sourcePath)
    , m_commands(new FileCommands(m_document, m_file, services, this))
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);

    m_commands->setSource(sourcePath);
    if (!sourcePath.isEmpty())
        m_file.setOpened(sourcePath, meeting);
    // Before the first keystroke can be typed.
    m_journal =
        std::make_unique<JournalKeeper>(m_document, m_file, services.clock, services.journalFolder, this);

    makeTurnView();
    makeDocks();
    makeStatusLine();
    makeFileSafety();
    makeActions();
    m_findings->setImportIssues(meeting.issues);
    updateTabs();

    connect(&m_document, &TranscriptDocument::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(&m_document, &TranscriptDocument::filePathChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &TranscriptDocument::changed, this, [this](const Edit &edit) {
        if (std::holds_alternative<SetSpeaker>(edit) || std::holds_alternative<SetMeeting>(edit) ||
            std::holds_alternative<EditGroup>(edit))
            acceptNames();
        if (!std::holds_alternative<ReplaceText>(edit))
            updateTitle();
    });
    connect(&m_document, &TranscriptDocument::accessChanged, this, &MainWindow::followAccess);
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::refreshIcons);
    followAccess();

    resizeWithinScreen(*this, {1440, 900});
    restoreGeometry(m_services.settings.windowGeometry());
    restoreState(m_services.settings.windowState(), layoutVersion);
    m_turns->setZoom(m_services.settings.zoom());
    m_turns->setFocus();
}

MainWindow::~MainWindow()
{
    if (m_loadingSpelling)
        m_loadingSpelling->wait();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_loadingSpelling)
        loadSpelling(); // the window is there first
}

QString MainWindow::sourcePath() const
{
    return m_document.filePath().isEmpty() ? m_sourcePath : m_document.filePath();
}

bool MainWindow::isUntouched() const
{
    return sourcePath().isEmpty() && !m_document.isModified() && m_document.transcript().turns.isEmpty();
}

void MainWindow::makeTurnView()
{
    m_turns = new TurnView(m_document, m_services.theme, this);
    m_turns->setAccessibleName(tr("Record"));
    m_centre = new QSplitter(this);
    m_centre->setChildrenCollapsible(false);
    m_find = new FindCommands(m_document, *m_turns, m_services.theme, this);
    m_centre->addWidget(m_find->sheet());
    setCentralWidget(m_centre);
    connect(m_turns, &TurnView::caretMoved, this, &MainWindow::followCaret);
    connect(m_turns, &TurnView::speakerMenuRequested, this, &MainWindow::changeSpeaker);
    connect(m_turns, &TurnView::headerActivated, this, &MainWindow::editMeeting);
    connect(m_turns, &TurnView::zoomChanged, this, [this](qreal zoom) { m_services.settings.setZoom(zoom); });
}

QDockWidget *MainWindow::makeDock(const QString &title, const QString &objectName, QWidget *content,
                                  Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    // The panels name themselves; a second title above each would be furniture for its own sake.
    dock->setTitleBarWidget(new QWidget(dock));
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    m_speakers = new SpeakerPanel(m_document, m_services.theme, this);
    m_requests = new RedactionPanel(m_document, m_services.clock, m_services.theme, this);
    m_findings = new LiveFindings(m_document, this);
    m_issues = new IssuePanel(m_document, *m_findings, m_services.theme, this);
    m_issues->setMerge(&mergeSpeakers);
    m_calendar = new PublicationCalendar(m_document, m_services.calendarStore, m_services.clock,
                                         m_services.theme, this);

    m_dates = new CalendarCommands(m_document, m_services, *m_calendar, this);
    if (auto *column = qobject_cast<QVBoxLayout *>(m_find->sheet()->layout()))
        column->insertWidget(0, m_dates->reminder());

    m_speakerDock = makeDock(tr("Speakers"), u"speakers"_s, m_speakers, Qt::LeftDockWidgetArea);
    m_requestDock = makeDock(tr("Redaction requests"), u"requests"_s, m_requests, Qt::RightDockWidgetArea);
    m_issueDock = makeDock(tr("Findings"), u"issues"_s, m_issues, Qt::RightDockWidgetArea);
    m_calendarDock = makeDock(tr("Publication calendar"), u"calendar"_s, m_calendar, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_requestDock, m_issueDock);
    m_requestDock->raise();
    resizeDocks({m_speakerDock}, {216}, Qt::Horizontal);
    resizeDocks({m_requestDock, m_calendarDock}, {372, 372}, Qt::Horizontal);
    resizeDocks({m_requestDock, m_calendarDock}, {350, 440}, Qt::Vertical);

    connect(m_speakers, &SpeakerPanel::speakerActivated, m_turns, [this](SpeakerId speaker) {
        m_turns->insertTurnAfter(speaker);
        m_turns->setFocus();
    });
    connect(m_speakers, &SpeakerPanel::turnActivated, this, [this](TurnId turn) {
        m_turns->setCaret({turn, 0, 0});
        m_turns->setFocus();
    });
    connect(m_issues, &IssuePanel::placeActivated, this, [this](TurnId turn, const TextRange &range) {
        m_turns->setCaret({turn, range.start, range.end()});
        m_turns->setFocus();
    });
    connect(m_issues, &IssuePanel::placeShown, m_turns, [this](TurnId turn, const TextRange &range) {
        m_turns->setCaret({turn, range.start, range.end()});
    });
    connect(m_turns, &TurnView::misspeltWordMenuAboutToShow, m_issues, &IssuePanel::addWordActions);
    connect(m_issues, &IssuePanel::countChanged, this, &MainWindow::updateTabs);
    m_requests->setSelectionSource([this] { return m_turns->selectedPassages(); });
    connect(m_requests, &RedactionPanel::passageActivated, this, [this](const TextAnchor &passage) {
        m_turns->showPassage(passage);
        m_turns->setFocus();
    });
    connect(m_requests, &RedactionPanel::passageShown, m_turns, &TurnView::showPassage);
    connect(m_requests, &RedactionPanel::undecidedCountChanged, this, &MainWindow::updateTabs);
    connect(m_requests, &RedactionPanel::attentionCountChanged, this, &MainWindow::updateTabs);
}

void MainWindow::makeStatusLine()
{
    m_status = new StatusLine(m_document, m_file, m_services, this);
    m_status->setJournal(*m_journal);
    setStatusBar(m_status);
    m_status->setZoom(m_services.settings.zoom());
    m_status->setLostPassages(m_requests->attentionCount());
    connect(m_requests, &RedactionPanel::attentionCountChanged, m_status, &StatusLine::setLostPassages);
    connect(m_status, &StatusLine::attentionActivated, this, [this] {
        m_requestDock->show();
        m_requestDock->raise();
        m_requests->goToNextAttention();
    });
    connect(m_turns, &TurnView::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_status, &StatusLine::undecidedActivated, this, [this] {
        m_requestDock->show();
        m_requestDock->raise();
        m_requests->goToNextUndecided();
    });
}

void MainWindow::makeFileSafety()
{
    m_notices = new NoticeArea(m_services.theme, m_find->sheet());
    static_cast<QBoxLayout *>(m_find->sheet()->layout())->insertWidget(0, m_notices);
    m_safety = new FileSafety(m_document, m_file, m_services, *m_notices, this);
    connect(m_safety, &FileSafety::saveWanted, m_commands, &FileCommands::save);
    connect(m_safety, &FileSafety::saveElsewhereWanted, m_commands, &FileCommands::saveAs);
    // The bar that asks for it goes with this window.
    connect(
        m_safety, &FileSafety::reloadWanted, &m_manager, [this] { m_manager.reload(*this); },
        Qt::QueuedConnection);
    connect(m_safety, &FileSafety::comparisonWanted, this, [this] { m_history->compareWithFile(); });
    m_safety->open(FileSafety::Source::File);
}

void MainWindow::followAccess()
{
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    for (const QMenu *menu : std::as_const(m_changingMenus))
        menu->menuAction()->setEnabled(writable);
    for (const QString &name : {u"newTurn"_s, u"narrative"_s, u"offRecord"_s, u"mark"_s, u"markTurns"_s,
                                u"markSpeaker"_s, u"markEveryPlace"_s, u"meetingDetails"_s, u"cut"_s,
                                u"paste"_s, u"pasteAsTurns"_s, u"replace"_s, u"changeSpeaker"_s}) {
        if (auto *action = findChild<QAction *>(name))
            action->setEnabled(writable);
    }
    followHistory();
    updateTitle();
}

/// There is nothing to take back in what may only be read.
void MainWindow::followHistory()
{
    const bool writable = m_document.access() == TranscriptDocument::Access::Writable;
    m_undo->setEnabled(writable && m_document.undoStack()->canUndo());
    m_redo->setEnabled(writable && m_document.undoStack()->canRedo());
}

QAction *MainWindow::addAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &key,
                               void (MainWindow::*slot)())
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    if (!icon.isEmpty())
        m_icons.insert(action, icon);
    connect(action, &QAction::triggered, this, [this, slot] {
        m_turns->commitComposition();
        (this->*slot)();
    });
    return action;
}

void MainWindow::makeActions()
{
    makeFileMenu();
    makeEditMenu();
    m_live = new LiveCommands(m_document, *m_turns, m_services, *this);
    makeTurnMenu();
    makeRequestMenu();
    makeViewMenu();
    makeHelpMenu();
    makeToolBar();
    m_icons.insert(m_live->icons());
    refreshIcons();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, u"new"_s, tr("&New meeting"), QKeySequence::New, &MainWindow::newMeeting);
    addAction(menu, u"open"_s, tr("&Open…"), QKeySequence::Open, &MainWindow::openMeetings)
        ->setObjectName(u"open"_s);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    addAction(menu, u"calendar"_s, tr("All meetings: the des&k"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &MainWindow::showDesk)
        ->setObjectName(u"desk"_s);
    addAction(menu, {}, tr("Reco&ver…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
              &MainWindow::recover);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("&Save"));
    save->setObjectName(u"save"_s);
    save->setShortcut(QKeySequence::Save);
    m_icons.insert(save, u"save"_s);
    connect(save, &QAction::triggered, m_commands, [this] {
        m_turns->commitComposition();
        m_commands->save();
    });
    QAction *saveAs = menu->addAction(tr("Save &as…"));
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_icons.insert(saveAs, u"save-as"_s);
    connect(saveAs, &QAction::triggered, m_commands, [this] {
        m_turns->commitComposition();
        m_commands->saveAs();
    });
    menu->addSeparator();
    m_history = new HistoryCommands({m_document, *m_turns, m_file, *m_journal, m_exporter, m_manager},
                                    m_services, *this);
    m_history->setSource(m_sourcePath);
    m_history->addFileActions(menu);
    m_icons.insert(m_history->icons());
    menu->addSeparator();
    addAction(menu, u"settings"_s, tr("&Meeting details…"), QKeySequence(Qt::CTRL | Qt::Key_I),
              &MainWindow::editMeeting)
        ->setObjectName(u"meetingDetails"_s);
    addAction(menu, u"export"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
              &MainWindow::exportMeeting)
        ->setObjectName(u"export"_s);
    m_dates->addFileActions(menu);
    menu->addSeparator();
    QAction *close = menu->addAction(tr("&Close"));
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(menu, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::quit);
}

void MainWindow::addUndoAction(QMenu *menu, QAction *action, const QString &icon, const QKeySequence &key,
                               void (TranscriptDocument::*step)())
{
    action->setObjectName(icon);
    action->setShortcut(key);
    m_icons.insert(action, icon);
    menu->addAction(action);
    disconnect(m_document.undoStack(), &QUndoStack::canUndoChanged, action, nullptr);
    disconnect(m_document.undoStack(), &QUndoStack::canRedoChanged, action, nullptr);
    // A half-typed syllable is text first, or the step would drop it.
    disconnect(action, &QAction::triggered, m_document.undoStack(), nullptr);
    connect(action, &QAction::triggered, this, [this, step] {
        m_turns->commitComposition();
        (m_document.*step)();
    });
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack *history = m_document.undoStack();
    m_undo = history->createUndoAction(this, tr("&Undo"));
    m_redo = history->createRedoAction(this, tr("&Redo"));
    addUndoAction(menu, m_undo, u"undo"_s, QKeySequence::Undo, &TranscriptDocument::undo);
    addUndoAction(menu, m_redo, u"redo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                  &TranscriptDocument::redo);
    connect(history, &QUndoStack::canUndoChanged, this, &MainWindow::followHistory);
    connect(history, &QUndoStack::canRedoChanged, this, &MainWindow::followHistory);
    menu->addSeparator();
    // The keys of these belong to whichever field has the focus.
    QAction *cut = menu->addAction(tr("Cu&t\tCtrl+X"), m_turns, &TurnView::cut);
    cut->setObjectName(u"cut"_s);
    menu->addAction(tr("&Copy\tCtrl+C"), m_turns, &TurnView::copy);
    QAction *paste = menu->addAction(tr("&Paste\tCtrl+V"), m_turns, &TurnView::paste);
    paste->setObjectName(u"paste"_s);
    QAction *asTurns = menu->addAction(tr("Paste as &turns"));
    asTurns->setObjectName(u"pasteAsTurns"_s);
    asTurns->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(asTurns, &QAction::triggered, m_turns, &TurnView::pasteAsTurns);
    connect(menu->addAction(tr("Select &all turns")), &QAction::triggered, m_turns,
            &TurnView::selectAllTurns);
    menu->addSeparator();
    m_find->addEditActions(menu);
    menu->addSeparator();
    menu->addAction(m_issues->nextFindingAction());
    connect(m_issues->nextFindingAction(), &QAction::triggered, m_issueDock, [this] {
        m_issueDock->show();
        m_issueDock->raise();
        m_issues->setFocus(); // so that one key fixes what is shown, and none types over it
    });
    menu->addSeparator();
    addAction(menu, {}, tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainWindow::editSettings);
}

void MainWindow::makeTurnMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Turn"));
    m_changingMenus.append(menu);
    addAction(menu, u"speaker-add"_s, tr("&New turn of…"), QKeySequence(Qt::CTRL | Qt::Key_T),
              &MainWindow::newTurn)
        ->setObjectName(u"newTurn"_s);
    QMenu *keys = menu->addMenu(tr("New turn by &key"));
    for (int seat = 0; seat < seatsWithKey; ++seat) {
        QAction *action = keys->addAction(tr("Speaker %1").arg(seat + 1));
        action->setShortcut(seatKey(seat));
        connect(action, &QAction::triggered, this, [this, seat] {
            m_turns->commitComposition();
            for (const Speaker &speaker : m_document.transcript().speakers) {
                if (speaker.seat == seat)
                    m_turns->insertTurnAfter(speaker.id);
            }
            m_turns->setFocus();
        });
    }
    // Every program can read the texts of menus, also of closed ones: whoever is to have a pseudonym stays a
    // number, for the speaker list shows name and key.
    connect(keys, &QMenu::aboutToShow, this, [this, keys] {
        const QList<QAction *> actions = keys->actions();
        const Transcript &transcript = m_document.transcript();
        for (const Speaker &speaker : transcript.speakers) {
            const QString label = spokenLabel(transcript, speaker);
            if (speaker.seat < actions.size() && label == speaker.printedLabel())
                actions.at(speaker.seat)->setText(label);
        }
    });
    connect(keys, &QMenu::aboutToHide, this, [keys] {
        int number = 0;
        for (QAction *action : keys->actions())
            action->setText(tr("Speaker %1").arg(++number));
    });
    auto *people = new PeopleCommands(m_document, *m_turns, *m_speakers, m_services.theme, *this);
    people->addTurnActions(menu);
    addAction(menu, u"narrative"_s, tr("New n&arrative"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
              &MainWindow::newNarrative)
        ->setObjectName(u"narrative"_s);
    menu->addSeparator();
    QAction *change = addAction(menu, u"speaker"_s, tr("Change &speaker…"), QKeySequence(Qt::Key_F2),
                                &MainWindow::changeSpeaker);
    // In the panels F2 belongs to what is current there.
    change->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    change->setObjectName(u"changeSpeaker"_s);
    m_turns->QWidget::addAction(change);
    QMenu *kind = menu->addMenu(tr("Change &into"));
    addAction(kind, {}, tr("&Speech"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1), &MainWindow::makeSpeech);
    addAction(kind, u"narrative"_s, tr("&Narrative"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2),
              &MainWindow::makeNarrative);
    addAction(kind, u"heading"_s, tr("&Agenda heading"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3),
              &MainWindow::makeHeading);
    menu->addSeparator();
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &key,
                         void (TurnView::*slot)()) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        m_icons.insert(action, icon);
        connect(action, &QAction::triggered, m_turns, &TurnView::commitComposition);
        connect(action, &QAction::triggered, m_turns, slot);
    };
    add(u"split"_s, tr("S&plit at the caret"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        &TurnView::splitAtCaret);
    add(u"merge"_s, tr("&Merge with the turn before"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace),
        &TurnView::mergeWithPrevious);
    add(u"delete"_s, tr("&Delete turn"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
        &TurnView::removeSelectedTurns);
    menu->addSeparator();
    QMenu *speakers = menu->addMenu(tr("Spea&kers"));
    speakers->addActions({m_speakers->addSpeakerAction(), m_speakers->editSpeakerAction(),
                          m_speakers->mergeSpeakerAction(), m_speakers->removeSpeakerAction()});
    m_find->addSpeakerActions(speakers, *m_speakers);
    speakers->addSeparator();
    people->addSpeakerActions(speakers);
    m_live->addTurnActions(menu);
}

void MainWindow::makeRequestMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Redaction"));
    QAction *mark = addAction(menu, u"mark"_s, tr("&Mark for redaction…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                              &MainWindow::markForRedaction);
    mark->setObjectName(u"mark"_s);
    auto *commands = new RedactionCommands(m_document, m_services, m_exporter, *m_requests, *m_turns, *this);
    commands->addActions(menu);
    commands->tellFindings(*m_findings);
    connect(commands, &RedactionCommands::panelWanted, m_requestDock, [this] {
        m_requestDock->show();
        m_requestDock->raise();
    });
    addAction(menu, u"go"_s, tr("&Request at the caret"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
              &MainWindow::goToRequestAtCaret);
    connect(m_turns, &TurnView::contextMenuAboutToShow, this, [mark](QMenu *context) {
        context->addSeparator();
        context->addAction(mark);
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (QDockWidget *dock : {m_speakerDock, m_requestDock, m_issueDock, m_calendarDock})
        menu->addAction(dock->toggleViewAction());
    m_previewAction = menu->addAction(tr("&Preview of what would be published"));
    m_previewAction->setObjectName(u"preview"_s);
    m_previewAction->setShortcut(QKeySequence(Qt::Key_F8));
    m_previewAction->setCheckable(true);
    m_icons.insert(m_previewAction, u"preview"_s);
    connect(m_previewAction, &QAction::triggered, this, &MainWindow::showPreview);
    m_focus = new FocusMode(*this);
    QAction *focus = menu->addAction(tr("&Focus on the record"));
    focus->setObjectName(u"focusMode"_s);
    focus->setShortcut(QKeySequence(Qt::Key_F11));
    focus->setCheckable(true);
    connect(focus, &QAction::triggered, m_focus, &FocusMode::setOn);
    m_live->addViewActions(menu);
    menu->addSeparator();
    addAction(menu, u"zoom-in"_s, tr("Zoom &in"), QKeySequence::ZoomIn, &MainWindow::zoomIn)
        ->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addAction(menu, u"zoom-out"_s, tr("Zoom &out"), QKeySequence::ZoomOut, &MainWindow::zoomOut);
    addAction(menu, {}, tr("Zoom &100 %"), QKeySequence(Qt::CTRL | Qt::Key_0), &MainWindow::zoomNormal);
    menu->addSeparator();
    makeThemeMenu(menu);
    makeLanguageMenu(menu);
}

void MainWindow::makeThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Look"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("Like the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_services.theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_services.settings.setThemeChoice(choice);
            m_services.theme.apply(*qApp, choice);
        });
    }
}

void MainWindow::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("La&nguage"));
    auto *group = new QActionGroup(this);
    // Each language is named in itself, so that whoever is lost in one finds the other.
    const std::pair<QString, QString> choices[] = {
        {QString(), tr("Like the &system")}, {u"zh_TW"_s, u"正體中文"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[language, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_services.settings.language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language = language] {
            m_services.settings.setLanguage(language);
            QMessageBox::information(this, tr("Language"),
                                     tr("The language changes when Verbatim is started again."));
        });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, u"help"_s, tr("&First steps and keys"), QKeySequence::HelpContents,
              &MainWindow::showHelp);
    addAction(menu, {}, tr("&About Verbatim"), {}, &MainWindow::showAbout);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [&](const QString &name, const QString &shortText) {
        auto *action = findChild<QAction *>(name);
        action->setIconText(u"\u2009"_s + shortText); // a thin space keeps the words off the icon
        // The key stands beside the words, for whoever learns the program by using it.
        action->setToolTip(
            u"%1 (%2)"_s.arg(shortText, action->shortcut().toString(QKeySequence::NativeText)));
        bar->addAction(action);
    };
    add(u"open"_s, tr("Open"));
    add(u"save"_s, tr("Save"));
    bar->addSeparator();
    add(u"newTurn"_s, tr("New turn"));
    add(u"narrative"_s, tr("Narrative"));
    add(u"offRecord"_s, tr("Off record"));
    bar->addSeparator();
    add(u"mark"_s, tr("Mark request"));
    add(u"preview"_s, tr("Preview"));
    add(u"sharedScreen"_s, tr("Shared screen"));
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *exportAction = findChild<QAction *>(u"export"_s);
    exportAction->setIconText(tr("Export…"));
    auto *button = new QToolButton(bar);
    button->setObjectName(u"primaryAction"_s);
    button->setDefaultAction(exportAction);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addWidget(button);
}

void MainWindow::newMeeting()
{
    m_manager.openEmpty();
}

void MainWindow::openMeetings()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open meetings"),
                                                            m_services.settings.lastFolder(), fileFilter());
    for (const QString &path : paths)
        m_manager.openFile(path, this);
}

void MainWindow::showDesk()
{
    m_manager.showDesk();
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    const QStringList files = m_services.settings.recentFiles();
    for (const QString &path : files) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_manager.openFile(path, this); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Forget these")), &QAction::triggered, this,
            [this] { m_services.settings.clearRecentFiles(); });
}

void MainWindow::editMeeting()
{
    if (m_document.access() == TranscriptDocument::Access::ReadOnly)
        return; // a double click on the title
    MeetingDialog dialog(m_document.transcript(), m_services.clock.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<Edit> edit = dialog.edit())
        m_document.apply(*edit, {tr("Change the meeting details"), {}, {}, {}});
}

void MainWindow::exportMeeting()
{
    if (m_exportDialog) {
        m_exportDialog->raise();
        m_exportDialog->activateWindow();
        return;
    }
    m_exportDialog = new ExportDialog(m_document, m_exporter, m_services.settings,
                                      {sourcePath(), m_services.lookFolder}, this);
    m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_exportDialog, &ExportDialog::placeWanted, this, [this](TurnId turn, const TextRange &range) {
        m_turns->setCaret({turn, range.start, range.end()});
        m_turns->setFocus();
    });
    connect(m_exportDialog, &QDialog::finished, this, [this] {
        if (m_preview && m_preview->isVisible())
            m_preview->setPageOptions(pageOptions());
    });
    m_exportDialog->show();
}

void MainWindow::recover()
{
    m_manager.recover(this);
}

void MainWindow::editSettings()
{
    SettingsDialog(m_services.settings, {m_services.journalFolder, m_services.backupFolder}, m_services.theme,
                   this)
        .exec();
}

SessionWindow MainWindow::sessionWindow() const
{
    const Caret caret = m_turns->caret();
    return {m_document.filePath(), saveGeometry(), saveState(layoutVersion), caret.turn, caret.position};
}

void MainWindow::restore(const SessionWindow &state)
{
    restoreGeometry(state.geometry);
    restoreState(state.layout, layoutVersion);
    const Turn *turn = m_document.transcript().turns.find(state.turn);
    if (!turn)
        return;
    const qsizetype place = std::clamp<qsizetype>(state.position, 0, turn->text.size());
    const Caret caret{state.turn, place, place};
    m_turns->setCaret(caret);
    // Again when the sheet has its size: it scrolls there.
    QTimer::singleShot(0, m_turns, [this, caret] { m_turns->setCaret(caret); });
}

void MainWindow::saveSoon()
{
    m_turns->commitComposition();
    m_safety->autoSaver().saveSoon();
}

void MainWindow::leaveFile(std::function<void()> left)
{
    m_file.leaveFile(std::move(left));
    m_sourcePath.clear();
}

void MainWindow::closeWith(Words words)
{
    m_closing = true;
    m_keepsJournal = words == Words::InJournal;
    close();
}

void MainWindow::takeOver(const AbandonedJournal &journal)
{
    const Recovery &recovery = *journal.recovery;
    // A file that somebody else has changed is theirs: the words become a copy without a file.
    const bool copy = recovery.file == Recovery::File::ChangedOutside;
    m_file.setRecovered(copy ? QString() : recovery.filePath, copy ? QByteArray() : recovery.fileSha256,
                        recovery.content);
    m_safety->open(FileSafety::Source::Journal);
    m_journal->takeOver(journal);
    updateTitle();
    if (recovery.content.transcript.turns.find(recovery.lastTurn))
        m_turns->setCaret({recovery.lastTurn, recovery.lastPosition, recovery.lastPosition});
    m_turns->setFocus();
}

void MainWindow::quit()
{
    m_turns->commitComposition();
    m_manager.quit(this);
}

void MainWindow::newTurn()
{
    if (const std::optional<SpeakerId> speaker = SpeakerPicker::pick(m_document, m_services.theme, this))
        m_turns->insertTurnAfter(*speaker);
    m_turns->setFocus();
}

void MainWindow::newNarrative()
{
    m_turns->insertNote({}, TurnView::NotePlace::OwnTurn);
    m_turns->setFocus();
}

void MainWindow::changeSpeaker()
{
    const bool readOnly = m_document.access() == TranscriptDocument::Access::ReadOnly;
    if (readOnly || m_turns->selectedTurns().isEmpty())
        return;
    if (const std::optional<SpeakerId> speaker = SpeakerPicker::pick(m_document, m_services.theme, this))
        m_turns->setSpeakerOfSelectedTurns(*speaker);
    m_turns->setFocus();
}

void MainWindow::makeSpeech()
{
    m_turns->setKindOfSelectedTurns(TurnKind::Speech);
}

void MainWindow::makeNarrative()
{
    m_turns->setKindOfSelectedTurns(TurnKind::Narrative);
}

void MainWindow::makeHeading()
{
    m_turns->setKindOfSelectedTurns(TurnKind::Heading);
}

void MainWindow::markForRedaction()
{
    m_requestDock->show();
    m_requestDock->raise();
    m_requests->newRequest(m_turns->selectedPassages());
}

void MainWindow::goToRequestAtCaret()
{
    m_requestDock->show();
    m_requestDock->raise();
    m_requests->selectRequestAt(m_turns->caret().turn, m_turns->caret().position);
}

void MainWindow::zoomIn()
{
    m_turns->setZoom(m_turns->zoom() + 0.1);
}

void MainWindow::zoomOut()
{
    m_turns->setZoom(m_turns->zoom() - 0.1);
}

void MainWindow::zoomNormal()
{
    m_turns->setZoom(1.0);
}

void MainWindow::showHelp()
{
    HelpDialog(this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Verbatim"),
        tr("<h3>Verbatim %1</h3><p>The verbatim record of a meeting, typed live; what a speaker takes back "
           "stays in the house, and what was typed does not get lost.</p><p>MIT licence.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::loadSpelling()
{
    using Loaded = std::optional<Result<std::unique_ptr<SpellChecker>>>;
    const auto loaded = std::make_shared<Loaded>();
    m_loadingSpelling.reset(QThread::create([loaded] { *loaded = SpellChecker::loadSystem(); }));
    connect(m_loadingSpelling.get(), &QThread::finished, this, [this, loaded] {
        Result<std::unique_ptr<SpellChecker>> checker = std::move(loaded->value());
        if (!checker) {
            statusBar()->showMessage(checker.error().message, 15'000);
            return;
        }
        m_spelling = std::move(*checker);
        acceptNames();
    });
    m_loadingSpelling->start();
}

void MainWindow::acceptNames()
{
    if (!m_spelling)
        return;
    m_spelling->setAccepted(rosterWords(m_document.transcript()));
    m_turns->setSpellChecker(m_spelling.get());
    m_findings->setSpellChecker(m_spelling.get());
}

void MainWindow::followCaret(const Caret &caret)
{
    const Turn *turn = m_document.transcript().turns.find(caret.turn);
    m_findings->setCaret(caret);
    m_speakers->setCurrentSpeaker(turn ? turn->speaker : SpeakerId());
    m_speakers->setCurrentTurn(caret.turn);
    if (m_preview)
        m_preview->setCurrentTurn(caret.turn);
}

void MainWindow::showPreview(bool shown)
{
    if (shown && !m_preview) {
        m_preview = new PreviewPanel(m_document, m_exporter, m_services.theme, this);
        m_preview->setCurrentTurn(m_turns->caret().turn);
        m_centre->addWidget(m_preview);
    }
    if (shown)
        m_preview->setPageOptions(pageOptions());
    m_preview->setVisible(shown);
    m_centre->setSizes({m_centre->width() / 2, m_centre->width() / 2});
    // Beside the page the words need the width more than the right column does.
    if (width() < previewBesideColumn)
        showColumn(rightColumn(), !shown && m_rightFits);
}

/// As the export dialog was left.
HtmlOptions MainWindow::pageOptions() const
{
    HtmlOptions options;
    if (m_services.settings.exportSummary())
        options.summary = HtmlOptions::Summary::Shown;
    const QString name = m_services.settings.exportLook();
    const Result<ExportLook> look =
        name.isEmpty() ? ExportLook() : readExportLook(QDir(m_services.lookFolder).filePath(name));
    // A look that is gone or unfit says so when it is exported.
    if (look)
        options.look = *look;
    return options;
}

void MainWindow::updateTitle()
{
    const MeetingInfo &meeting = m_document.transcript().meeting;
    // The title of a window is there for every program.
    QString name =
        meeting.title.isEmpty() ? tr("New meeting") : SpokenWords(m_document.transcript()).of(meeting.title);
    if (m_document.access() == TranscriptDocument::Access::ReadOnly)
        name = tr("%1 (read-only)").arg(name);
    setWindowTitle(name + u"[*] – "_s + tr("Verbatim"));
    setWindowFilePath(m_document.filePath());
    setWindowModified(m_document.isModified());
}

void MainWindow::updateTabs()
{
    const int undecided = m_requests->undecidedCount();
    m_requestDock->setWindowTitle(undecided > 0 ? tr("Redaction requests %1").arg(undecided)
                                                : tr("Redaction requests"));
    const int findings = m_issues->count();
    m_issueDock->setWindowTitle(findings > 0 ? tr("Findings %1").arg(findings) : tr("Findings"));
}

void MainWindow::refreshIcons()
{
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it)
        it.key()->setIcon(m_services.theme.icon(it.value()));
}

void MainWindow::foldColumns()
{
    if (m_focus->isOn())
        return;
    // Of the tool bar the best known pictures lose their words first.
    for (const QString &name : {u"open"_s, u"save"_s, u"sharedScreen"_s})
        findChild<QAction *>(name)->setPriority(width() >= rightColumnNeeds ? QAction::NormalPriority
                                                                            : QAction::LowPriority);
    // A narrow window keeps the words; the columns come back with the width.
    const bool right = width() >= rightColumnNeeds;
    const bool left = width() >= leftColumnNeeds;
    if (right != m_rightFits) {
        m_rightFits = right;
        showColumn(rightColumn(), right);
    }
    if (left != m_leftFits) {
        m_leftFits = left;
        showColumn({m_speakerDock}, left);
    }
}

QList<QDockWidget *> MainWindow::rightColumn() const
{
    return {m_requestDock, m_issueDock, m_calendarDock};
}

void MainWindow::showColumn(const QList<QDockWidget *> &docks, bool shown)
{
    for (QDockWidget *dock : docks)
        dock->setVisible(shown);
    if (shown)
        docks.first()->raise();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_turns->commitComposition();
    m_focus->setOn(false); // what is kept is the window with everything around the sheet
    findChild<QAction *>(u"focusMode"_s)->setChecked(false);
    m_services.settings.setWindow(saveGeometry(), saveState(layoutVersion));
    if (m_manager.isEnding() && !m_closing) {
        m_closing = true;
        m_keepsJournal = isUnsaved();
    }
    if (m_closing || !isUnsaved()) {
        if (!m_keepsJournal)
            m_journal->finish();
        event->accept();
        m_manager.forget(*this);
        return;
    }
    event->ignore();
    m_commands->saveBefore([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            m_manager.openFile(url.toLocalFile(), this);
    }
    event->acceptProposedAction();
}

} // namespace verbatim
