// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace verbatim {

/// What is looked for, and where.
struct SearchQuery
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SearchQuery)

public:
    enum class Matching {
        Plain,
        RegularExpression, ///< Perl's; ^ and $ are the ends of paragraphs
    };
    enum class Extent {
        Anywhere,
        WholeWords, ///< no Latin letter or digit goes on at either end; Chinese has no such ends
    };

    QString text;
    Matching matching = Matching::Plain;
    Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
    Extent extent = Extent::Anywhere;
    std::optional<SpeakerId> speaker; ///< only what that person says; null: what nobody is named for

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A place that was found.
struct SearchHit
{
    TurnId turn;
    TextRange range; ///< UTF-16 units of Turn::text; never empty, never inside a surrogate pair

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// More hits than this are not collected.
inline constexpr qsizetype mostSearchHits = 200'000;

/// The places in the order of the meeting, apart from each other.
struct SearchHits
{
    QList<SearchHit> hits;
    bool stoppedEarly = false; ///< there were more than mostSearchHits
};

/// A query made ready: finds its places in one text after the other. Letters are compared as they stand
/// (no normalisation), without an index: an index would be one more copy of withheld words.
class TextMatcher
{
public:
    enum class Outcome {
        Complete,
        TooComplex, ///< the regular expression tried too many ways through this text
    };

    /// Finds nothing.
    TextMatcher() = default;
    /// Fails with a sentence where the regular expression is none.
    static Result<TextMatcher> of(const SearchQuery &query);

    const SearchQuery &query() const { return m_query; }
    bool isEmpty() const { return m_query.text.isEmpty(); }

    /// Appends the places in the turn, none where another speaker is asked for. An expression that matches
    /// nothing at a place finds nothing there.
    Outcome appendTo(QList<TextRange> &found, const Turn &turn) const;

    /// What stands at `range` of `text` afterwards; nothing where the query does not match there (any more).
    /// In regular expressions \0 is the match, \1…\99 its groups, \n a new paragraph, \t a tab, \\ a
    /// backslash. Clean text.
    std::optional<QString> replacementAt(const QString &text, TextRange range,
                                         const QString &replacement) const;

private:
    void findPlain(QList<TextRange> &found, const QString &text) const;
    Outcome findExpression(QList<TextRange> &found, const QString &text) const;
    bool hasWantedEnds(QStringView text, TextRange range) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
    QString m_firstUnits; ///< what a plain hit may begin with
};

/// A walk through the meeting that can be made in several steps, so that typing never waits for it. The
/// transcript must stay the same from step to step.
class TranscriptSearch
{
public:
    explicit TranscriptSearch(TextMatcher matcher)
        : m_matcher(std::move(matcher))
    {}

    /// Looks through further turns, at least one, until `units` UTF-16 units are read.
    void advance(const Transcript &transcript, qsizetype units);
    bool isDone() const { return m_done; }
    /// Where it gave up on an expression: the sentence.
    const std::optional<Error> &failure() const { return m_failure; }
    const SearchHits &found() const { return m_found; }

private:
    TextMatcher m_matcher;
    qsizetype m_nextTurn = 0;
    SearchHits m_found;
    std::optional<Error> m_failure;
    bool m_done = false;
};

/// Every place in the meeting. Fails where the regular expression is none, or is too complex for a turn.
Result<SearchHits> findAll(const Transcript &transcript, const SearchQuery &query);

/// New words for places of one turn: apart from each other and in their order.
struct PlannedReplacement
{
    TextRange range;
    QString inserted; ///< clean text
};

/// One ReplaceText that makes all replacements in the turn. Anchors are carried as if they had been made one
/// by one from the last to the first. `requests` are the transcript's as the edit will find them, and are
/// brought up to date, so that edits of further turns can follow in the same group.
ReplaceText replaceInTurn(const Turn &turn, const QList<PlannedReplacement> &replacements,
                          QList<RedactionRequest> &requests);

/// A replacement as one edit, and how many hits it replaces.
struct Replacement
{
    EditGroup edit; ///< empty where nothing matches any more
    qsizetype count = 0;
};

/// Replaces the hits, as far as the query still matches there, in one edit that can be applied to this
/// transcript. The hits are in the order of the meeting, as findAll() gives them.
Replacement replaceAll(const Transcript &transcript, const QList<SearchHit> &hits, const TextMatcher &matcher,
                       const QString &replacement);

} // namespace verbatim
