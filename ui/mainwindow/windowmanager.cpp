// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/windowmanager.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/recoverydialog.h"
#include "ui/session/settings.h"

#include <QFileInfo>
#include <QMessageBox>

namespace verbatim {

namespace {

QString canonical(const QString &path)
{
    const QString resolved = QFileInfo(path).canonicalFilePath();
    return resolved.isEmpty() ? QFileInfo(path).absoluteFilePath() : resolved;
}

} // namespace

WindowManager::WindowManager(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

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

bool WindowManager::recover(MainWindow *asking)
{
    QList<AbandonedJournal> journals = findAbandonedJournals(m_services.journalFolder);
    if (journals.isEmpty() && asking) {
        QMessageBox::information(asking, tr("Recover"),
                                 tr("There is nothing to recover: every meeting that was open is saved."));
    }
    return !journals.isEmpty() && offer(journals, asking);
}

void WindowManager::offerJournalsOf(const QString &path, QWidget *parent)
{
    QList<AbandonedJournal> journals = findAbandonedJournals(m_services.journalFolder);
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
    return shown;
}

MainWindow *WindowManager::windowOf(const QString &path) const
{
    for (const QPointer<MainWindow> &window : m_windows) {
        if (!window || window->sourcePath().isEmpty())
            continue;
        // Both, for a file dialog gives the path as the user went there, through links too.
        if (canonical(window->sourcePath()) == canonical(path))
            return window;
    }
    return nullptr;
}

} // namespace verbatim
