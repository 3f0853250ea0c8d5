// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRect>

namespace verbatim {

/// Where a window belongs after a screen has gone: where it is if enough of its title can be seen and
/// grasped there, else wholly on the nearest of the screens that are left. In pixels of the desktop; the
/// frame itself where there is no screen.
QRect visiblePlace(const QRect &frame, const QList<QRect> &screens);

} // namespace verbatim
