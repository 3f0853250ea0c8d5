// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetinglisting.h"

#include "app/storage/fileformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <sys/stat.h>

namespace verbatim {

namespace {

struct ListingText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::MeetingListing)
};

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Looks into folder after folder.
class Lister
{
public:
    explicit Lister(const std::atomic_bool *cancelled)
        : m_cancelled(cancelled)
    {}

    MeetingListing list(const DeskFolders &folders)
    {
        for (const DeskFolder &folder : folders) {
            const QFileInfo info(folder.path);
            if (!info.isDir() || !info.isReadable())
                m_listing.problems.append(ListingText::tr("The folder “%1” can't be read: it is gone, not "
                                                          "connected, or not yours. Connect it, or take it "
                                                          "off the desk.")
                                              .arg(QDir::toNativeSeparators(folder.path)));
            else
                lookInto(info.canonicalFilePath(), folder.depth);
        }
        std::ranges::sort(m_listing.meetings, std::ranges::greater(),
                          [](const ListedMeeting &one) { return one.stamp.modified; });
        return std::move(m_listing);
    }

private:
    bool isFull() const
    {
        return m_listing.meetings.size() >= maximumListedMeetings ||
               m_listing.folders.size() >= maximumListedFolders;
    }

    void lookInto(const QString &top, DeskFolder::Depth depth)
    {
        QStringList waiting{top};
        while (!waiting.isEmpty() && !(m_cancelled && *m_cancelled)) {
            if (isFull())
                return tellFull();
            const QString folder = waiting.takeLast();
            if (!m_seen.contains(folder)) {
                m_seen.insert(folder);
                m_listing.folders.append(folder);
                listFiles(folder);
            }
            if (depth == DeskFolder::Depth::Itself)
                continue;
            const QStringList below =
                QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Unsorted);
            for (const QString &name : below)
                waiting.append(folder + u'/' + name);
        }
    }

    void listFiles(const QString &folder)
    {
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Unsorted);
        for (const QString &name : names) {
            if (formatOfFile(name) != FileFormat::Verbatim)
                continue;
            if (m_listing.meetings.size() >= maximumListedMeetings)
                return tellFull();
            const QString path = folder + u'/' + name;
            if (const std::optional<FileStamp> stamp = stampOf(path))
                m_listing.meetings.append({path, *stamp});
        }
    }

    void tellFull()
    {
        const QString sentence =
            ListingText::tr("There are more than %L1 meetings or %L2 folders; the rest is not shown. Take "
                            "folders off the desk that nobody works in.")
                .arg(maximumListedMeetings)
                .arg(maximumListedFolders);
        if (!m_listing.problems.contains(sentence))
            m_listing.problems.append(sentence);
    }

    const std::atomic_bool *m_cancelled;
    MeetingListing m_listing;
    QSet<QString> m_seen;
};

} // namespace

MeetingListing listMeetings(const DeskFolders &folders, const std::atomic_bool *cancelled)
{
    return Lister(cancelled).list(folders);
}

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    return FileStamp{info.st_dev, info.st_ino, info.st_size, nanoseconds(info.st_mtim),
                     nanoseconds(info.st_ctim)};
}

} // namespace verbatim
