// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/autosaver.h"

#include "app/document/transcriptdocument.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QGuiApplication>

#include <chrono>

namespace verbatim {

namespace {

constexpr std::chrono::seconds againAfterFailure{30};

} // namespace

AutoSaver::AutoSaver(TranscriptDocument &document, MeetingFile &file, const Settings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_file(file)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoSaver::saveIfWanted);
    connect(&m_document, &TranscriptDocument::changed, this, &AutoSaver::follow);
    connect(&m_file, &MeetingFile::stateChanged, this, &AutoSaver::follow);
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this,
                [this](Qt::ApplicationState state) {
                    if (state != Qt::ApplicationActive)
                        saveSoon();
                });
    }
    follow();
}

void AutoSaver::saveSoon()
{
    if (m_document.isModified() && m_file.state() != MeetingFile::State::Saving)
        saveIfWanted();
}

void AutoSaver::follow()
{
    if (!m_document.isModified()) {
        m_timer.stop();
        return;
    }
    const bool failed = m_file.state() == MeetingFile::State::AutosaveFailed;
    const std::chrono::minutes usual{m_settings.autosaveMinutes()};
    if (!m_timer.isActive() && usual.count() > 0)
        m_timer.start(failed ? std::chrono::milliseconds(againAfterFailure) : usual);
}

void AutoSaver::saveIfWanted()
{
    if (m_settings.autosaveMinutes() == 0 || !m_document.isModified() || m_document.filePath().isEmpty())
        return;
    m_timer.stop();
    m_file.autosave();
}

} // namespace verbatim
