// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace verbatim {

class MeetingFile;
class Settings;
class TranscriptDocument;

/// Saves a meeting that has a file by itself: some minutes after the first word that is not in the file, and
/// when the program is left. A failure is the status line's to say; it is tried again, and nobody is asked.
class AutoSaver : public QObject
{
    Q_OBJECT

public:
    AutoSaver(TranscriptDocument &document, MeetingFile &file, const Settings &settings,
              QObject *parent = nullptr);

    /// Saves now what is in no file yet, where the meeting has a file and saving by itself is on.
    void saveSoon();
    bool isWaiting() const { return m_timer.isActive(); }

private:
    void follow();
    void saveIfWanted();

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    const Settings &m_settings;
    QTimer m_timer;
};

} // namespace verbatim
