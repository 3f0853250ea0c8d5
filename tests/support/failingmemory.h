// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

namespace verbatim {

/// From now on the n-th request for memory, from 1, of this process is refused, and only that one. Needs
/// failingmemory.cpp in the program.
void refuseMemory(int at);
/// Nothing is refused any more. How many requests there were.
int grantMemory();
/// Whether requests can be refused here: not where a sanitizer has its own memory.
bool canRefuseMemory();

} // namespace verbatim
