// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/backgroundthread.h"

#include <algorithm>
#include <sys/resource.h>

namespace verbatim {

namespace {

constexpr int steps = 5; ///< of the nice value: about a third of the share
constexpr int mostNice = 19;

} // namespace

void workInBackground()
{
    static thread_local bool told = false;
    if (told)
        return;
    told = true;
    // On Linux both calls are about the calling thread (man 2 setpriority, "C library/kernel differences").
    const int now = ::getpriority(PRIO_PROCESS, 0);
    ::setpriority(PRIO_PROCESS, 0, std::min(now + steps, mostNice));
}

} // namespace verbatim
