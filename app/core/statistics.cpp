// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/statistics.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace verbatim {

namespace {

bool isOneCharacterEach(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.isSurrogate() || c.isMark() || c == QChar(0x200d) ||
               (c.unicode() >= 0x1100 && c.unicode() < 0x1200);
    });
}

} // namespace

qsizetype charactersOf(const QString &text)
{
    if (isOneCharacterEach(text))
        return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
    qsizetype count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (!text[start].isSpace())
            ++count;
        start = end;
    }
    return count;
}

Statistics statisticsOf(const Transcript &transcript)
{
    Statistics result;
    QSet<SpeakerId> speakers;
    for (const Turn &turn : transcript.turns) {
        ++result.turns;
        result.characters += charactersOf(turn.text);
        if (turn.kind == TurnKind::Speech) {
            ++result.speeches;
            if (!turn.speaker.isNull())
                speakers.insert(turn.speaker);
        }
    }
    result.speakers = speakers.size();
    for (const RedactionRequest &request : transcript.requests) {
        if (request.decision == Decision::Undecided)
            ++result.undecided;
        const bool open = request.decision == Decision::Undecided || isGranted(request.decision);
        if (open && std::ranges::any_of(request.passages, [&](const TextAnchor &anchor) {
                return !resolve(anchor, transcript.turns);
            }))
            ++result.lost;
    }
    return result;
}

} // namespace verbatim
