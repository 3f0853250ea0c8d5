// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetingoutline.h"

#include "app/publication/confirmations.h"

#include <algorithm>

namespace verbatim {

namespace {

RedactionRequest outlineOf(const RedactionRequest &request)
{
    RedactionRequest outline;
    outline.id = request.id;
    outline.wish = request.wish;
    outline.holdScope = request.holdScope;
    outline.holdUntil = request.holdUntil;
    outline.decision = request.decision;
    return outline;
}

PublicationRule outlineOf(const PublicationRule &rule)
{
    PublicationRule outline = rule;
    for (SignOff &signOff : outline.signOffs)
        signOff.reason.clear();
    outline.earlyReleases.clear();
    return outline;
}

/// One turn, without words, for each speaker who is to confirm; a name only where it is waited for.
void addSpeakers(Transcript &outline, const Transcript &transcript)
{
    const QList<SpeakerId> speakers = speakersToConfirm(transcript);
    const QList<SpeakerId> missing = unconfirmedSpeakers(transcript);
    QList<Turn> turns;
    for (const SpeakerId id : speakers) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(turns.size()) + 1);
        turn.speaker = id;
        turns.append(turn);
        const Speaker *speaker = transcript.speaker(id);
        if (!speaker || !missing.contains(id))
            continue;
        Speaker named;
        named.id = id;
        named.name = speaker->printedLabel();
        outline.speakers.append(named);
    }
    outline.turns = TurnList(turns);
}

} // namespace

Transcript outlineOf(const Transcript &transcript)
{
    Transcript outline;
    outline.meeting.id = transcript.meeting.id;
    outline.meeting.title = transcript.meeting.title;
    outline.meeting.date = transcript.meeting.date;
    outline.meeting.language = transcript.meeting.language;
    outline.rule = outlineOf(transcript.rule);
    for (const RedactionRequest &request : transcript.requests)
        outline.requests.append(outlineOf(request));
    if (waitsForSpeakers(transcript.rule))
        addSpeakers(outline, transcript);
    if (!transcript.published.isEmpty()) {
        PublishedEdition last;
        last.number = transcript.published.last().number;
        last.at = transcript.published.last().at;
        outline.published = {last};
    }
    return outline;
}

QString wordsOf(const Transcript &outline)
{
    QStringList words{outline.meeting.title, outline.rule.calendar};
    for (const Speaker &speaker : outline.speakers)
        words.append(speaker.name);
    for (const SignOff &signOff : outline.rule.signOffs)
        words << signOff.label << signOff.documentNumber;
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace verbatim
