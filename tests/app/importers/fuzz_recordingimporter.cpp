// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/recordingimporter.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Any bytes give a transcript or an error, the same each time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ImportResult> first = importRecognisedSpeech(bytes, u"2026-03-02.vtt"_s);
    const Result<ImportResult> second = importRecognisedSpeech(bytes, u"2026-03-02.vtt"_s);
    if (first.ok() != second.ok() || (first && first->transcript != second->transcript))
        qFatal("The same bytes gave two records.");
    (void)importOTranscribe(bytes, u"2026-03-02.otr"_s);
    return 0;
}
