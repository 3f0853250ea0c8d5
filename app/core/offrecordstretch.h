// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Neighbouring turns that are off the record: the entry of its own kind that the list of requests has for
/// them. Derived from the turns and stored nowhere else.
struct OffRecordStretch
{
    QList<TurnId> turns; ///< in their order, never empty

    friend bool operator==(const OffRecordStretch &, const OffRecordStretch &) = default;
};

/// In the order of the meeting.
QList<OffRecordStretch> offRecordStretches(const TurnList &turns);

} // namespace verbatim
