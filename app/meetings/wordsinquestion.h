// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

#include <QDate>
#include <QStringList>

namespace verbatim {

/// The words of every request that has not been turned down, with all names of the people it is about: what
/// is only asked for must not leave either.
QStringList wordsInQuestion(const Transcript &transcript, QDate today);

/// Whether the text holds one of the words, or could: a word too short to be looked for counts as there.
bool mayHold(const QString &text, const QStringList &words);

} // namespace verbatim
