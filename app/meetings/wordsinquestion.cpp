// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/wordsinquestion.h"

#include "app/core/publictranscript.h"
#include "app/leakcheck/leakcheck.h"

#include <algorithm>

namespace verbatim {

QStringList wordsInQuestion(const Transcript &transcript, QDate today)
{
    QStringList words = withheldWords(transcript, today);
    for (const RedactionRequest &request : transcript.requests) {
        if (request.decision == Decision::Declined || request.decision == Decision::Withdrawn)
            continue;
        for (const TextAnchor &passage : request.passages) {
            if (!passage.quoted.isEmpty())
                words.append(passage.quoted);
        }
        const Speaker *person = transcript.speaker(request.person);
        if (person)
            words.append(person->furtherNames + QStringList{person->name, person->printedLabel()});
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

bool mayHold(const QString &text, const QStringList &words)
{
    const Result<LeakReport> report = checkForLeaks(words, text.toUtf8(), {});
    if (!report || !report->leaks.isEmpty())
        return true;
    return std::any_of(report->uncheckable.cbegin(), report->uncheckable.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace verbatim
