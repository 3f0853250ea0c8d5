// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/lockholder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestField = 256;
constexpr int startField = 19; ///< of /proc/PID/stat, counted behind the name in brackets (man 5 proc)

QString firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(longestField)).trimmed()
                                          : QString();
}

QString nameOfUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry)
        return QString::number(::getuid());
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

QString machineHash()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash("verbatim lock " + id, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString ownNamespace()
{
    return QString::fromLocal8Bit(QFile::encodeName(QFile::symLinkTarget(u"/proc/self/ns/pid"_s)))
        .section(u'/', -1);
}

/// Nothing where there is no such process, or the system does not tell.
std::optional<qint64> startOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    // The name may hold blanks and brackets itself.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= startField)
        return std::nullopt;
    return fields.at(startField).toLongLong();
}

bool isRunning(const LockIdentity &identity)
{
    if (::kill(static_cast<pid_t>(identity.pid), 0) != 0 && errno == ESRCH)
        return false;
    const std::optional<qint64> start = startOf(identity.pid);
    return !start || *start == identity.processStart;
}

/// What somebody else has written is shown to people: one short line.
QString fieldOf(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().left(longestField).simplified();
}

} // namespace

LockIdentity LockIdentity::current()
{
    LockIdentity identity;
    identity.user = nameOfUser();
    identity.host = QSysInfo::machineHostName();
    identity.machine = machineHash();
    identity.bootId = firstLineOf(u"/proc/sys/kernel/random/boot_id"_s);
    identity.pidNamespace = ownNamespace();
    identity.pid = ::getpid();
    identity.processStart = startOf(identity.pid).value_or(0);
    return identity;
}

LockHolder::Standing LockHolder::standing(const LockIdentity &own, const QDateTime &now) const
{
    const bool silent = lastSeen.secsTo(now) > silentAfterSeconds;
    const bool sameBoot = !own.bootId.isEmpty() && identity.bootId == own.bootId;
    if (sameBoot && identity.pidNamespace == own.pidNamespace && identity.pid > 0)
        return isRunning(identity) ? Standing::Present : Standing::Gone;
    // Copies of one virtual machine have the same id: only a lock that nobody renews is of an earlier start.
    const bool sameMachine =
        !own.machine.isEmpty() && identity.machine == own.machine && identity.host == own.host;
    if (sameMachine && !sameBoot && !identity.bootId.isEmpty() && silent)
        return Standing::Gone;
    return silent ? Standing::Silent : Standing::Elsewhere;
}

QByteArray LockHolder::toJson() const
{
    const QJsonObject object{
        {u"program"_s, u"verbatim"_s},
        {u"user"_s, identity.user},
        {u"host"_s, identity.host},
        {u"machine"_s, identity.machine},
        {u"boot"_s, identity.bootId},
        {u"pidNamespace"_s, identity.pidNamespace},
        {u"pid"_s, identity.pid},
        {u"processStart"_s, identity.processStart},
        {u"since"_s, since.toUTC().toString(Qt::ISODate)},
        {u"token"_s, token},
    };
    return QJsonDocument(object).toJson();
}

std::optional<LockHolder> LockHolder::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LockHolder holder;
    holder.token = fieldOf(object, u"token"_s);
    if (holder.token.isEmpty())
        return std::nullopt;
    holder.identity.user = fieldOf(object, u"user"_s);
    holder.identity.host = fieldOf(object, u"host"_s);
    holder.identity.machine = fieldOf(object, u"machine"_s);
    holder.identity.bootId = fieldOf(object, u"boot"_s);
    holder.identity.pidNamespace = fieldOf(object, u"pidNamespace"_s);
    holder.identity.pid = object.value(u"pid"_s).toInteger();
    holder.identity.processStart = object.value(u"processStart"_s).toInteger();
    holder.since = QDateTime::fromString(fieldOf(object, u"since"_s), Qt::ISODate);
    return holder;
}

} // namespace verbatim
