// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

namespace verbatim {

/// While it lives, a process of root has the rights of a user who owns nothing; others stay who they are.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_effective(::geteuid())
    {
        if (m_effective == 0)
            m_dropped = ::seteuid(nobody) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_dropped && ::seteuid(m_effective) != 0)
            ::_exit(1); // going on with the wrong rights would make every later test lie
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t nobody = 65534;

    uid_t m_effective;
    bool m_dropped = false;
};

} // namespace verbatim
