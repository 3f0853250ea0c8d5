// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// From which day the working days are counted; that day itself is not counted.
enum class CountFrom {
    MeetingDay,
    DraftSent,
};

enum class SignOffState {
    Pending,
    Dated,  ///< is, or is expected to be, through on `date`
    Waived, ///< not needed, for `reason`
};

/// One sign-off (簽核) that publication waits for.
struct SignOff
{
    QString label; ///< who signs; may be empty
    SignOffState state = SignOffState::Pending;
    QDate date;
    QString reason;
    QString documentNumber = {}; ///< of the paper that is signed; may be empty

    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// A speaker said that the record of his or her words is right.
struct SpeakerConfirmation
{
    SpeakerId speaker;
    QDate on;

    friend bool operator==(const SpeakerConfirmation &, const SpeakerConfirmation &) = default;
};

/// What follows when every speaker has confirmed before the working days are over.
enum class AllConfirmed {
    ChangesNothing,
    EndsTheCount, ///< publication waits for the sign-offs only
};

/// A publication before its day, which needs a reason that is kept.
struct EarlyRelease
{
    QDateTime at;
    QString reason;

    friend bool operator==(const EarlyRelease &, const EarlyRelease &) = default;
};

/// Office practice (not a statute): the record may be published N working days after a start, or when the
/// last sign-off is through, whichever is later.
struct PublicationRule
{
    static constexpr int maximumWorkingDays = 250;

    int workingDays = 10; ///< 0…maximumWorkingDays
    CountFrom countFrom = CountFrom::MeetingDay;
    QDate draftSent;   ///< needed where countFrom is DraftSent
    QDate reviewUntil; ///< until when speakers are asked to send back the draft; invalid where not set
    QList<SignOff> signOffs;
    QList<SpeakerConfirmation> confirmations; ///< at most one of a speaker
    AllConfirmed allConfirmed = AllConfirmed::ChangesNothing;
    QList<EarlyRelease> earlyReleases; ///< in the order of their time
    QString calendar;                  ///< name of the office calendar that counts; empty: the usual one

    friend bool operator==(const PublicationRule &, const PublicationRule &) = default;
};

} // namespace verbatim
