// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace verbatim {

/// Seats that have a key: Ctrl+1 … Ctrl+9 for the first nine, Ctrl+F1 … Ctrl+F12 for the next twelve.
inline constexpr int seatsWithKey = 21;

/// The key that starts a turn of whoever has the seat (from 0); empty for a seat without one.
QKeySequence seatKey(int seat);

/// What stands on the key beside Ctrl, such as “3” or “F2”; empty for a seat without one.
QString seatKeyCap(int seat);

} // namespace verbatim
