// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/visibleplace.h"

#include <algorithm>

namespace verbatim {

namespace {

constexpr int titleHeight = 40;
constexpr int graspable = 120; ///< pixels of a title that a hand finds

int distance(const QRect &screen, const QRect &frame)
{
    return (screen.center() - frame.center()).manhattanLength();
}

} // namespace

QRect visiblePlace(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return frame;
    const QRect title(frame.topLeft(), QSize(frame.width(), titleHeight));
    for (const QRect &screen : screens) {
        const QRect seen = screen.intersected(title);
        if (seen.height() == titleHeight && seen.width() >= std::min(graspable, frame.width()))
            return frame;
    }
    const QRect &screen = *std::ranges::min_element(
        screens, {}, [&frame](const QRect &candidate) { return distance(candidate, frame); });
    const QSize size = frame.size().boundedTo(screen.size());
    return {std::clamp(frame.left(), screen.left(), screen.right() + 1 - size.width()),
            std::clamp(frame.top(), screen.top(), screen.bottom() + 1 - size.height()), size.width(),
            size.height()};
}

} // namespace verbatim
