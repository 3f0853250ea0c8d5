// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"
#include "app/core/textanchor.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// What the person asks for.
enum class Wish {
    Amend,        ///< print `replacement` instead of the passage
    Delete,       ///< leave the passage out without a trace
    Withhold,     ///< print a constant mark instead of the passage
    Pseudonymise, ///< print `pseudonym` wherever `person` is named
    HoldUntil,    ///< withhold with the mark until `holdUntil`
};

/// How the request arrived.
enum class Channel {
    InMeeting,
    SharedPad,
    Email,
    Telephone,
    Letter,
    Other,
};

/// Why; codes only, no claim of legality. Source of the articles: Freedom of Government Information Act
/// (政府資訊公開法) of Taiwan, art. 18(1) nos. 1–9.
enum class Ground {
    OwnWish,
    PersonalData,
    InternalOpinion, ///< no. 3: opinions before a decision
    Privacy,         ///< no. 6
    Other,
    Secrecy,          ///< no. 1: state secrets, or secret by another law
    Investigation,    ///< no. 2: crime, trial, the safety of people
    Supervision,      ///< no. 4: supervision, inspection, control
    Examination,      ///< no. 5: examinations of knowledge or skill
    BusinessSecret,   ///< no. 7
    CulturalHeritage, ///< no. 8
    PublicEnterprise, ///< no. 9: business of publicly owned enterprises
};

/// Where the request stands.
enum class Decision {
    Undecided,
    Accepted,
    Declined,
    Withdrawn,
    Changed, ///< granted, but otherwise than it was asked for
};

/// Whether what the request asks for is to be done.
constexpr bool isGranted(Decision decision)
{
    return decision == Decision::Accepted || decision == Decision::Changed;
}

/// What a hold keeps back until its day.
enum class HoldScope {
    Passage,     ///< its passages only
    Publication, ///< the whole record: the day of publication moves
};

/// What becomes of the words where the head of the record (title, place, attendance, agenda) has them too.
enum class HeadWords {
    Ask,      ///< there is no public edition before somebody has chosen
    Replace,  ///< as in the text
    LetStand, ///< they are printed there
};

/// What was done with a request.
enum class RequestAction {
    Changed, ///< a detail: who asked, when, the ground …
    Recorded,
    Decided,
    Reopened,
    Withdrawn,
    WishChanged, ///< the wish, or the words, name or day that it asks for
    PassageAdded,
    PassageRemoved,
    MarkedAgain, ///< a passage that was gone has a place again
};

/// One thing that happened to a request.
struct RequestStep
{
    QDateTime at;
    QString by;                              ///< who decided or told; may be empty
    Decision decision = Decision::Undecided; ///< where the request stood from then on
    QString note;                            ///< never the words that the request is about
    RequestAction action = RequestAction::Changed;

    friend bool operator==(const RequestStep &, const RequestStep &) = default;
};

/// A speaker's request to have something amended or kept back.
struct RedactionRequest
{
    RequestId id;
    SpeakerId requester;   ///< null where the person is no speaker of the meeting
    QString requesterName; ///< used where requester is null
    Channel channel = Channel::InMeeting;
    QDateTime requestedAt;
    QList<TextAnchor> passages; ///< none for Pseudonymise
    Wish wish = Wish::Withhold;
    QString replacement; ///< Amend: the new words, inline Markdown, may be several paragraphs
    SpeakerId person;    ///< Pseudonymise: who
    QString pseudonym;   ///< Pseudonymise: what is printed instead
    QDate holdUntil;     ///< HoldUntil: the first day on which the passage may be read
    HoldScope holdScope = HoldScope::Passage;
    HeadWords inHead = HeadWords::Ask;
    QDate answerBy; ///< until when the person is to have an answer; invalid where nobody waits
    Ground ground = Ground::OwnWish;
    QString note; ///< the ground in words, or anything the office needs to remember
    Decision decision = Decision::Undecided;
    QString decidedBy;
    QDateTime decidedAt;
    QList<RequestStep> history; ///< in the order of their time
    /// When its words were removed for good; from then on it changes nothing. Invalid where they were not.
    QDateTime purgedAt;

    friend bool operator==(const RedactionRequest &, const RedactionRequest &) = default;
};

} // namespace verbatim
