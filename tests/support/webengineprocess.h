// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

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

/// Kills the processes in which WebEngine lays out this program's pages, as a crash would. Returns how many.
inline int killRenderers()
{
    int killed = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : processes) {
        const pid_t process = name.toInt();
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (process <= 0 || !command.open(QIODevice::ReadOnly) ||
            !command.readAll().contains("--type=renderer"))
            continue;
        pid_t ancestor = parentOf(process);
        while (ancestor > 1 && ancestor != ::getpid())
            ancestor = parentOf(ancestor);
        if (ancestor == ::getpid() && ::kill(process, SIGKILL) == 0)
            ++killed;
    }
    return killed;
}

} // namespace verbatim::test
