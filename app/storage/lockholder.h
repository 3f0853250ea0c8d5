// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace verbatim {

/// A program on a machine, as a lock names it. It says nothing of the meeting.
struct LockIdentity
{
    QString user; ///< full name, or the login name
    QString host;
    QString machine;      ///< a hash of the machine's id, which itself is nobody else's business
    QString bootId;       ///< of the running system; another one after a restart
    QString pidNamespace; ///< process numbers mean nothing outside of it
    qint64 pid = 0;
    qint64 processStart = 0; ///< clock ticks since the machine began: tells a process from a later one

    static LockIdentity current();

    friend bool operator==(const LockIdentity &, const LockIdentity &) = default;
};

/// Who has a file, as its lock says.
struct LockHolder
{
    enum class Standing {
        Present,   ///< on this machine and running
        Elsewhere, ///< nothing certain can be known from here, but it was heard of lately
        Silent,    ///< as above, and it has not been heard of for longer than a minute
        Gone,      ///< certainly ended: its process is no more, or the machine was started again
    };

    /// A lock is renewed so often that one as old as this one has no living owner, or no connection.
    static constexpr qint64 silentAfterSeconds = 60;

    LockIdentity identity;
    QString token;      ///< no two locks have the same
    QDateTime since;    ///< invalid where the lock can't be read
    QDateTime lastSeen; ///< when it was renewed last

    Standing standing(const LockIdentity &own, const QDateTime &now) const;

    QByteArray toJson() const;
    static std::optional<LockHolder> fromJson(const QByteArray &json);
};

} // namespace verbatim
