// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/sharedview.h"

#include <QString>

namespace verbatim {

/// The words that the page shows at most, in UTF-16 units: some screens full of the largest letters. One
/// paragraph more is begun than fits.
inline constexpr qsizetype sharedPageUnits = 3000;

/// What the room reads, as rich text for a QTextDocument: the end of the record, speaker by speaker. It takes
/// a SharedView and nothing else.
QString sharedPage(const SharedView &view);

} // namespace verbatim
