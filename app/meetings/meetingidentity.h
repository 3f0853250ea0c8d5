// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/clock.h"
#include "app/core/ids.h"
#include "app/core/result.h"
#include "app/storage/meetinglock.h"

namespace verbatim {

/// The id by which others know the meeting of this `.verbatim` file; gives it one, and saves the file with
/// nothing else changed, where it has none. Refused while somebody edits the file, and where the file was
/// read with any finding: saving it would hide that.
Result<MeetingId> giveIdentity(const MeetingLock::Place &place, const Clock &clock);

} // namespace verbatim
