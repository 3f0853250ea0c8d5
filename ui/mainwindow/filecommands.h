// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow/services.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace verbatim {

class MeetingFile;
class TranscriptDocument;

/// Saving, with the questions that go with it.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// Called when the state was saved, or the user gave it up knowingly.
    using Then = std::function<void()>;

    FileCommands(TranscriptDocument &document, MeetingFile &file, const Services &services, QWidget *window);

    /// Where the meeting came from, for the name offered by saveAs(); empty for a new one.
    void setSource(const QString &path) { m_source = path; }

    void save();
    void saveAs();
    /// Saves under its name, or asks for one; goes on only when that succeeded.
    void saveAndThen(Then then);
    /// Asks whether to save what is not saved, and goes on when the words are safe or given up. Does nothing
    /// more when the user cancels or the save fails.
    void saveBefore(Then then);

private:
    void saveTo(const QString &path, Then then);
    void askAboutOutsideChange(const QString &path, Then then);
    void tellFailure(const QString &sentence, Then then);
    QString askForName() const;

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    const Services m_services;
    QWidget *m_window;
    QString m_source;
};

} // namespace verbatim
