// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/importers/importresult.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Reads what programs that listen to a recording write as JSON: Whisper and WhisperX (`segments`),
/// whisper.cpp (`transcription`), the podcast namespace (`segments` with `body`), and Jitsi's transcriber
/// (`events`). Speakers and times are kept, confidences and second guesses are not. Other JSON is refused
/// with the list of what is known; a damaged file with its line.
Result<ImportResult> importRecognisedSpeech(const QByteArray &bytes, const QString &fileName);

/// Reads oTranscribe's `.otr`: paragraphs typed by a person, with the time stamps that stand before them. A
/// name and a colon at the start of a paragraph say who speaks.
Result<ImportResult> importOTranscribe(const QByteArray &bytes, const QString &fileName);

} // namespace verbatim
