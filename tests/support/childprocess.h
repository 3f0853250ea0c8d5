// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace verbatim {

/// How a process ended, and the last number it had said.
struct ChildOutcome
{
    int status = -1; ///< exit status; 256 + number of the signal that ended it
    qint64 said = -1;
};

using Say = std::function<void(qint64)>;

/// Runs `work` in a copy of this process, which ends behind it at the latest. Only for processes of one
/// thread.
inline ChildOutcome inChild(const std::function<void(const Say &)> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("there are no more pipes");
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("there are no more processes");
    if (child == 0) {
        const rlimit noCore = {0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        // Qt Test would call a debugger.
        for (const int number : {SIGABRT, SIGSEGV, SIGBUS})
            std::signal(number, SIG_DFL);
        // An exception must not reach the framework above, which would wait for threads that a copy has not.
        [&]() noexcept {
            work([&ends](qint64 number) {
                if (::write(ends[1], &number, sizeof(number)) != sizeof(number))
                    ::_exit(2);
            });
        }();
        ::_exit(0);
    }
    ::close(ends[1]);
    ChildOutcome outcome;
    qint64 number = 0;
    while (::read(ends[0], &number, sizeof(number)) == sizeof(number))
        outcome.said = number;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    constexpr int signalled = 256;
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
    return outcome;
}

} // namespace verbatim
