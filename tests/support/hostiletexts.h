// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim::test {

/// Texts that would run, load, break out or turn round something where they are not escaped. Those that name
/// a file name `bait`.
QStringList hostileTexts(const QString &bait);

/// Whether the text is inline Markdown and not only text.
bool isMarkdown(const QString &text);

/// A meeting with the texts as title, place, attendance, agenda, names, headings, turns, narratives and
/// notes.
Transcript hostileMeeting(const QStringList &texts);

} // namespace verbatim::test
