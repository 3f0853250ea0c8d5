// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/terminationsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace verbatim {

namespace {

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

// A handler may touch nothing else: it can interrupt the program anywhere.
int pipeEnds[2] = {-1, -1};

void handle(int)
{
    const int before = errno;
    const char sign = 1;
    static_cast<void>(::write(pipeEnds[1], &sign, 1) == 1);
    errno = before;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::read);
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int signal : handled)
        ::sigaction(signal, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    for (const int signal : handled)
        ::signal(signal, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void TerminationSignals::read()
{
    char signs[16];
    while (::read(pipeEnds[0], signs, sizeof(signs)) > 0) {
    }
    Q_EMIT received();
}

} // namespace verbatim
