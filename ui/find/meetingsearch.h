// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/search.h"
#include "app/document/transcriptdocument.h"

#include <QTimer>

namespace verbatim {

/// Keeps what a query finds in step with the document, a slice at a time, so that typing never waits.
class MeetingSearch : public QObject
{
    Q_OBJECT

public:
    enum class Attention {
        Away, ///< nobody looks: changes of the document are not followed
        Here,
    };

    explicit MeetingSearch(const TranscriptDocument &document, QObject *parent = nullptr);

    /// Searches from now on for this; an empty text finds nothing.
    void setQuery(const SearchQuery &query);
    void setAttention(Attention attention);
    /// Of the query, as far as it is one.
    const TextMatcher &matcher() const { return m_matcher; }

    /// As of the last complete walk through the meeting.
    const QList<SearchHit> &hits() const { return m_found.hits; }
    /// What is wrong with the query, or that there is more than what is listed; empty where all is well.
    QString problem() const { return m_problem; }
    /// The hits are those of an earlier query or an earlier text.
    bool isSearching() const { return m_stale; }

    /// Brings the hits up to date at once, unless that takes longer than a second: then false.
    bool finish();

Q_SIGNALS:
    void matcherChanged();
    /// A walk is complete.
    void found();

private:
    void restart();
    void walk();
    void publish();

    const TranscriptDocument &m_document;
    TextMatcher m_matcher;
    TranscriptSearch m_search;
    SearchHits m_found;
    QString m_problem;
    QTimer m_settling; ///< the document is changing: wait for a pause
    QTimer m_walking;
    Attention m_attention = Attention::Here;
    bool m_stale = false;
    bool m_valid = true; ///< the query is one
};

} // namespace verbatim
