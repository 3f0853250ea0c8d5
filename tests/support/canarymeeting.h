// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

#include <QRandomGenerator>

namespace verbatim::test {

/// A random meeting with words that stand in it only where they are taken back, by requests of every kind, by
/// pseudonym and off the record.
struct CanaryMeeting
{
    Transcript transcript;
    QStringList canaries; ///< must be in no public edition
    QStringList kept;     ///< stand in it, for requests that were declined and turns nobody minds
};

/// The same for the same state of `random`.
CanaryMeeting canaryMeeting(QRandomGenerator &random);

} // namespace verbatim::test
