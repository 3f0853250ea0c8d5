// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace verbatim {

// The words that stand for the values of enums in a `.verbatim` file. They are part of the format: never
// change one. Behind each switch: nullptr for a number that is no value.

constexpr const char *fileWord(TurnKind value)
{
    switch (value) {
    case TurnKind::Speech:
        return "speech";
    case TurnKind::Narrative:
        return "narrative";
    case TurnKind::Heading:
        return "heading";
    }
    return nullptr;
}

constexpr const char *fileWord(TurnOpening value)
{
    switch (value) {
    case TurnOpening::Labelled:
        return "labelled";
    case TurnOpening::Continued:
        return "continued";
    }
    return nullptr;
}

constexpr const char *fileWord(RecordState value)
{
    switch (value) {
    case RecordState::OnRecord:
        return "onRecord";
    case RecordState::OffRecord:
        return "offRecord";
    }
    return nullptr;
}

constexpr const char *fileWord(MarkdownForm::HeadingPer value)
{
    switch (value) {
    case MarkdownForm::HeadingPer::Turn:
        return "turn";
    case MarkdownForm::HeadingPer::Paragraph:
        return "paragraph";
    }
    return nullptr;
}

constexpr const char *fileWord(MarkdownForm::Colon value)
{
    switch (value) {
    case MarkdownForm::Colon::ByScript:
        return "byScript";
    case MarkdownForm::Colon::FullWidth:
        return "fullWidth";
    case MarkdownForm::Colon::HalfWidth:
        return "halfWidth";
    case MarkdownForm::Colon::None:
        return "none";
    }
    return nullptr;
}

constexpr const char *fileWord(CountFrom value)
{
    switch (value) {
    case CountFrom::MeetingDay:
        return "meetingDay";
    case CountFrom::DraftSent:
        return "draftSent";
    }
    return nullptr;
}

constexpr const char *fileWord(SignOffState value)
{
    switch (value) {
    case SignOffState::Pending:
        return "pending";
    case SignOffState::Dated:
        return "dated";
    case SignOffState::Waived:
        return "waived";
    }
    return nullptr;
}

constexpr const char *fileWord(AnchorExtent value)
{
    switch (value) {
    case AnchorExtent::Range:
        return "range";
    case AnchorExtent::WholeTurn:
        return "wholeTurn";
    }
    return nullptr;
}

constexpr const char *fileWord(Wish value)
{
    switch (value) {
    case Wish::Amend:
        return "amend";
    case Wish::Delete:
        return "delete";
    case Wish::Withhold:
        return "withhold";
    case Wish::Pseudonymise:
        return "pseudonymise";
    case Wish::HoldUntil:
        return "holdUntil";
    }
    return nullptr;
}

constexpr const char *fileWord(Channel value)
{
    switch (value) {
    case Channel::InMeeting:
        return "inMeeting";
    case Channel::SharedPad:
        return "sharedPad";
    case Channel::Email:
        return "email";
    case Channel::Telephone:
        return "telephone";
    case Channel::Letter:
        return "letter";
    case Channel::Other:
        return "other";
    }
    return nullptr;
}

constexpr const char *fileWord(Ground value)
{
    switch (value) {
    case Ground::OwnWish:
        return "ownWish";
    case Ground::PersonalData:
        return "personalData";
    case Ground::InternalOpinion:
        return "internalOpinion";
    case Ground::Privacy:
        return "privacy";
    case Ground::Other:
        return "other";
    case Ground::Secrecy:
        return "secrecy";
    case Ground::Investigation:
        return "investigation";
    case Ground::Supervision:
        return "supervision";
    case Ground::Examination:
        return "examination";
    case Ground::BusinessSecret:
        return "businessSecret";
    case Ground::CulturalHeritage:
        return "culturalHeritage";
    case Ground::PublicEnterprise:
        return "publicEnterprise";
    }
    return nullptr;
}

constexpr const char *fileWord(Decision value)
{
    switch (value) {
    case Decision::Undecided:
        return "undecided";
    case Decision::Accepted:
        return "accepted";
    case Decision::Declined:
        return "declined";
    case Decision::Withdrawn:
        return "withdrawn";
    case Decision::Changed:
        return "changed";
    }
    return nullptr;
}

constexpr const char *fileWord(HoldScope value)
{
    switch (value) {
    case HoldScope::Passage:
        return "passage";
    case HoldScope::Publication:
        return "publication";
    }
    return nullptr;
}

constexpr const char *fileWord(HeadWords value)
{
    switch (value) {
    case HeadWords::Ask:
        return "ask";
    case HeadWords::Replace:
        return "replace";
    case HeadWords::LetStand:
        return "letStand";
    }
    return nullptr;
}

constexpr const char *fileWord(RequestAction value)
{
    switch (value) {
    case RequestAction::Changed:
        return "changed";
    case RequestAction::Recorded:
        return "recorded";
    case RequestAction::Decided:
        return "decided";
    case RequestAction::Reopened:
        return "reopened";
    case RequestAction::Withdrawn:
        return "withdrawn";
    case RequestAction::WishChanged:
        return "wishChanged";
    case RequestAction::PassageAdded:
        return "passageAdded";
    case RequestAction::PassageRemoved:
        return "passageRemoved";
    case RequestAction::MarkedAgain:
        return "markedAgain";
    }
    return nullptr;
}

constexpr const char *fileWord(SilencedAttendance value)
{
    switch (value) {
    case SilencedAttendance::LeaveOut:
        return "leaveOut";
    case SilencedAttendance::Print:
        return "print";
    }
    return nullptr;
}

constexpr const char *fileWord(AllConfirmed value)
{
    switch (value) {
    case AllConfirmed::ChangesNothing:
        return "changesNothing";
    case AllConfirmed::EndsTheCount:
        return "endsTheCount";
    }
    return nullptr;
}

constexpr const char *fileWord(PurgedThing value)
{
    switch (value) {
    case PurgedThing::Passages:
        return "passages";
    case PurgedThing::OffRecordTurns:
        return "offRecordTurns";
    case PurgedThing::Names:
        return "names";
    case PurgedThing::RequestTexts:
        return "requestTexts";
    case PurgedThing::ListEntries:
        return "listEntries";
    case PurgedThing::MilestonesRewritten:
        return "milestonesRewritten";
    case PurgedThing::MilestonesDropped:
        return "milestonesDropped";
    case PurgedThing::PublishedTurns:
        return "publishedTurns";
    case PurgedThing::Backups:
        return "backups";
    case PurgedThing::Journals:
        return "journals";
    }
    return nullptr;
}

/// The value that a word of the file stands for; nothing for any other word.
template <typename Enum>
std::optional<Enum> fromFileWord(QStringView word)
{
    // The compiler makes every value have a word; values are numbered from 0 without a gap.
    for (int number = 0; fileWord(static_cast<Enum>(number)); ++number) {
        if (word == QLatin1String(fileWord(static_cast<Enum>(number))))
            return static_cast<Enum>(number);
    }
    return std::nullopt;
}

} // namespace verbatim
