// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QMetaType>

namespace verbatim {

/// One row of the list of requests: what is shown of a request, in words.
struct RequestSummary
{
    RequestId id;
    Decision decision = Decision::Undecided;
    QString requester;
    QString wish;
    QString passage;   ///< the first passage in quotation marks; for a pseudonym the person's name
    QString outcome;   ///< new words, a pseudonym, the number of further passages; may be empty
    QString details;   ///< channel · time · ground · note
    QString decided;   ///< by whom and when; may be empty
    bool gone = false; ///< what it is about is no longer in the record
    bool ownWords = true;

    RequestId key() const { return id; }
    /// Everything in one sentence, for assistive technology and for searching.
    QString inOneSentence() const;

    friend bool operator==(const RequestSummary &, const RequestSummary &) = default;
};

RequestSummary summaryOf(const RedactionRequest &request, const Transcript &transcript);

/// Whether the public edition could not carry the request out: a passage or the person is no longer there.
bool isGone(const RedactionRequest &request, const Transcript &transcript);

/// Whether everything the request is about was said by the requester (or is the requester's own name).
bool asksForOwnWords(const RedactionRequest &request, const Transcript &transcript);

QString requesterName(const RedactionRequest &request, const Transcript &transcript);

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::RequestSummary)
