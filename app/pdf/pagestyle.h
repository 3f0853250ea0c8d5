// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace verbatim {

/// The page with one more style sheet behind its own, and its Content-Security-Policy, where it has one, lets
/// the sheet in. Fonts that stand in the sheet itself (`data:`) are let in where `withFonts` is true.
QByteArray pageWithStyle(QByteArray page, const QByteArray &style, bool withFonts = false);

} // namespace verbatim
