// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"
#include "app/publication/publicationstate.h"

#include <QString>

namespace verbatim {

/// What a file is known by: as long as nothing of it is another, the file is taken for the same.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970: when its bytes changed
    qint64 renamed = 0;  ///< nanoseconds since 1970: when its place or its rights changed

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// One file of the desk: a meeting, or the reason why it could not be read.
struct DeskMeeting
{
    /// What may be remembered about it beyond this run of the program.
    enum class Keeping {
        InIndex,
        InMemory, ///< its title, its name or a person's hold words that somebody took back, or asked to
    };

    QString path; ///< absolute
    FileStamp stamp;
    QString title;      ///< as it stands in the file; for the screen and for nothing that leaves
    Transcript outline; ///< of outlineOf(); without a title where that holds words in question
    Keeping keeping = Keeping::InMemory;
    QString problem;        ///< why it could not be read; empty where it was
    PublicationState state; ///< on the day of the last look, without the days that were counted

    friend bool operator==(const DeskMeeting &, const DeskMeeting &) = default;
};

/// The title, or the file's name where there is none.
QString nameOf(const DeskMeeting &meeting);
/// Whether something is still to be done; also of a file that could not be read.
bool isOpen(const DeskMeeting &meeting);
/// Whether the next thing due is the end of the review and not the publication.
bool isReviewNext(const DeskMeeting &meeting);
/// The order of the desk: what is late or due next first, then what has no day yet, files that could not be
/// read, and last what is published, the newest first.
bool comesBefore(const DeskMeeting &a, const DeskMeeting &b);

} // namespace verbatim
