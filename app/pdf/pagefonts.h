// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace verbatim {

/// The page with the large TrueType fonts that its style names, each cut down to the page's characters and
/// put into the page under its own name. The browser engine embeds some of them whole: it would pack 35 MB of
/// TW-Sung into every PDF. Fonts that are small, variable, not installed or no TrueType stay as they are. May
/// be called in any thread.
QByteArray pageWithFonts(const QByteArray &page);

} // namespace verbatim
