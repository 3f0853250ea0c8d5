// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/verbatimfile.h"
#include "tests/support/inventedmeeting.h"

#include <QDir>
#include <QFile>

namespace verbatim::test {

/// An invented meeting of that day, whose review has begun.
inline Transcript deskTranscript(const QString &title, QDate day)
{
    InventedMeeting meeting = smallMeeting();
    meeting.transcript.requests.clear();
    meeting.transcript.meeting.title = title;
    meeting.transcript.meeting.date = day;
    return meeting.transcript;
}

inline Transcript published(Transcript transcript, QDate day, int number = 0)
{
    PublishedEdition edition;
    edition.number = number;
    edition.at = QDateTime(day, QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600);
    transcript.published = {edition};
    return transcript;
}

/// Writes the meeting; makes the folder where there is none. The path.
inline QString writeMeeting(const QString &path, const Transcript &transcript)
{
    QDir().mkpath(QFileInfo(path).path());
    VerbatimFile content;
    content.transcript = transcript;
    QFile file(path);
    const QByteArray bytes = writeVerbatim(content);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
    return path;
}

inline QString writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
    return path;
}

} // namespace verbatim::test
