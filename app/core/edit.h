// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <optional>
#include <variant>
#include <vector>

namespace verbatim {

/// The passages of one request as they are to be after an edit.
struct RequestPassages
{
    RequestId request;
    QList<TextAnchor> passages;

    friend bool operator==(const RequestPassages &, const RequestPassages &) = default;
};

/// Replaces text inside one turn. Anchors in that turn are carried along; those listed are set instead.
struct ReplaceText
{
    TurnId turn;
    qsizetype position = 0;      ///< UTF-16 units in Turn::text
    qsizetype removedLength = 0; ///< UTF-16 units
    QString inserted;            ///< clean text
    QList<RequestPassages> passages;

    friend bool operator==(const ReplaceText &, const ReplaceText &) = default;
};

/// Replaces neighbouring turns by others (also: inserts, removes, changes the speaker or kind of one).
struct ReplaceTurns
{
    TurnId after;          ///< the turn before the place; null for the beginning
    QList<TurnId> removed; ///< in their order, directly behind `after`
    QList<Turn> inserted;
    QList<RequestPassages> passages; ///< anchors that move to other turns

    friend bool operator==(const ReplaceTurns &, const ReplaceTurns &) = default;
};

/// Adds, changes or removes a speaker. A speaker who still has turns can't be removed.
struct SetSpeaker
{
    SpeakerId id;
    std::optional<Speaker> value; ///< nothing removes
    qsizetype index = -1;         ///< where a new one goes; -1 at the end

    friend bool operator==(const SetSpeaker &, const SetSpeaker &) = default;
};

/// Adds, changes or removes a request.
struct SetRequest
{
    RequestId id;
    std::optional<RedactionRequest> value;
    qsizetype index = -1;

    friend bool operator==(const SetRequest &, const SetRequest &) = default;
};

struct SetMeeting
{
    MeetingInfo value;

    friend bool operator==(const SetMeeting &, const SetMeeting &) = default;
};

struct SetRule
{
    PublicationRule value;

    friend bool operator==(const SetRule &, const SetRule &) = default;
};

/// Freezes or drops a version. It never changes one.
struct SetMilestone
{
    MilestoneId id;
    std::optional<Milestone> value;
    qsizetype index = -1;

    friend bool operator==(const SetMilestone &, const SetMilestone &) = default;
};

struct SetPublished
{
    QList<PublishedEdition> value;

    friend bool operator==(const SetPublished &, const SetPublished &) = default;
};

struct EditGroup;

/// One change of a transcript. Undo, the journal, the signals of the models and the property tests all live
/// from it.
using Edit = std::variant<ReplaceText, ReplaceTurns, SetSpeaker, SetRequest, SetMeeting, SetRule,
                          SetMilestone, SetPublished, EditGroup>;

/// Several edits that are one for the user; applied in order.
struct EditGroup
{
    std::vector<Edit> edits;

    friend bool operator==(const EditGroup &, const EditGroup &);
};

/// Whether the edit fits the transcript (ids known, ranges inside the text, no surrogate pair split, ids
/// unique).
bool canApply(const Transcript &transcript, const Edit &edit);

/// Applies an edit for which canApply() holds and returns the one that takes it back exactly.
Edit applyEdit(Transcript &transcript, const Edit &edit);

} // namespace verbatim
