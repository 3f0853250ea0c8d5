// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/rosterwords.h"

#include "app/spelling/latinwords.h"

namespace verbatim {

QStringList rosterWords(const Transcript &transcript)
{
    QStringList entries = transcript.meeting.attendance + transcript.meeting.glossary;
    for (const Speaker &speaker : transcript.speakers) {
        entries << speaker.name << speaker.label << speaker.pseudonym << speaker.organisation;
        entries << speaker.furtherNames;
    }

    QStringList words;
    for (const QString &entry : std::as_const(entries)) {
        for (const TextRange &range : latinWords(entry))
            words.append(entry.mid(range.start, range.length));
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace verbatim
