// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"
#include "app/core/meetinginfo.h"
#include "app/core/milestone.h"
#include "app/core/publicationrule.h"
#include "app/core/publishededition.h"
#include "app/core/redactionrequest.h"
#include "app/core/speaker.h"
#include "app/core/turn.h"

#include <QHash>
#include <QList>

namespace verbatim {

/// The turns in their order, found by id in constant time. Every id is there once.
class TurnList
{
public:
    using const_iterator = QList<Turn>::const_iterator;

    TurnList() = default;
    TurnList(QList<Turn> turns)
        : m_turns(std::move(turns))
    {}

    qsizetype size() const { return m_turns.size(); }
    bool isEmpty() const { return m_turns.isEmpty(); }
    const Turn &at(qsizetype index) const { return m_turns.at(index); }
    const Turn &operator[](qsizetype index) const { return m_turns.at(index); }
    const_iterator begin() const { return m_turns.cbegin(); }
    const_iterator end() const { return m_turns.cend(); }
    const Turn &first() const { return m_turns.first(); }
    const Turn &last() const { return m_turns.last(); }

    /// Index from 0, or -1.
    qsizetype indexOf(TurnId id) const;
    const Turn *find(TurnId id) const;

    /// Only applyEdit() and readers of files change turns.
    Turn &modify(qsizetype index) { return m_turns[index]; }
    void replace(qsizetype index, qsizetype count, const QList<Turn> &turns);
    void append(Turn turn);

    friend bool operator==(const TurnList &a, const TurnList &b) { return a.m_turns == b.m_turns; }

private:
    QList<Turn> m_turns;
    mutable QHash<TurnId, qsizetype> m_index; ///< made again on the first look-up after a change of order
};

/// The whole working record of one meeting.
struct Transcript
{
    MeetingInfo meeting;
    QList<Speaker> speakers;
    TurnList turns;
    QList<RedactionRequest> requests;
    PublicationRule rule;
    QList<Milestone> milestones;       ///< in the order in which they were frozen
    QList<PublishedEdition> published; ///< in the order of their numbers

    const Speaker *speaker(SpeakerId id) const;
    const RedactionRequest *request(RequestId id) const;
    /// The first speaker whose name, label or further name is exactly this.
    const Speaker *speakerNamed(const QString &name) const;
    /// The lowest seat that nobody has.
    int nextFreeSeat() const;

    friend bool operator==(const Transcript &, const Transcript &) = default;
};

} // namespace verbatim
