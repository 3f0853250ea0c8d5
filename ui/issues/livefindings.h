// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"
#include "app/spelling/findingfixes.h"
#include "app/spelling/rosterlint.h"

#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <memory>

namespace verbatim {

/// Findings with the same key: one row of the panel, settled by one decision.
struct FindingGroup
{
    Finding first;
    QList<FindingPlace> places;

    friend bool operator==(const FindingGroup &, const FindingGroup &) = default;
};

/// Looks over the meeting while somebody types: only turns that changed, only once the hands rest, and never
/// longer than a few milliseconds at a time.
///
/// What is about the turn being typed and would be gone with the next word (a word half typed, a bracket not
/// yet closed, a turn without words) is held back until the caret leaves.
class LiveFindings : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostGroups = 300; ///< a longer list is nobody's work; the gravest are kept

    /// The document must outlive it. Begins to look once the readings of names are loaded on a thread.
    explicit LiveFindings(const TranscriptDocument &document, QObject *parent = nullptr);
    ~LiveFindings() override;

    /// Call again after the checker accepts other words. Null checks no spelling.
    void setSpellChecker(const SpellChecker *checker);
    const SpellChecker *spellChecker() const { return m_checker; }
    /// What an import had to say; stands before the findings of the meeting.
    void setImportIssues(const IssueList &issues);
    /// What is to be said about redaction requests; likewise.
    void setRequestIssues(const IssueList &issues);
    void setCaret(const Caret &caret);

    const QList<FindingGroup> &groups() const { return m_groups; }
    /// Nothing is left to look at.
    bool isSettled() const;
    qsizetype turnsToCheck() const { return m_toCheck.size(); }

Q_SIGNALS:
    void groupsChanged();

private:
    void onChanged(const Edit &edit);
    void noteEdit(const Edit &edit);
    void checkAllAgain();
    void wait();
    void work();
    bool checkSome();
    bool gatherSome();
    void beginGathering();
    void gatherTurn(TurnId turn);
    void gather(const Finding &finding);
    bool isHeldBack(const Finding &finding) const;
    void publish();
    void dropSettled();

    const TranscriptDocument &m_document;
    const SpellChecker *m_checker = nullptr;
    std::unique_ptr<QThread> m_loading;
    std::unique_ptr<LintTerms> m_terms; ///< none while they have to be made again
    QList<Finding> m_importFindings;
    QList<Finding> m_requestFindings;
    QList<Finding> m_rosterFindings;
    QHash<TurnId, QList<Finding>> m_turnFindings; ///< only turns that have some
    QSet<TurnId> m_toCheck;
    bool m_rosterToCheck = true;
    bool m_ready = false; ///< the readings are loaded

    QList<FindingGroup> m_gathered;
    QHash<QString, qsizetype> m_gatheredByKey;
    QSet<QString> m_dismissed;
    qsizetype m_nextToGather = -1; ///< -1: not gathering
    bool m_holdsBack = false;      ///< something waits for the caret to leave

    QList<FindingGroup> m_groups;
    MeetingInfo m_meeting; ///< as last seen, to tell what of it changed
    Caret m_caret;
    QTimer m_timer;
    qint64 m_waitingSince = -1; ///< milliseconds of a steady clock; -1: not waiting
};

} // namespace verbatim
