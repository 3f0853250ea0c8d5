// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QStringList>

namespace verbatim {

/// The Latin words of everybody's name, further names, label, pseudonym and organisation and of the
/// attendance, sorted, each once: what a spelling check of this meeting must not mark.
QStringList rosterWords(const Transcript &transcript);

} // namespace verbatim
