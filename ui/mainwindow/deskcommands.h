// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/result.h"
#include "ui/mainwindow/services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace verbatim {

class DeskWindow;
class MeetingDesk;
class TranscriptDocument;

/// The desk of the program: one window, made when it is asked for, and what it does with meetings.
class DeskCommands : public QObject
{
    Q_OBJECT

public:
    /// What a meeting that lies in a window is told instead of its file; nullptr where none has it.
    using OpenDocument = std::function<TranscriptDocument *(const QString &path)>;

    DeskCommands(const Services &services, OpenDocument openDocument, QObject *parent = nullptr);
    ~DeskCommands() override;

    /// Shows the desk, in front.
    void show();
    /// The window while there is one.
    DeskWindow *window() const;
    void close();

    void chooseFolders();
    void saveDates();
    /// What came of writing the dates.
    struct SavedDates
    {
        qsizetype meetings = 0; ///< whose dates are in the file
        QStringList leftOut;    ///< a sentence for each meeting that has none, named by its file
    };
    enum class Identities {
        Give,     ///< files of meetings without one are saved anew
        LeaveOut, ///< such meetings are left out
    };
    Result<SavedDates> saveDatesAs(const QString &path, Identities identities);

Q_SIGNALS:
    void openWanted(const QString &path);

private:
    /// Meetings that are not published and could have dates but for an identity.
    int withoutIdentity() const;
    Result<void> identify(const QString &path, quint64 &id) const;

    const Services m_services;
    const OpenDocument m_openDocument;
    std::unique_ptr<MeetingDesk> m_desk; ///< as long as the window
    QPointer<DeskWindow> m_window;
};

} // namespace verbatim
