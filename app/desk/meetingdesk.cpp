// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetingdesk.h"

#include "app/core/clock.h"
#include "app/desk/deskreader.h"
#include "app/desk/meetinglisting.h"
#include "app/meetings/calendarstore.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

namespace verbatim {

namespace {

constexpr std::chrono::milliseconds settling{300};
constexpr std::chrono::seconds onceInAWhile{60};
constexpr qint64 reportPaceMs = 200;

} // namespace

/// What the reading thread tells.
struct MeetingDesk::Report
{
    QList<DeskMeeting> meetings; ///< new or changed
    Progress progress;
    bool isLast = false;
    // Of the last one:
    QSet<QString> present; ///< paths of everything there is
    QStringList folders;
    QStringList problems;
};

/// One look at all folders, in the reading thread.
class MeetingDesk::Look
{
public:
    struct Task
    {
        enum class Index {
            Read,  ///< the first look
            Known, ///< everything in it is in memory
        };
        enum class States {
            AsKnown,
            CountAgain, ///< another day, or other calendars
        };

        DeskFolders folders;
        DeskIndex::Meetings known;
        Index index = Index::Known;
        States states = States::AsKnown;
        QString indexFile;
        OfficeCalendars calendars;
        QDate today;
        const std::atomic_bool &cancelled;
        std::function<void(const Report &)> tell;
    };

    explicit Look(Task task)
        : m_task(std::move(task))
    {}

    void run()
    {
        if (m_task.index == Task::Index::Read && !m_task.indexFile.isEmpty())
            m_index = DeskIndex(m_task.indexFile).read();
        const MeetingListing listing = listMeetings(m_task.folders, &m_task.cancelled);
        if (m_task.cancelled)
            return;
        QList<ListedMeeting> unread;
        for (const ListedMeeting &listed : listing.meetings) {
            m_report.present.insert(listed.path);
            if (!takeKnown(listed))
                unread.append(listed);
        }
        m_report.progress = {0, unread.size()};
        tellNow();
        readAll(unread);
        // Also of a look that is given up: what was read need not be read again.
        m_report.problems = listing.problems + writeIndex();
        m_report.folders = listing.folders;
        m_report.isLast = true;
        if (!m_task.cancelled)
            tellNow();
    }

private:
    /// Whether the file need not be read: it is known as it is.
    bool takeKnown(const ListedMeeting &listed)
    {
        auto found = m_task.known.constFind(listed.path);
        const bool inMemory = found != m_task.known.cend() && found->stamp == listed.stamp;
        if (!inMemory) {
            found = m_index.constFind(listed.path);
            if (found == m_index.cend() || found->stamp != listed.stamp)
                return false;
            ++m_fromIndex;
        }
        DeskMeeting meeting = *found;
        if (!inMemory || m_task.states == Task::States::CountAgain)
            updateState(meeting, m_task.calendars, m_task.today);
        add(meeting);
        return true;
    }

    void add(const DeskMeeting &meeting)
    {
        const auto before = m_task.known.constFind(meeting.path);
        if (before == m_task.known.cend() || *before != meeting)
            m_report.meetings.append(meeting);
        m_all.insert(meeting.path, meeting);
    }

    void readAll(const QList<ListedMeeting> &unread)
    {
        QElapsedTimer sinceReport;
        sinceReport.start();
        for (const ListedMeeting &listed : unread) {
            if (m_task.cancelled)
                return;
            add(readMeeting(listed, m_task.calendars, m_task.today));
            ++m_report.progress.done;
            if (sinceReport.elapsed() >= reportPaceMs) {
                tellNow();
                sinceReport.restart();
            }
        }
    }

    void tellNow()
    {
        m_task.tell(m_report);
        m_report.meetings.clear();
    }

    bool differsFromIndex() const
    {
        const auto isGone = [this](const DeskMeeting &one) { return !m_report.present.contains(one.path); };
        return m_report.progress.total > 0 || m_fromIndex != m_index.size() ||
               std::ranges::any_of(m_task.known, isGone);
    }

    QStringList writeIndex() const
    {
        if (m_task.indexFile.isEmpty() || !differsFromIndex())
            return {};
        const Result<void> written = DeskIndex(m_task.indexFile).write(m_all);
        return written ? QStringList() : QStringList{written.error().message};
    }

    Task m_task;
    DeskIndex::Meetings m_index;
    DeskIndex::Meetings m_all;
    qsizetype m_fromIndex = 0; ///< meetings of the index that are as they were
    Report m_report;
};

MeetingDesk::MeetingDesk(const CalendarStore &calendars, const Clock &clock, QString indexFile,
                         QObject *parent)
    : QObject(parent)
    , m_calendars(calendars)
    , m_clock(clock)
    , m_indexFile(std::move(indexFile))
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority); // typing comes first
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &MeetingDesk::lookAgain);
    m_onceInAWhile.setTimerType(Qt::VeryCoarseTimer);
    m_onceInAWhile.setInterval(onceInAWhile);
    connect(&m_onceInAWhile, &QTimer::timeout, this, &MeetingDesk::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_calendars, &CalendarStore::changed, this, [this] {
        m_countedOn = {};
        lookAgain();
    });
}

MeetingDesk::~MeetingDesk()
{
    m_cancelled = true;
    m_worker.waitForDone();
}

void MeetingDesk::setFolders(const DeskFolders &folders)
{
    if (folders == m_folders && m_indexRead)
        return;
    m_folders = folders;
    lookAgain();
}

void MeetingDesk::lookAgain()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    m_onceInAWhile.start();
    const QDate today = m_clock.today();
    auto tell = [this](const Report &report) {
        QMetaObject::invokeMethod(
            this, [this, report] { take(report); }, Qt::QueuedConnection);
    };
    const auto index = m_indexRead ? Look::Task::Index::Known : Look::Task::Index::Read;
    const auto states = m_countedOn == today ? Look::Task::States::AsKnown : Look::Task::States::CountAgain;
    auto look = std::make_shared<Look>(Look::Task{m_folders, m_meetings, index, states, m_indexFile,
                                                  m_calendars.calendars(), today, m_cancelled, tell});
    m_countedOn = today;
    m_indexRead = true;
    m_worker.start([look] { look->run(); });
}

void MeetingDesk::take(const Report &report)
{
    QStringList paths;
    for (const DeskMeeting &meeting : report.meetings) {
        m_meetings.insert(meeting.path, meeting);
        paths.append(meeting.path);
    }
    QStringList gone;
    if (report.isLast) {
        for (auto it = m_meetings.begin(); it != m_meetings.end();) {
            if (!report.present.contains(it.key())) {
                gone.append(it.key());
                it = m_meetings.erase(it);
            } else {
                ++it;
            }
        }
        m_problems = report.problems;
        watch(report.folders);
    }
    if (!paths.isEmpty() || !gone.isEmpty())
        Q_EMIT changed(paths, gone);
    m_progress = report.progress;
    m_looking = !report.isLast;
    Q_EMIT progressed();
    if (!report.isLast)
        return;
    Q_EMIT looked();
    if (m_again)
        lookAgain();
}

void MeetingDesk::watch(const QStringList &folders)
{
    const QStringList watched = m_watcher.directories();
    const QSet<QString> now(folders.cbegin(), folders.cend());
    const QSet<QString> before(watched.cbegin(), watched.cend());
    const QSet<QString> gone = before - now;
    const QSet<QString> added = now - before;
    // What can't be watched (a share, too many) is still looked at once in a while.
    if (!gone.isEmpty())
        m_watcher.removePaths(QStringList(gone.cbegin(), gone.cend()));
    if (!added.isEmpty())
        m_watcher.addPaths(QStringList(added.cbegin(), added.cend()));
}

} // namespace verbatim
