// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/markdownexporter.h"
#include "app/importers/markdownimporter.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Any bytes give a transcript or an error; what was read, written and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fileName = u"2026-03-02.md"_s;
    const Result<ImportResult> first = importMarkdown(bytes, fileName);
    if (!first)
        return 0;
    const Result<PublicTranscript> edition = redact(first->transcript, RedactionPolicy());
    if (!edition)
        qFatal("A record without requests was not released.");
    const Result<ImportResult> second = importMarkdown(exportMarkdown(*edition), fileName);
    if (!second || second->transcript != first->transcript)
        qFatal("A record changed on its way out and back.");
    return 0;
}
