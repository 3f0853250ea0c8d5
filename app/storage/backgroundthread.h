// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

namespace verbatim {

/// From now on this thread gets less of the processor than typing and the crash journal: writing and reading
/// back a long meeting takes both cores of a small machine otherwise. Nothing happens where the system
/// refuses, or where the thread has been told before.
void workInBackground();

} // namespace verbatim
