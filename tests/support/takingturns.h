// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// A meeting of two people who take turns.
inline Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript;
    for (quint64 n = 1; n <= 2; ++n) {
        Speaker speaker;
        speaker.id = SpeakerId(n);
        speaker.name = n == 1 ? QStringLiteral("林召集人") : QStringLiteral("Bea Example");
        speaker.seat = static_cast<int>(n) - 1;
        transcript.speakers.append(speaker);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(i) + 1);
        turn.speaker = SpeakerId(static_cast<quint64>(i % 2) + 1);
        turn.text = texts.at(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace verbatim
