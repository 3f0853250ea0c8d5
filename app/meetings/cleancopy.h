// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/publictranscript.h"
#include "app/meetings/meetingexporter.h"

namespace verbatim {

/// A working file made of the public edition and of nothing else: no request, no note, no earlier state, no
/// word that was taken back. Of the rule the days and states stay, its notes do not.
Transcript cleanTranscript(const PublicTranscript &edition, const PublicationRule &rule);

/// Writes the clean copy as a `.verbatim` file. Refuses, like redact(), while a request is undecided; and,
/// unless they are allowed, where words that were taken back also stand elsewhere on the record. The finished
/// bytes are searched for every word that was taken back before the file gets its name.
Result<ExportedFile> writeCleanCopy(const Transcript &transcript, const RedactionPolicy &policy,
                                    const QString &path, ExportRequest::RepeatedWords repeatedWords);

/// The words that were taken back in one place and stand in others that nobody marked.
QStringList repeatedWords(const Transcript &clean, const QStringList &withheld);

} // namespace verbatim
