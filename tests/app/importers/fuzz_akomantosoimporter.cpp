// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/akomantosoexporter.h"
#include "app/importers/akomantosoimporter.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Any bytes give a transcript or an error; what was read and written can be read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fileName = u"2026-03-02.xml"_s;
    const Result<ImportResult> first = importAkomaNtoso(bytes, fileName);
    if (!first)
        return 0;
    const Result<PublicTranscript> edition = redact(first->transcript, RedactionPolicy());
    if (!edition)
        qFatal("A record without requests was not released.");
    const Result<ImportResult> second = importAkomaNtoso(exportAkomaNtoso(*edition), fileName);
    if (!second && !edition->content().turns.isEmpty())
        qFatal("A record that was written can't be read.");
    return 0;
}
