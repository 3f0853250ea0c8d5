// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/journalrecovery.h"
#include "ui/mainwindow/services.h"
#include "ui/session/sessionstore.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace verbatim {

class DeskCommands;
class MainWindow;

/// The windows of the program: one for a meeting, never two for one file.
class WindowManager : public QObject
{
    Q_OBJECT

public:
    explicit WindowManager(const Services &services, QObject *parent = nullptr);
    ~WindowManager() override;

    /// A window with an empty meeting of today.
    MainWindow *openEmpty();
    /// Opens the file in a new window, in `asking` where that is still untouched, or shows the window that
    /// has it already. Says why where it can't be opened.
    MainWindow *openFile(const QString &path, MainWindow *asking = nullptr);

    /// A window with these words, which are in no file yet: a backup that was given back.
    MainWindow *openCopy(const VerbatimFile &content);

    /// Offers what earlier programs left unsaved in their crash journals and opens what is wanted. `asking`
    /// is told when there is nothing. Returns whether a window was opened.
    bool recover(MainWindow *asking = nullptr);

    /// Shows all meetings of the folders that the user works in.
    void showDesk();
    DeskCommands &desk() { return *m_desk; }

    /// Opens what was open when the last session ended, where it was. Whatever is gone by now is left out.
    /// Returns whether a window was opened.
    bool restoreSession();

    /// Opens the window's file as it is on the disk now. Words of the window that are not in it stay there,
    /// as a copy without a file.
    void reload(MainWindow &window);

    /// Ends the program; one question for all meetings that are not saved.
    void quit(QWidget *asking);
    /// The system asks all programs to save before it ends the session: saves what has a file, and asks
    /// nothing from now on (for a minute: a logout may be called off). Waits a few seconds for slow disks at
    /// most.
    void prepareEnd();
    /// As above, and ends the program; what is in no file stays in the crash journals.
    void endSession();
    bool isEnding() const { return m_ending; }
    /// Saves what has a file; the machine may go to sleep, or be gone.
    void saveAll();

    /// The window closes.
    void forget(const MainWindow &window);

private:
    using Then = std::function<void()>;

    QList<MainWindow *> windows() const;
    QList<MainWindow *> unsavedWindows() const;
    void saveEach(QList<QPointer<MainWindow>> windows, Then then);
    void closeAll();
    void remember();
    void bringBack();
    MainWindow *show(std::unique_ptr<MainWindow> window, MainWindow *beside);
    MainWindow *windowOf(const QString &path) const;
    bool offer(const QList<AbandonedJournal> &journals, QWidget *parent);
    void offerJournalsOf(const QString &path, QWidget *parent);

    const Services m_services;
    QList<QPointer<MainWindow>> m_windows;
    QSet<QString> m_offered; ///< journals that the user has seen
    SessionStore m_session;
    std::unique_ptr<DeskCommands> m_desk;
    QTimer m_remembering;
    QTimer m_calledOff;    ///< runs out when the session was not ended after all
    bool m_ending = false; ///< windows go, and what is remembered stays
};

} // namespace verbatim
