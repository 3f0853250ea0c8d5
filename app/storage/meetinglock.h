// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/lockholder.h"
#include "app/storage/systemcalls.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace verbatim {

class MeetingLock;

/// What came of asking for a lock: the lock, or who has it; neither where the folder takes none, which is no
/// reason to refuse the file (its saving asks for the same).
struct LockAttempt
{
    std::shared_ptr<MeetingLock> lock;
    std::optional<LockHolder> holder;
};

/// Says beside a file that somebody edits it: `.~NAME.lock`, which names the person, the machine and the time
/// and no word of the meeting; whoever may read the file may read its lock, nobody else. It is made only
/// where there is none, renewed while it is held, and goes with this object.
///
/// A file with several names (hard links) is locked a second time in a folder of this user, by its number.
/// All calls may be made in any thread.
class MeetingLock
{
public:
    enum class Taking {
        IfFree,    ///< where there is none, or its owner is certainly gone
        FromOwner, ///< whoever has it: the user was asked. They find out at their next save
    };

    enum class State {
        Ours,
        Missing, ///< nobody's: the folder is gone, or takes no new files
        Taken,   ///< somebody else has it now
    };

    struct Place
    {
        QString file;       ///< the meeting; links are followed
        QString linkFolder; ///< where files with several names are locked by their number
    };

    /// `calls`: those of the machine where null; otherwise they must outlive the lock.
    static LockAttempt take(const Place &place, Taking taking, const LockIdentity &own, const QDateTime &now,
                            SystemCalls *calls = nullptr);
    /// Who has the file, for one that is only read; nobody where the lock is free or its owner certainly
    /// gone.
    static std::optional<LockHolder> holderOf(const Place &place, const LockIdentity &own,
                                              const QDateTime &now);
    /// Behind all links; the file need not be there.
    static QString lockPathOf(const QString &file);

    ~MeetingLock();
    MeetingLock(const MeetingLock &) = delete;
    MeetingLock &operator=(const MeetingLock &) = delete;

    State state() const;
    /// Shows that we are alive; makes a lock again that somebody has cleared away.
    State renew();
    /// Who has it, where that is not us.
    std::optional<LockHolder> holder() const;
    /// Removes it, if it is still ours.
    void release();

private:
    MeetingLock(LockHolder own, SystemCalls *calls);

    bool makeAll(const std::vector<QByteArray> &paths, Taking taking, mode_t mode, const QDateTime &now,
                 std::optional<LockHolder> &holder);
    bool makeOne(const QByteArray &path, Taking taking, const QDateTime &now,
                 std::optional<LockHolder> &holder);
    bool replace(const QByteArray &path);
    bool writeNew(const QByteArray &path);
    State stateOf(const QByteArray &path) const;

    mutable std::mutex m_mutex; ///< renewing and releasing are not to overtake each other
    PosixCalls m_system;
    SystemCalls &m_calls;
    LockHolder m_own;
    mode_t m_mode = 0;
    std::vector<QByteArray> m_paths; ///< of the locks that are held
};

} // namespace verbatim
