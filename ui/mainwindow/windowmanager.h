// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/journalrecovery.h"
#include "ui/mainwindow/services.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <memory>

namespace verbatim {

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

private:
    MainWindow *show(std::unique_ptr<MainWindow> window, MainWindow *beside);
    MainWindow *windowOf(const QString &path) const;
    bool offer(const QList<AbandonedJournal> &journals, QWidget *parent);
    void offerJournalsOf(const QString &path, QWidget *parent);

    const Services m_services;
    QList<QPointer<MainWindow>> m_windows;
    QSet<QString> m_offered; ///< journals that the user has seen
};

} // namespace verbatim
