// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/offrecordstretch.h"

namespace verbatim {

QList<OffRecordStretch> offRecordStretches(const TurnList &turns)
{
    QList<OffRecordStretch> stretches;
    bool inside = false;
    for (const Turn &turn : turns) {
        const bool off = turn.record == RecordState::OffRecord;
        if (off && !inside)
            stretches.append(OffRecordStretch());
        if (off)
            stretches.last().turns.append(turn.id);
        inside = off;
    }
    return stretches;
}

} // namespace verbatim
