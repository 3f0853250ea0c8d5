// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/importers/importresult.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Reads subtitles: WebVTT (also as Teams and Zoom write it) and SubRip. Who speaks is taken from voice tags
/// (<v Name>) or from a name and a colon before the words; cues of one speaker are one turn. Styles, notes
/// and positions are left out. No word is lost: a cue whose time can't be read keeps its words, with a
/// finding that names the line. Linear in the number of bytes; an Error where the bytes are no text or have
/// no words.
Result<ImportResult> importSubtitles(const QByteArray &bytes, const QString &fileName);

} // namespace verbatim
