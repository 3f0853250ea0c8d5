// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QCoreApplication>

namespace verbatim {

/// A passage of a turn that somebody asked about, as the text shows it.
struct PassageMark
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PassageMark)

public:
    enum class Kind {
        Undecided, ///< waits for a decision
        Amended,   ///< other words are printed
        TakenBack, ///< will not leave
    };

    TextRange range; ///< UTF-16 units of Turn::text
    Kind kind = Kind::Undecided;
    RequestId request;

    /// What a screen reader says before the passage.
    static QString spoken(Kind kind);

    friend bool operator==(const PassageMark &, const PassageMark &) = default;
};

/// The marks of a turn in the order of the requests. Requests that were declined or withdrawn leave none.
QList<PassageMark> marksOf(const Transcript &transcript, const Turn &turn);

/// The turn as a screen reader says it: speaker, and the text with the kind of each marked passage in place
/// of its words, for every program of the session can listen. Of a turn off the record no word. Where the
/// user lets screen readers read withheld words, the kind stands before them.
QString spokenTurn(const Transcript &transcript, const Turn &turn);

} // namespace verbatim
