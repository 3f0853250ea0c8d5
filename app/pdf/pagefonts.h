// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace verbatim {

/// The page with the large TrueType fonts of its text, each cut down to the page's characters and put into
/// the page under its own name: those that a custom property of its style lists (`--serif: "TW-Sung", …;`).
/// The browser engine embeds some of them whole where many characters are used: 35 MB of TW-Sung, which it
/// packs for every PDF. Fonts that are small, variable, not installed or no TrueType stay as they are. May be
/// called in any thread.
QByteArray pageWithFonts(const QByteArray &page);

} // namespace verbatim
