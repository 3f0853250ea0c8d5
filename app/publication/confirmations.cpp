// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/confirmations.h"

#include <QSet>

#include <algorithm>

namespace verbatim {

namespace {

QDate confirmedOn(SpeakerId speaker, const PublicationRule &rule)
{
    const auto found =
        std::find_if(rule.confirmations.cbegin(), rule.confirmations.cend(),
                     [speaker](const SpeakerConfirmation &one) { return one.speaker == speaker; });
    return found == rule.confirmations.cend() ? QDate() : found->on;
}

} // namespace

QList<SpeakerId> speakersToConfirm(const Transcript &transcript)
{
    QList<SpeakerId> speakers;
    QSet<SpeakerId> seen;
    for (const Turn &turn : transcript.turns) {
        const bool speaks = turn.kind == TurnKind::Speech && turn.record == RecordState::OnRecord;
        if (!speaks || turn.speaker.isNull() || seen.contains(turn.speaker))
            continue;
        seen.insert(turn.speaker);
        speakers.append(turn.speaker);
    }
    return speakers;
}

QList<SpeakerId> unconfirmedSpeakers(const Transcript &transcript)
{
    QList<SpeakerId> missing = speakersToConfirm(transcript);
    missing.removeIf([&](SpeakerId speaker) { return confirmedOn(speaker, transcript.rule).isValid(); });
    return missing;
}

bool waitsForSpeakers(const PublicationRule &rule)
{
    return rule.reviewUntil.isValid() || !rule.confirmations.isEmpty() ||
           rule.allConfirmed == AllConfirmed::EndsTheCount;
}

QDate allConfirmedOn(const Transcript &transcript)
{
    QDate last;
    const QList<SpeakerId> speakers = speakersToConfirm(transcript);
    for (const SpeakerId speaker : speakers) {
        const QDate day = confirmedOn(speaker, transcript.rule);
        if (!day.isValid())
            return {};
        last = last.isValid() ? std::max(last, day) : day;
    }
    return last;
}

} // namespace verbatim
