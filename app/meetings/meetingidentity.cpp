// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingidentity.h"

#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "app/storage/verbatimfile.h"

#include <QCoreApplication>
#include <QDir>

namespace verbatim {

namespace {

struct MeetingIdentityMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::MeetingIdentity)
};

} // namespace

Result<MeetingId> giveIdentity(const MeetingLock::Place &place, const Clock &clock)
{
    const QString shown = QDir::toNativeSeparators(place.file);
    const LockAttempt attempt =
        MeetingLock::take(place, MeetingLock::Taking::IfFree, LockIdentity::current(), clock.now());
    if (attempt.holder)
        return Error{MeetingIdentityMessages::tr(
                         "“%1” is being edited by %2, so it can't be given an identity now. Try again "
                         "when it is closed.")
                         .arg(shown, attempt.holder->identity.user)};
    const Result<QByteArray> bytes = readInputFile(place.file);
    if (!bytes)
        return bytes.error();
    Result<VerbatimReading> reading = readVerbatim(*bytes, place.file);
    if (!reading)
        return reading.error();
    MeetingInfo &meeting = reading->file.transcript.meeting;
    if (!meeting.id.isNull())
        return meeting.id;
    if (!reading->issues.isEmpty())
        return Error{MeetingIdentityMessages::tr(
                         "“%1” was read with findings, so it was not saved anew. Open it and look at "
                         "them first.")
                         .arg(shown)};
    meeting.id = MeetingId(freshIdValue());
    const Result<void> written = writeFileAtomically(place.file, writeVerbatim(reading->file));
    if (!written)
        return written.error();
    return meeting.id;
}

} // namespace verbatim
