// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/meetinglock.h"

#include "app/core/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr mode_t ownersOwn = S_IRUSR | S_IWUSR;
constexpr mode_t readBits = S_IRUSR | S_IRGRP | S_IROTH;
constexpr qsizetype longestName = 255; ///< bytes, on every file system in use
constexpr size_t longestLock = 4096;

QString userOf(uid_t uid)
{
    const passwd *entry = ::getpwuid(uid);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(uid);
}

/// Nothing only where there is no lock. One that can't be read is somebody's: its owner is all that is known.
struct FoundLock
{
    LockHolder holder;
    uid_t owner = 0;
};

std::optional<FoundLock> readLock(const QByteArray &path, SystemCalls &calls)
{
    struct stat info = {};
    if (calls.fstatat(AT_FDCWD, path.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    QByteArray bytes;
    const int file = calls.open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file >= 0) {
        std::array<char, longestLock> buffer = {};
        const ssize_t got = calls.read(file, buffer.data(), buffer.size());
        bytes = QByteArray(buffer.data(), std::max<ssize_t>(got, 0));
        calls.close(file);
    }
    std::optional<LockHolder> holder = LockHolder::fromJson(bytes);
    if (!holder) {
        holder.emplace();
        holder->identity.user = userOf(info.st_uid);
    }
    holder->lastSeen = QDateTime::fromSecsSinceEpoch(info.st_mtim.tv_sec);
    return FoundLock{*holder, info.st_uid};
}

std::optional<LockHolder> holderAt(const QByteArray &path, SystemCalls &calls)
{
    const std::optional<FoundLock> found = readLock(path, calls);
    return found ? std::optional(found->holder) : std::nullopt;
}

std::vector<QByteArray> lockPaths(const MeetingLock::Place &place, mode_t &mode)
{
    std::vector<QByteArray> paths{QFile::encodeName(MeetingLock::lockPathOf(place.file))};
    struct stat info = {};
    mode = ownersOwn;
    if (::stat(QFile::encodeName(place.file).constData(), &info) != 0)
        return paths;
    mode |= info.st_mode & readBits;
    if (info.st_nlink > 1 && !place.linkFolder.isEmpty()) {
        const QString name = u"%1-%2.lock"_s.arg(info.st_dev).arg(info.st_ino);
        paths.push_back(QFile::encodeName(QDir(place.linkFolder).filePath(name)));
    }
    return paths;
}

} // namespace

QString MeetingLock::lockPathOf(const QString &file)
{
    QFileInfo info(file);
    // A link to a file that is still to be made.
    for (int links = 0; info.isSymLink() && links < 40; ++links)
        info.setFile(info.symLinkTarget());
    const QString folder = info.dir().canonicalPath();
    const QString name = u".~%1.lock"_s.arg(info.fileName());
    const QDir dir(folder.isEmpty() ? info.absolutePath() : folder);
    if (QFile::encodeName(name).size() <= longestName)
        return dir.filePath(name);
    return dir.filePath(u".~%1.lock"_s.arg(qHash(info.fileName(), 0), 16, 16, QLatin1Char('0')));
}

LockAttempt MeetingLock::take(const Place &place, Taking taking, const LockIdentity &own,
                              const QDateTime &now, SystemCalls *calls)
{
    mode_t mode = 0;
    const std::vector<QByteArray> paths = lockPaths(place, mode);
    std::shared_ptr<MeetingLock> lock(new MeetingLock({own, idToString(freshIdValue()), now, now}, calls));
    LockAttempt attempt;
    if (lock->makeAll(paths, taking, mode, now, attempt.holder))
        attempt.lock = std::move(lock);
    return attempt;
}

std::optional<LockHolder> MeetingLock::holderOf(const Place &place, const LockIdentity &own,
                                                const QDateTime &now)
{
    PosixCalls calls;
    mode_t mode = 0;
    for (const QByteArray &path : lockPaths(place, mode)) {
        const std::optional<LockHolder> holder = holderAt(path, calls);
        if (holder && holder->standing(own, now) != LockHolder::Standing::Gone)
            return holder;
    }
    return std::nullopt;
}

MeetingLock::MeetingLock(LockHolder own, SystemCalls *calls)
    : m_calls(calls ? *calls : m_system)
    , m_own(std::move(own))
{}

MeetingLock::~MeetingLock()
{
    release();
}

bool MeetingLock::makeAll(const std::vector<QByteArray> &paths, Taking taking, mode_t mode,
                          const QDateTime &now, std::optional<LockHolder> &holder)
{
    m_mode = mode;
    for (const QByteArray &path : paths) {
        if (path != paths.front())
            QDir().mkpath(QFileInfo(QFile::decodeName(path)).path());
        if (makeOne(path, taking, now, holder)) {
            m_paths.push_back(path);
        } else if (holder) {
            release();
            return false;
        }
    }
    return !m_paths.empty();
}

bool MeetingLock::makeOne(const QByteArray &path, Taking taking, const QDateTime &now,
                          std::optional<LockHolder> &holder)
{
    if (writeNew(path))
        return true;
    if (errno != EEXIST)
        return false;
    const std::optional<LockHolder> found = holderAt(path, m_calls);
    const bool gone = !found || found->standing(m_own.identity, now) == LockHolder::Standing::Gone;
    if ((gone || taking == Taking::FromOwner) && replace(path))
        return true;
    holder = holderAt(path, m_calls);
    return false;
}

/// Two programs may both see that an owner is gone: whose lock is there in the end has it.
bool MeetingLock::replace(const QByteArray &path)
{
    const QByteArray fresh = path.left(path.lastIndexOf('/') + 1) + ".~" + m_own.token.toLatin1() + ".lock";
    if (!writeNew(fresh))
        return false;
    if (m_calls.renameat(AT_FDCWD, fresh.constData(), path.constData()) != 0) {
        m_calls.unlinkat(AT_FDCWD, fresh.constData());
        return false;
    }
    return stateOf(path) == State::Ours;
}

/// On failure errno says why, and nothing is left.
bool MeetingLock::writeNew(const QByteArray &path)
{
    const int file = m_calls.openat(AT_FDCWD, path.constData(),
                                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, m_mode);
    if (file < 0)
        return false;
    const QByteArray json = m_own.toJson();
    const bool whole = m_calls.write(file, json.constData(), static_cast<size_t>(json.size())) == json.size();
    const int reason = whole ? 0 : errno;
    // Who may read is said by the file, not by the umask.
    m_calls.fchmod(file, m_mode);
    m_calls.close(file);
    if (whole)
        return true;
    m_calls.unlinkat(AT_FDCWD, path.constData());
    errno = reason;
    return false;
}

MeetingLock::State MeetingLock::stateOf(const QByteArray &path) const
{
    const std::optional<FoundLock> found = readLock(path, m_calls);
    if (!found)
        return State::Missing;
    if (found->holder.token == m_own.token)
        return State::Ours;
    // One of our own user that the disk does not give back says nothing about anybody else.
    const bool unreadable = found->holder.token.isEmpty() && found->owner == ::geteuid();
    return unreadable ? State::Missing : State::Taken;
}

MeetingLock::State MeetingLock::state() const
{
    const std::lock_guard guard(m_mutex);
    State worst = m_paths.empty() ? State::Missing : State::Ours;
    for (const QByteArray &path : m_paths) {
        const State state = stateOf(path);
        if (state == State::Taken)
            return State::Taken;
        if (state == State::Missing)
            worst = State::Missing;
    }
    return worst;
}

MeetingLock::State MeetingLock::renew()
{
    const std::lock_guard guard(m_mutex);
    State worst = m_paths.empty() ? State::Missing : State::Ours;
    for (const QByteArray &path : m_paths) {
        State state = stateOf(path);
        if (state == State::Ours)
            m_calls.utimensat(AT_FDCWD, path.constData());
        else if (state == State::Missing && writeNew(path))
            state = State::Ours;
        if (state == State::Taken)
            return State::Taken;
        if (state == State::Missing)
            worst = State::Missing;
    }
    return worst;
}

std::optional<LockHolder> MeetingLock::holder() const
{
    const std::lock_guard guard(m_mutex);
    for (const QByteArray &path : m_paths) {
        std::optional<LockHolder> found = holderAt(path, m_calls);
        if (found && found->token != m_own.token)
            return found;
    }
    return std::nullopt;
}

void MeetingLock::release()
{
    const std::lock_guard guard(m_mutex);
    for (const QByteArray &path : m_paths) {
        if (stateOf(path) == State::Ours)
            m_calls.unlinkat(AT_FDCWD, path.constData());
    }
    m_paths.clear();
}

} // namespace verbatim
