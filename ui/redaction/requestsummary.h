// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/offrecordstretch.h"
#include "app/core/transcript.h"

#include <QMetaType>

namespace verbatim {

/// What tells a row of the list: a request, or the first turn of a stretch off the record.
struct RequestKey
{
    RequestId request;
    TurnId stretch;

    friend bool operator==(const RequestKey &, const RequestKey &) = default;
    friend size_t qHash(const RequestKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.request, key.stretch);
    }
};

/// One row of the list of requests: what is shown of a request, or of a stretch off the record, in words.
struct RequestSummary
{
    RequestId id;   ///< null for a stretch off the record
    TurnId stretch; ///< its first turn; null for a request
    Decision decision = Decision::Undecided;
    QString requester;
    QString wish;
    QString passage;      ///< the first passage in quotation marks; for a pseudonym the person's name
    QString outcome;      ///< new words, a pseudonym, the number of further passages; may be empty
    QString details;      ///< channel · time · ground · note
    QString where;        ///< the turn of the first passage by its number; empty without one
    QString unquoted;     ///< details without the note, which may repeat the passage
    QString decided;      ///< by whom and when; may be empty
    bool unnamed = false; ///< who asks is to have a pseudonym
    bool gone = false;    ///< what it is about is no longer in the record
    bool ownWords = true;
    qsizetype place = 0;  ///< of the first passage: index of its turn; the last of all where it has none
    qsizetype offset = 0; ///< inside of the turn
    QDateTime requestedAt;
    QDate answerBy;

    RequestKey key() const { return {id, stretch}; }
    bool isStretch() const { return id.isNull(); }
    /// Something has to be done about it that is not a decision: it is gone, or about another's words.
    bool needsAttention() const;
    /// Everything in one sentence, for searching.
    QString inOneSentence() const;
    /// For assistive technology, where every program of the session can listen: no word of a passage and no
    /// name that is to be replaced.
    QString spoken() const;

    friend bool operator==(const RequestSummary &, const RequestSummary &) = default;
};

RequestSummary summaryOf(const RedactionRequest &request, const Transcript &transcript);

RequestSummary summaryOf(const OffRecordStretch &stretch, const Transcript &transcript);

QString requesterName(const RedactionRequest &request, const Transcript &transcript);

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::RequestSummary)
