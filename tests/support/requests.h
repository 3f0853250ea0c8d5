// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim::test {

/// Two speakers, 陳怡君 (1) and 林召集人 (2), who speak by turns: the texts are turns 1, 2, 3 …
inline Transcript talk(const QStringList &texts)
{
    Transcript transcript;
    for (const auto &[id, name] :
         {std::pair(1, QStringLiteral("陳怡君")), std::pair(2, QStringLiteral("林召集人"))}) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(id));
        speaker.name = name;
        speaker.seat = id - 1;
        transcript.speakers.append(speaker);
    }
    quint64 id = 0;
    for (const QString &text : texts) {
        Turn turn;
        turn.id = TurnId(++id);
        turn.speaker = SpeakerId(2 - id % 2);
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

/// A request of the speaker of the turn on the words in it, or on the whole turn where they are empty. Kept
/// in the transcript.
inline RedactionRequest &ask(Transcript &transcript, quint64 turn, const QString &words,
                             Wish wish = Wish::Withhold, Decision decision = Decision::Accepted)
{
    const Turn &found = *transcript.turns.find(TurnId(turn));
    RedactionRequest request;
    request.id = RequestId(100 + static_cast<quint64>(transcript.requests.size()));
    request.requester = found.speaker;
    request.wish = wish;
    request.decision = decision;
    request.passages = {words.isEmpty() ? anchorOnTurn(found)
                                        : anchorOnRange(found, {found.text.indexOf(words), words.size()})};
    transcript.requests.append(request);
    return transcript.requests.last();
}

} // namespace verbatim::test
