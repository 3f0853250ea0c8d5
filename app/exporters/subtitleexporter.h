// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"
#include "app/core/result.h"

#include <QByteArray>

namespace verbatim {

// Subtitles for a recording, in UTF-8 with line feeds: WebVTT with a voice tag in each cue, SubRip with the
// label before the first words of a turn. An Error where no turn of the edition has a time (the edition must
// print times, see RedactionPolicy::times). Headings have no cue. The first cue of a draft says that it is
// one. SubRip has no escapes: an arrow "-->" among the words becomes "→".

Result<QByteArray> exportWebVtt(const PublicTranscript &edition);
Result<QByteArray> exportWebVtt(const ReviewCopy &copy);
Result<QByteArray> exportWebVtt(const WorkingCopy &copy);

Result<QByteArray> exportSubRip(const PublicTranscript &edition);
Result<QByteArray> exportSubRip(const ReviewCopy &copy);
Result<QByteArray> exportSubRip(const WorkingCopy &copy);

} // namespace verbatim
