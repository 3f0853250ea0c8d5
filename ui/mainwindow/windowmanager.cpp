// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/windowmanager.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "ui/mainwindow/mainwindow.h"
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
