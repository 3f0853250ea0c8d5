// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

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
    QString label; ///< who signs, or the document number; may be empty
    SignOffState state = SignOffState::Pending;
    QDate date;
    QString reason;

    friend bool operator==(const SignOff &, const SignOff &) = default;
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
    QDate draftSent; ///< needed where countFrom is DraftSent
    QList<SignOff> signOffs;
    QList<EarlyRelease> earlyReleases; ///< in the order of their time

    friend bool operator==(const PublicationRule &, const PublicationRule &) = default;
};

} // namespace verbatim
