// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/meetinginfo.h"

namespace verbatim {

/// The name a meeting is offered to be saved or exported under, without a suffix: its day and its title,
/// characters that file systems refuse replaced, at most 80 UTF-16 units and 220 bytes of
/// title. For an export pass the
/// head of the edition and not of the record, so that the name can't carry what was taken back.
QString suggestedBaseName(const MeetingInfo &meeting);

} // namespace verbatim
