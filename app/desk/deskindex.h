// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/result.h"
#include "app/desk/deskmeeting.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace verbatim {

/// What the desk remembers of meetings from one run of the program to the next, so that 5,000 files need not
/// be read again: one file in the user's state folder, readable by its owner only. It holds outlines and
/// titles of files that have not changed since, never a word that was said, and nothing of a meeting whose
/// title, file name or people are in question (DeskMeeting::Keeping). It is a cache: whoever deletes it loses
/// a few seconds.
class DeskIndex
{
public:
    using Meetings = QHash<QString, DeskMeeting>; ///< by path

    explicit DeskIndex(const QString &file)
        : m_file(file)
    {}

    /// Nothing where there is no index, or it is damaged or of another version. States are not in it.
    Meetings read() const;
    /// Writes what may be kept of files that are on the disk as they were read: what was changed, or purged,
    /// by another window in the meantime is left out.
    Result<void> write(const Meetings &meetings) const;
    /// After a purge: nothing of this file, and nothing that holds one of the words. An index that can't be
    /// read goes as a whole. The Error says what is left to do by hand.
    Result<void> forget(const QString &path, const QStringList &words) const;

private:
    Result<void> writeBytes(const QByteArray &bytes) const;

    QString m_file;
};

QString defaultDeskIndex(); ///< in stateFolder()

} // namespace verbatim
