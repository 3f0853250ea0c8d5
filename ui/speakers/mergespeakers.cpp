// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/mergespeakers.h"

#include "app/core/edits.h"

#include <algorithm>

namespace verbatim {

namespace {

/// The kept speaker with every name of the other, so that an import of either finds one person.
Speaker withNamesOf(Speaker kept, const Speaker &gone)
{
    const QStringList names = QStringList{gone.name, gone.label} + gone.furtherNames;
    for (const QString &name : names) {
        if (!name.isEmpty() && name != kept.name && name != kept.label && !kept.furtherNames.contains(name))
            kept.furtherNames.append(name);
    }
    if (kept.organisation.isEmpty())
        kept.organisation = gone.organisation;
    if (kept.role.isEmpty())
        kept.role = gone.role;
    return kept;
}

} // namespace

Edit mergeSpeakers(const Transcript &transcript, SpeakerId gone, SpeakerId kept)
{
    EditGroup group;
    for (const Turn &turn : transcript.turns) {
        if (turn.speaker != gone)
            continue;
        // Only the speaker changes: how the turn opens and what kind it is stays.
        Turn moved = turn;
        moved.speaker = kept;
        group.edits.push_back(changeTurn(transcript, moved));
    }
    for (const RedactionRequest &request : transcript.requests) {
        if (request.requester != gone && request.person != gone)
            continue;
        RedactionRequest moved = request;
        if (moved.requester == gone)
            moved.requester = kept;
        if (moved.person == gone)
            moved.person = kept;
        group.edits.push_back(setRequest(moved));
    }
    group.edits.push_back(setSpeaker(withNamesOf(*transcript.speaker(kept), *transcript.speaker(gone))));
    group.edits.push_back(SetSpeaker{gone, std::nullopt, -1});
    return group;
}

bool isNamed(const Transcript &transcript, SpeakerId speaker)
{
    return std::ranges::any_of(transcript.turns,
                               [speaker](const Turn &turn) { return turn.speaker == speaker; }) ||
           std::ranges::any_of(transcript.requests, [speaker](const RedactionRequest &request) {
               return request.requester == speaker || request.person == speaker;
           });
}

} // namespace verbatim
