// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/seatkeys.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int digits = 9;

} // namespace

QKeySequence seatKey(int seat)
{
    if (seat < 0 || seat >= seatsWithKey)
        return {};
    const int key = seat < digits ? Qt::Key_1 + seat : Qt::Key_F1 + seat - digits;
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key));
}

QString seatKeyCap(int seat)
{
    if (seat < 0 || seat >= seatsWithKey)
        return {};
    return seat < digits ? QString::number(seat + 1) : u"F%1"_s.arg(seat - digits + 1);
}

} // namespace verbatim
