// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace verbatim {

/// How far a journal has come, shared between threads. A save waits for it: a file that is ahead of its
/// journal would look, after a crash, as if somebody else had changed it.
class JournalProgress
{
public:
    /// Everything up to that revision is on the disk.
    void reach(quint64 revision);
    /// Nothing more is written for now; nobody waits.
    void halt();

    /// Returns when the revision is reached, nothing more is written, or the time is over.
    void waitFor(quint64 revision, std::chrono::milliseconds atMost);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<quint64> m_reached;
    bool m_halted = false;
};

} // namespace verbatim
