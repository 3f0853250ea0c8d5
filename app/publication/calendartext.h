// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace verbatim {

/// What a file with a calendar may hold; a year of office days has 8 kB.
inline constexpr qsizetype maximumCalendarBytes = 4 * 1024 * 1024;
/// UTF-16 units; the longest official name of a day has 17.
inline constexpr qsizetype maximumDayNameLength = 200;

/// The text of a calendar file: UTF-8 with or without a byte order mark, else Big5 (CP950), in which some
/// years of Taiwan's office calendar were published. Nothing where it is neither.
std::optional<QString> calendarText(const QByteArray &bytes);

} // namespace verbatim
