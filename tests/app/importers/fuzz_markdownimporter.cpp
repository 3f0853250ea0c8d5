// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/directions.h"
#include "app/exporters/markdownexporter.h"
#include "app/importers/markdownimporter.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

bool turnsDirections(const Transcript &transcript)
{
    QString all = transcript.meeting.title + transcript.meeting.attendance.join(u' ') +
                  transcript.meeting.agenda.join(u' ');
    for (const Speaker &speaker : transcript.speakers)
        all += speaker.name + speaker.label + speaker.organisation + speaker.role;
    for (const Turn &turn : transcript.turns)
        all += turn.text;
    return std::ranges::any_of(all, isDirectionControl);
}

} // namespace

/// Any bytes give a transcript or an error; what was read, written and read again is the same, but for what
/// turns the reading direction, which the writer closes.
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
    const QByteArray written = exportMarkdown(*edition);
    const Result<ImportResult> second = importMarkdown(written, fileName);
    if (!second || (second->transcript != first->transcript && !turnsDirections(first->transcript)))
        qFatal("A record changed on its way out and back.");
    if (exportMarkdown(*redact(second->transcript, RedactionPolicy())) != written)
        qFatal("A record was written in another way the second time.");
    return 0;
}
