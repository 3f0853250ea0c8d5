// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/journalprogress.h"

namespace verbatim {

void JournalProgress::reach(quint64 revision)
{
    {
        const std::lock_guard lock(m_mutex);
        m_reached = revision;
        m_halted = false;
    }
    m_changed.notify_all();
}

void JournalProgress::halt()
{
    {
        const std::lock_guard lock(m_mutex);
        m_halted = true;
    }
    m_changed.notify_all();
}

void JournalProgress::waitFor(quint64 revision, std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, atMost, [&] { return m_halted || (m_reached && *m_reached >= revision); });
}

} // namespace verbatim
