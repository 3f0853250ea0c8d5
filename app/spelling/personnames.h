// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QStringList>

namespace verbatim {

/// The parts of an entry as printed (王小明部長（環境部）, "Chen, Mei-ling") that can be a name: what stands
/// between blanks, brackets and commas.
QStringList nameParts(const QString &entry);

/// The Chinese names of persons, three or four characters with a surname of Taiwan, of everybody on the list
/// of speakers and in the attendance, sorted, each once. Labels such as 主持人 are no names.
QStringList personNames(const Transcript &transcript);

} // namespace verbatim
