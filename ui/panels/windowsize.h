// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>

class QWidget;

namespace verbatim {

/// From the edge of a window to what stands in it, device-independent pixels.
inline constexpr int windowMargin = 20;

/// Gives a window the size it would like, in device-independent pixels, or as much of it as its screen has
/// with room for a frame: what lies beside the screen can't be reached.
void resizeWithinScreen(QWidget &window, QSize wanted);

} // namespace verbatim
