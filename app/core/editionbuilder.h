// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edition.h"
#include "app/core/takenbackwords.h"
#include "app/core/transcript.h"

namespace verbatim {

/// What an edition does with passages in question.
struct EditionRule
{
    enum class TakenBack {
        Replace, ///< as the request wishes: leave out, mark, amend, pseudonymise
        Show,    ///< print the words, marked
    };
    enum class Undecided {
        Show,    ///< print the words, marked
        Hide,    ///< print the mark instead of them; of a turn whose passage is lost instead of all of it
        ShowOwn, ///< as Show where `reviewer` asked or said it, as Hide elsewhere
        Refuse,  ///< the caller has made sure that there is none
    };

    TakenBack takenBack = TakenBack::Replace;
    Undecided undecided = Undecided::Refuse;
    SpeakerId reviewer = {}; ///< for ShowOwn
};

/// The content of an edition. Only redact() and the makers of drafts call it, and wrap it in their own type.
EditionContent buildEdition(const Transcript &transcript, const RedactionPolicy &policy,
                            const EditionRule &rule);

/// Whether the request changes what is printed on that day.
bool isInForce(const RedactionRequest &request, QDate onDay);

} // namespace verbatim
