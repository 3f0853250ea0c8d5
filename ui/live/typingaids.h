// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/expansion.h"

#include <QList>
#include <QStringList>

namespace verbatim {

/// What helps the secretary to keep up: notes and abbreviations of the user, terms of the meeting.
struct TypingAids
{
    QStringList notes;
    QList<Expansion> expansions;
    QStringList terms;
    bool offRecordTyping = true; ///< whether anything may be typed while off the record

    friend bool operator==(const TypingAids &, const TypingAids &) = default;
};

} // namespace verbatim
