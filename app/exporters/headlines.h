// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"

#include <QString>
#include <QStringList>

namespace verbatim {

/// The facts at the head of a record, each a line "時間：2026-11-20 10:00–12:30" in the language of the
/// meeting: Traditional Chinese for any "zh", English for any other. Facts that nobody knows have no line.
/// The corrections of the edition stand last.
QStringList headLines(const EditionContent &content);
/// Those alone, a line each: number, day, how many turns, and why.
QStringList correctionLines(const EditionContent &content);

} // namespace verbatim
