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

/// Why; codes only, no claim of legality. Source of the two articles: Freedom of Government Information Act
/// (政府資訊公開法) of Taiwan, art. 18(1) no. 3 and no. 6.
enum class Ground {
    OwnWish,
    PersonalData,
    InternalOpinion, ///< art. 18(1) no. 3: opinions before a decision
    Privacy,         ///< art. 18(1) no. 6
    Other,
};

/// Where the request stands.
enum class Decision {
    Undecided,
    Accepted,
    Declined,
    Withdrawn,
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
    Ground ground = Ground::OwnWish;
    QString note; ///< the ground in words, or anything the office needs to remember
    Decision decision = Decision::Undecided;
    QString decidedBy;
    QDateTime decidedAt;

    friend bool operator==(const RedactionRequest &, const RedactionRequest &) = default;
};

} // namespace verbatim
