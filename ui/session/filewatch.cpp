// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/filewatch.h"

#include "app/core/clock.h"
#include "app/storage/backgroundthread.h"
#include "ui/session/meetingfile.h"

#include <QFileInfo>

#include <chrono>

namespace verbatim {

namespace {

// A lock counts as silent after a minute: three of four signs of life may get lost.
constexpr std::chrono::seconds usualPace{15};
constexpr std::chrono::seconds waitingPace{3};
constexpr std::chrono::milliseconds renewing{10'000};
constexpr std::chrono::milliseconds settling{250}; ///< programs save in several steps

} // namespace

FileWatch::FileWatch(MeetingFile &file, const Clock &clock, const QString &journalFolder, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
    , m_journalFolder(journalFolder)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_regular, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::lookNow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::lookNow);
    connect(&m_file, &MeetingFile::stateChanged, this, [this] {
        ++m_round;
        lookNow();
    });
    setPace(Pace::Usual);
    lookNow();
}

FileWatch::~FileWatch()
{
    m_worker.waitForDone();
}

void FileWatch::setPace(Pace pace)
{
    switch (pace) {
    case Pace::Usual:
        m_regular.start(usualPace);
        return;
    case Pace::Waiting:
        m_regular.start(waitingPace);
        return;
    }
}

bool FileWatch::isBusy() const
{
    return m_file.isSaving() || m_file.isLocking();
}

void FileWatch::lookNow()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void FileWatch::look()
{
    // A save changes the file itself, and a lock that is being taken would look like somebody else's; both
    // tell when they are done.
    if (m_looking || isBusy()) {
        m_lookAgain = m_looking;
        return;
    }
    m_looking = true;
    const bool renews = !m_renewed.isValid() || m_renewed.hasExpired(renewing.count());
    if (renews)
        m_renewed.start();
    const FileLook look{m_file.lockPlace(),
                        m_file.identity(),
                        m_clock.now(),
                        m_file.lock(),
                        m_journalFolder,
                        m_last,
                        m_round,
                        renews};
    m_worker.start([this, look] {
        workInBackground();
        const FileSight sight = lookAt(look);
        QMetaObject::invokeMethod(
            this, [this, sight] { take(sight); }, Qt::QueuedConnection);
    });
}

void FileWatch::take(const FileSight &sight)
{
    m_looking = false;
    const bool outdated = sight.round != m_round || isBusy();
    if (outdated || m_lookAgain) {
        m_lookAgain = false;
        lookNow();
    }
    if (outdated)
        return;
    m_last = sight;
    watch(sight);
    Q_EMIT seen(sight);
}

/// A program that replaces a file takes the watch away with the old one; its folder tells of the new one.
void FileWatch::watch(const FileSight &sight)
{
    QStringList wanted;
    if (!sight.path.isEmpty())
        wanted.append(QFileInfo(sight.path).path());
    if (sight.exists)
        wanted.append(sight.path);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace verbatim
