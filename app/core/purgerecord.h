// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"
#include "app/core/redactionrequest.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// What a purge removes or writes anew.
enum class PurgedThing {
    Passages,       ///< in the turns
    OffRecordTurns, ///< turns that were off the record
    Names,          ///< places where a name gave way to its pseudonym
    RequestTexts,   ///< notes and quoted passages of requests
    ListEntries,    ///< terms and dismissed findings that held withheld words
    MilestonesRewritten,
    MilestonesDropped, ///< frozen versions that could not be cleaned for certain
    PublishedTurns,    ///< kept turns of published editions
    Backups,
    Journals, ///< crash journals of the meeting that were waiting for a decision
};

struct PurgeCount
{
    PurgedThing thing = PurgedThing::Passages;
    int count = 0;

    friend bool operator==(const PurgeCount &, const PurgeCount &) = default;
};

/// A request whose words were removed.
struct PurgedRequest
{
    RequestId request;
    Wish wish = Wish::Withhold;
    Ground ground = Ground::OwnWish;

    friend bool operator==(const PurgedRequest &, const PurgedRequest &) = default;
};

/// The protocol of one purge: what was removed from a record for good. It holds none of the words.
struct PurgeRecord
{
    QDateTime at;
    QString by; ///< who did it, as typed
    QList<PurgedRequest> requests;
    QList<PurgeCount> counts; ///< only what is not 0

    friend bool operator==(const PurgeRecord &, const PurgeRecord &) = default;
};

} // namespace verbatim
