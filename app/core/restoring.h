// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

namespace verbatim {

/// The edit that makes `present` say what `wanted` says: its meeting, rule, speakers, turns and requests, in
/// its order. Frozen versions and published editions stay as they are: they tell what happened.
EditGroup editTo(const Transcript &wanted, const Transcript &present);

} // namespace verbatim
