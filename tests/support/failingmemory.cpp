// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Stands before the allocator of the C library, which goes on to do the work under its other names.

#include "tests/support/failingmemory.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

namespace {

std::atomic<int> requests{0};
std::atomic<int> refusedRequest{0}; ///< 0: none

} // namespace

namespace verbatim {

void refuseMemory(int at)
{
    requests = 0;
    refusedRequest = at;
}

int grantMemory()
{
    refusedRequest = 0;
    return requests;
}

} // namespace verbatim

#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)

bool verbatim::canRefuseMemory()
{
    return false;
}

#else

bool verbatim::canRefuseMemory()
{
    return true;
}

extern "C" {

// The names and parameters are those of the C library.
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

static bool isRefused()
{
    if (refusedRequest == 0 || ++requests != refusedRequest)
        return false;
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    return isRefused() ? nullptr : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return isRefused() ? nullptr : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return isRefused() ? nullptr : __libc_realloc(memory, size);
}

} // extern "C"

#endif
