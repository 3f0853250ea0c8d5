// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <unistd.h>

namespace verbatim::test {

/// The process that started that one; 0 where there is none.
inline pid_t parentOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

inline QByteArray commandOf(pid_t process)
{
    QFile command(QStringLiteral("/proc/%1/cmdline").arg(process));
    return command.open(QIODevice::ReadOnly) ? command.readAll() : QByteArray();
}

/// A renderer is started as one, or forked from a zygote and still named like it.
inline bool isRenderer(pid_t process)
{
    const QByteArray command = commandOf(process);
    return command.contains("--type=renderer") ||
           (command.contains("--type=zygote") && commandOf(parentOf(process)).contains("--type=zygote"));
}

/// The processes in which WebEngine lays out this program's pages.
inline QList<pid_t> renderers()
{
    QList<pid_t> found;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : processes) {
        const pid_t process = name.toInt();
        if (process <= 0 || !isRenderer(process))
            continue;
        pid_t ancestor = parentOf(process);
        while (ancestor > 1 && ancestor != ::getpid())
            ancestor = parentOf(ancestor);
        if (ancestor == ::getpid())
            found += process;
    }
    return found;
}

/// Kills them, as a crash would. Returns how many.
inline int killRenderers()
{
    int killed = 0;
    for (const pid_t process : renderers())
        killed += ::kill(process, SIGKILL) == 0 ? 1 : 0;
    return killed;
}

} // namespace verbatim::test
