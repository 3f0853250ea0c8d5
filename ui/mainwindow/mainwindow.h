// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingexporter.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/journalrecovery.h"
#include "ui/mainwindow/services.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"
#include "ui/session/sessionstore.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QSplitter;
class QThread;
class QToolBar;

namespace verbatim {

class CalendarCommands;
class ExportDialog;
class FileCommands;
class FileSafety;
class FocusMode;
class HistoryCommands;
class FindCommands;
class IssuePanel;
class LiveCommands;
class LiveFindings;
class NoticeArea;
class PreviewPanel;
class PublicationCalendar;
class RedactionPanel;
class SpeakerPanel;
class SpellChecker;
class StatusLine;
class TurnView;
class WindowManager;

/// One meeting: the sheet in the middle, speakers at the left, requests, findings and the calendar at the
/// right.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `sourcePath` is the file that was read; empty for a new meeting.
    MainWindow(const Services &services, WindowManager &manager, const OpenedMeeting &meeting,
               const QString &sourcePath);
    ~MainWindow() override;

    TranscriptDocument &document() { return m_document; }
    /// The file that was opened or saved last; for an imported record the imported file until it is saved.
    QString sourcePath() const;
    /// The meeting was given back by a crash journal, which goes as soon as this window has one of its own.
    void takeOver(const AbandonedJournal &journal);
    /// A new meeting in which nobody has done anything.
    bool isUntouched() const;

    /// Where the window and the caret are, for the next start. Without a file there is nothing to open.
    SessionWindow sessionWindow() const;
    void restore(const SessionWindow &state);
    /// Words that are in no file, or on their way there.
    bool isUnsaved() const { return m_document.isModified() || m_file.isSaving(); }
    MeetingFile &file() { return m_file; }
    FileCommands &commands() { return *m_commands; }
    /// Takes half-typed syllables for text and saves, where the meeting has a file that may be written.
    void saveSoon();
    /// Gives the file up: another window has it from now on. `left` is called when it may take it.
    void leaveFile(std::function<void()> left);
    /// What becomes of words that are in no file.
    enum class Words {
        GivenUp,   ///< the user said so
        InJournal, ///< the next start offers them
    };
    /// Closes without a question.
    void closeWith(Words words);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTurnView();
    void makeDocks();
    QDockWidget *makeDock(const QString &title, const QString &objectName, QWidget *content,
                          Qt::DockWidgetArea area);
    void makeStatusLine();
    void makeFileSafety();
    void followAccess();
    void followHistory();

    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeTurnMenu();
    void makeRequestMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    QAction *addAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &key,
                       void (MainWindow::*slot)());
    void addUndoAction(QMenu *menu, QAction *action, const QString &icon, const QKeySequence &key,
                       void (TranscriptDocument::*step)());
    void makeThemeMenu(QMenu *view);
    void makeLanguageMenu(QMenu *view);

    void newMeeting();
    void openMeetings();
    void fillRecentMenu();
    void editMeeting();
    void exportMeeting();
    void showDesk();
    void recover();
    void editSettings();
    void quit();

    void newTurn();
    void newNarrative();
    void changeSpeaker();
    void makeSpeech();
    void makeNarrative();
    void makeHeading();
    void markForRedaction();
    void goToRequestAtCaret();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void showHelp();
    void showAbout();

    void loadSpelling();
    void acceptNames();
    void followCaret(const Caret &caret);
    void showPreview(bool shown);
    HtmlOptions pageOptions() const;
    void updateTitle();
    void updateTabs();
    void refreshIcons();
    void foldColumns();
    QList<QDockWidget *> rightColumn() const;
    void showColumn(const QList<QDockWidget *> &docks, bool shown);

    const Services m_services;
    WindowManager &m_manager;
    TranscriptDocument m_document;
    MeetingFile m_file;
    std::unique_ptr<JournalKeeper> m_journal;
    MeetingExporter m_exporter;
    QString m_sourcePath;
    std::unique_ptr<QThread> m_loadingSpelling; ///< from the first painting on
    std::unique_ptr<SpellChecker> m_spelling;

    QSplitter *m_centre = nullptr;
    TurnView *m_turns = nullptr;
    FindCommands *m_find = nullptr;
    SpeakerPanel *m_speakers = nullptr;
    RedactionPanel *m_requests = nullptr;
    LiveFindings *m_findings = nullptr;
    IssuePanel *m_issues = nullptr;
    PublicationCalendar *m_calendar = nullptr;
    CalendarCommands *m_dates = nullptr;
    QPointer<ExportDialog> m_exportDialog; ///< while it is open
    PreviewPanel *m_preview = nullptr;     ///< made when it is first shown: WebEngine starts with it
    StatusLine *m_status = nullptr;
    FileCommands *m_commands = nullptr;
    NoticeArea *m_notices = nullptr;
    FileSafety *m_safety = nullptr;
    LiveCommands *m_live = nullptr;
    HistoryCommands *m_history = nullptr;
    FocusMode *m_focus = nullptr;
    QDockWidget *m_speakerDock = nullptr;
    QDockWidget *m_requestDock = nullptr;
    QDockWidget *m_issueDock = nullptr;
    QDockWidget *m_calendarDock = nullptr;
    QMenu *m_recent = nullptr;
    QList<QMenu *> m_changingMenus; ///< whose every entry changes the record
    QAction *m_previewAction = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QHash<QAction *, QString> m_icons; ///< names, so that a change of look draws them again
    bool m_rightFits = true;           ///< the window is wide enough for the column
    bool m_leftFits = true;
    bool m_closing = false;
    bool m_keepsJournal = false; ///< closing, but the words are in no file
};

} // namespace verbatim
