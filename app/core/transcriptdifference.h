// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QFlags>

namespace verbatim {

/// In what a turn differs from the one that it was.
enum class TurnAspect {
    Words = 1,
    Speaker = 2,
    Form = 4, ///< kind, opening, on or off the record
    Place = 8,
    Time = 16,
};
Q_DECLARE_FLAGS(TurnAspects, TurnAspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(TurnAspects)

/// One turn of either transcript and its counterpart.
struct TurnDifference
{
    qsizetype before = -1; ///< index in the earlier transcript; -1 for an added turn
    qsizetype after = -1;  ///< index in the later one; -1 for a removed turn
    TurnAspects changed;   ///< of a turn that both have

    bool isAdded() const { return before < 0; }
    bool isRemoved() const { return after < 0; }
    bool isSame() const { return before >= 0 && after >= 0 && !changed; }

    friend bool operator==(const TurnDifference &, const TurnDifference &) = default;
};

/// Something beside the turns that differs.
struct DetailDifference
{
    enum class Field {
        Title,
        Date,
        Times,
        Place,
        Attendance,
        Agenda,
        Speaker, ///< name, label, organisation or role; one side is empty where one was added or removed
        Requests,
        Rule,
    };

    Field field = Field::Title;
    QString before; ///< in the meeting's own words; for Requests the number; empty for Rule
    QString after;

    friend bool operator==(const DetailDifference &, const DetailDifference &) = default;
};

/// Everything in which two transcripts differ.
struct TranscriptDifference
{
    QList<TurnDifference> turns; ///< every turn of both, in the later order, removed ones where they were
    QList<DetailDifference> details;

    bool isEmpty() const;
    qsizetype count() const; ///< of differing turns and details
};

/// Compares turn by turn. Turns belong together by their id; where an id has come to mean other words (two
/// imports of one record), by their words. Turns that changed their order count as moved, as few as possible.
/// Takes n log n steps for n turns; what changed inside a turn is for textChanges().
TranscriptDifference compareTranscripts(const Transcript &before, const Transcript &after);

} // namespace verbatim
