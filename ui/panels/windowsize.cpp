// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace verbatim {

namespace {

constexpr QSize frame(20, 60); // title bar and borders of common window managers, and a little air

} // namespace

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace verbatim
