// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/windowmanager.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/latepurge.h"
#include "app/meetings/meetingopener.h"
#include "ui/mainwindow/deskcommands.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/quitdialog.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/session/recoverydialog.h"
#include "ui/session/visibleplace.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>

#include <algorithm>
#include <chrono>
#include <sys/stat.h>

namespace verbatim {

namespace {

constexpr std::chrono::seconds rememberingPace{20};
constexpr std::chrono::milliseconds screensSettling{500};
constexpr std::chrono::minutes callingOff{1};
constexpr qint64 longestEndMs = 5000;

QString sessionFolderOf(const Services &services)
{
    return QFileInfo(services.journalFolder).path() + QStringLiteral("/sessions");
}

/// Also where one of two names is a hard link.
bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

QString canonical(const QString &path)
{
    const QString resolved = QFileInfo(path).canonicalFilePath();
    return resolved.isEmpty() ? QFileInfo(path).absoluteFilePath() : resolved;
}

} // namespace

WindowManager::WindowManager(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(sessionFolderOf(services))
    , m_desk(std::make_unique<DeskCommands>(services, [this](const QString &path) {
        MainWindow *window = windowOf(path);
        return window ? &window->document() : nullptr;
    }))
{
    connect(m_desk.get(), &DeskCommands::openWanted, this, [this](const QString &path) { openFile(path); });
    m_calledOff.setSingleShot(true);
    connect(&m_calledOff, &QTimer::timeout, this, [this] { m_ending = false; });
    connect(&m_remembering, &QTimer::timeout, this, &WindowManager::remember);
    m_remembering.start(rememberingPace);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &WindowManager::remember);
    connect(qApp, &QGuiApplication::screenRemoved, this,
            [this] { QTimer::singleShot(screensSettling, this, &WindowManager::bringBack); });
}

WindowManager::~WindowManager()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
}

MainWindow *WindowManager::openEmpty()
{
    OpenedMeeting meeting;
    meeting.file.transcript.meeting.date = m_services.clock.today();
    return show(std::make_unique<MainWindow>(m_services, *this, meeting, QString()), nullptr);
}

MainWindow *WindowManager::openFile(const QString &path, MainWindow *asking)
{
    if (MainWindow *window = windowOf(path)) {
        window->raise();
        window->activateWindow();
        return window;
    }
    // First what was typed and not saved: it may be the later state of this very file.
    offerJournalsOf(path, asking);
    if (MainWindow *window = windowOf(path))
        return window;
    const Result<OpenedMeeting> meeting = openMeeting(path);
    if (!meeting) {
        QMessageBox box(QMessageBox::Warning, tr("The file could not be opened"), meeting.error().message,
                        QMessageBox::Ok, asking);
        box.exec();
        m_services.settings.removeRecentFile(canonical(path));
        return nullptr;
    }
    m_services.settings.addRecentFile(canonical(path));
    m_services.settings.rememberFolderOf(canonical(path));
    m_services.settings.setLastFolder(QFileInfo(path).absolutePath());
    MainWindow *window =
        show(std::make_unique<MainWindow>(m_services, *this, *meeting, canonical(path)), asking);
    if (asking && asking->isUntouched())
        asking->close();
    return window;
}

MainWindow *WindowManager::openCopy(const VerbatimFile &content)
{
    OpenedMeeting meeting;
    meeting.file = content;
    auto window = std::make_unique<MainWindow>(m_services, *this, meeting, QString());
    window->document().markUnsaved();
    return show(std::move(window), nullptr);
}

void WindowManager::showDesk()
{
    m_desk->show();
}

bool WindowManager::recover(MainWindow *asking)
{
    QList<AbandonedJournal> journals = findPurgedJournals(m_services.journalFolder);
    if (journals.isEmpty() && asking) {
        QMessageBox::information(asking, tr("Recover"),
                                 tr("There is nothing to recover: every meeting that was open is saved."));
    }
    return !journals.isEmpty() && offer(journals, asking);
}

void WindowManager::offerJournalsOf(const QString &path, QWidget *parent)
{
    QList<AbandonedJournal> journals = findPurgedJournals(m_services.journalFolder);
    journals.removeIf([&](const AbandonedJournal &journal) {
        return !journal.recovery || journal.recovery->filePath.isEmpty() ||
               canonical(journal.recovery->filePath) != canonical(path) || m_offered.contains(journal.path);
    });
    if (!journals.isEmpty())
        offer(journals, parent);
}

bool WindowManager::offer(const QList<AbandonedJournal> &journals, QWidget *parent)
{
    for (const AbandonedJournal &journal : journals)
        m_offered.insert(journal.path);
    RecoveryDialog dialog(journals, m_services.theme, parent);
    dialog.exec();
    for (const AbandonedJournal &journal : dialog.restored()) {
        OpenedMeeting meeting;
        meeting.file = journal.recovery->content;
        auto window = std::make_unique<MainWindow>(m_services, *this, meeting, QString());
        window->takeOver(journal);
        show(std::move(window), nullptr);
    }
    return !dialog.restored().isEmpty();
}

MainWindow *WindowManager::show(std::unique_ptr<MainWindow> window, MainWindow *beside)
{
    MainWindow *shown = window.release();
    shown->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeAll(QPointer<MainWindow>());
    m_windows.append(shown);
    if (beside && !beside->isUntouched() && !beside->isMaximized())
        shown->move(beside->pos() + QPoint(32, 32));
    shown->show();
    remember();
    return shown;
}

QList<MainWindow *> WindowManager::windows() const
{
    QList<MainWindow *> all;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && window->isVisible())
            all.append(window);
    }
    return all;
}

QList<MainWindow *> WindowManager::unsavedWindows() const
{
    QList<MainWindow *> unsaved = windows();
    unsaved.removeIf([](const MainWindow *window) { return !window->isUnsaved(); });
    return unsaved;
}

// What is open, for the next start

void WindowManager::remember()
{
    if (m_ending)
        return;
    QList<SessionWindow> states;
    for (const MainWindow *window : windows()) {
        const SessionWindow state = window->sessionWindow();
        if (!state.path.isEmpty())
            states.append(state);
    }
    m_session.write(states);
}

void WindowManager::forget(const MainWindow &window)
{
    if (m_ending)
        return;
    const QList<MainWindow *> open = windows();
    if (open.size() == 1 && open.first() == &window) {
        // With the last one the program ends: it is what the next start brings back.
        remember();
        return;
    }
    // It is still there while it closes.
    QTimer::singleShot(0, this, &WindowManager::remember);
}

bool WindowManager::restoreSession()
{
    if (m_services.settings.reopening() == Settings::Reopening::Nothing)
        return false;
    bool opened = false;
    const QList<SessionWindow> states = m_session.read();
    for (const SessionWindow &state : states) {
        if (windowOf(state.path) || !QFileInfo::exists(state.path))
            continue;
        const Result<OpenedMeeting> meeting = openMeeting(state.path);
        if (!meeting)
            continue;
        auto window = std::make_unique<MainWindow>(m_services, *this, *meeting, canonical(state.path));
        window->restore(state);
        show(std::move(window), nullptr);
        opened = true;
    }
    return opened;
}

void WindowManager::bringBack()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    for (MainWindow *window : windows()) {
        const QRect place = visiblePlace(window->frameGeometry(), screens);
        if (place == window->frameGeometry())
            continue;
        window->resize(place.size().boundedTo(window->size()));
        window->move(place.topLeft());
    }
}

void WindowManager::reload(MainWindow &window)
{
    const QString path = window.document().filePath();
    const Result<OpenedMeeting> meeting = openMeeting(path);
    if (!meeting) {
        QMessageBox::warning(&window, tr("The file could not be opened"), meeting.error().message);
        return;
    }
    const SessionWindow state = window.sessionWindow();
    window.leaveFile([this, &window, meeting = *meeting, path, state] {
        const bool keepsWords = window.isUnsaved();
        if (!windowOf(path)) {
            auto fresh = std::make_unique<MainWindow>(m_services, *this, meeting, path);
            fresh->restore(state);
            show(std::move(fresh), keepsWords ? &window : nullptr);
        }
        if (!keepsWords)
            window.closeWith(MainWindow::Words::GivenUp);
    });
}

// The end

void WindowManager::quit(QWidget *asking)
{
    const QList<MainWindow *> unsaved = unsavedWindows();
    if (unsaved.size() == 1) {
        unsaved.first()->commands().saveBefore([this] { closeAll(); });
        return;
    }
    QList<QPointer<MainWindow>> wanted;
    if (!unsaved.isEmpty()) {
        QList<UnsavedMeeting> meetings;
        for (MainWindow *window : unsaved)
            meetings.append({window->document().transcript().meeting.title, window->document().filePath(),
                             spokenFormOf(window->document().transcript())});
        QuitDialog dialog(meetings, m_services.theme, asking);
        if (dialog.exec() != QDialog::Accepted)
            return;
        for (const qsizetype index : dialog.toSave())
            wanted.append(unsaved.at(index));
    }
    saveEach(wanted, [this] { closeAll(); });
}

/// Stops where a save fails or a name is not given: the window that says so stays.
void WindowManager::saveEach(QList<QPointer<MainWindow>> windows, Then then)
{
    if (windows.isEmpty()) {
        then();
        return;
    }
    const QPointer<MainWindow> window = windows.takeFirst();
    if (!window) {
        saveEach(windows, then);
        return;
    }
    window->raise();
    window->commands().saveAndThen([this, window, windows, then] {
        QList<QPointer<MainWindow>> rest = windows;
        // What was typed while it was written is saved as well.
        if (window && window->isUnsaved())
            rest.prepend(window);
        saveEach(rest, then);
    });
}

void WindowManager::closeAll()
{
    remember();
    m_ending = true;
    for (MainWindow *window : windows())
        window->closeWith(MainWindow::Words::GivenUp);
    m_desk->close();
    m_ending = false;
}

void WindowManager::saveAll()
{
    for (MainWindow *window : windows())
        window->saveSoon();
    remember();
}

void WindowManager::prepareEnd()
{
    saveAll();
    m_ending = true;
    m_calledOff.start(callingOff);
    const auto isSaving = [this] {
        const QList<MainWindow *> open = windows();
        return std::ranges::any_of(open, [](MainWindow *window) {
            // A save that is wanted goes behind the lock.
            return window->file().isSaving() || window->file().isLocking();
        });
    };
    QElapsedTimer waited;
    waited.start();
    while (isSaving() && !waited.hasExpired(longestEndMs))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents,
                                        50);
}

void WindowManager::endSession()
{
    prepareEnd();
    m_calledOff.stop();
    for (MainWindow *window : windows())
        window->closeWith(window->isUnsaved() ? MainWindow::Words::InJournal : MainWindow::Words::GivenUp);
    m_desk->close();
}

MainWindow *WindowManager::windowOf(const QString &path) const
{
    for (const QPointer<MainWindow> &window : m_windows) {
        if (!window || window->sourcePath().isEmpty())
            continue;
        // Both, for a file dialog gives the path as the user went there, through links too.
        if (canonical(window->sourcePath()) == canonical(path) || isSameFile(window->sourcePath(), path))
            return window;
    }
    return nullptr;
}

} // namespace verbatim
