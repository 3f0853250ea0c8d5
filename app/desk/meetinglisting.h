// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/deskfolder.h"
#include "app/desk/deskmeeting.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace verbatim {

/// A file that has the name of a meeting; nothing of it has been read.
struct ListedMeeting
{
    QString path;
    FileStamp stamp;
};

/// What lies in the folders.
struct MeetingListing
{
    QList<ListedMeeting> meetings; ///< what was changed last comes first
    QStringList folders;           ///< all that were looked into
    QStringList problems;          ///< folders that could not be, one translated sentence each
};

inline constexpr qsizetype maximumListedMeetings = 50'000;
inline constexpr qsizetype maximumListedFolders = 2'000;

/// The `.verbatim` files of the folders. Other formats are none of the desk's: they have no rule, no requests
/// and no sign-offs, and a state could only be guessed. Hidden files and folders are left out, links to
/// folders are not followed below a folder. Beyond the maxima a sentence says that there is more.
MeetingListing listMeetings(const DeskFolders &folders, const std::atomic_bool *cancelled = nullptr);

/// What the file is known by now; nothing where it is gone or no file.
std::optional<FileStamp> stampOf(const QString &path);

} // namespace verbatim
