// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/transcriptdifference.h"

#include "app/core/textdifference.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr double sameTurn = 0.3;   ///< similarity from which turns of one id are one turn
constexpr double likelyTurn = 0.5; ///< the same of turns in the same place whose ids differ
constexpr qsizetype tellableLength = 8;

QString labelOf(const Transcript &transcript, const Turn &turn)
{
    const Speaker *speaker = transcript.speaker(turn.speaker);
    return speaker ? speaker->printedLabel() : QString();
}

/// Finds for each turn the one that it was.
class TurnPairs
{
public:
    TurnPairs(const TurnList &before, const TurnList &after)
        : m_before(before)
        , m_after(after)
        , m_partnerOfBefore(before.size(), -1)
        , m_partnerOfAfter(after.size(), -1)
    {
        pairById(sameTurn);
        pairByWords();
        pairById(0);
        pairBetween();
        findMoved();
    }

    qsizetype partnerOfBefore(qsizetype index) const { return m_partnerOfBefore.at(index); }
    qsizetype partnerOfAfter(qsizetype index) const { return m_partnerOfAfter.at(index); }
    bool isMoved(qsizetype after) const { return m_moved.contains(after); }

private:
    void pair(qsizetype before, qsizetype after)
    {
        m_partnerOfBefore[before] = after;
        m_partnerOfAfter[after] = before;
    }
    bool isFree(qsizetype before, qsizetype after) const
    {
        return m_partnerOfBefore.at(before) < 0 && m_partnerOfAfter.at(after) < 0;
    }

    static bool fit(const Turn &a, const Turn &b, double least)
    {
        const bool tellable = a.text.size() >= tellableLength && b.text.size() >= tellableLength;
        return least <= 0 || a.text == b.text || !tellable || similarity(a.text, b.text) >= least;
    }

    void pairById(double least)
    {
        for (qsizetype after = 0; after < m_after.size(); ++after) {
            const qsizetype before = m_before.indexOf(m_after.at(after).id);
            if (before >= 0 && isFree(before, after) && fit(m_before.at(before), m_after.at(after), least))
                pair(before, after);
        }
    }

    void pairByWords()
    {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype before = m_before.size(); before-- > 0;) {
            if (m_partnerOfBefore.at(before) < 0 && m_before.at(before).text.size() >= tellableLength)
                places[m_before.at(before).text].append(before);
        }
        for (qsizetype after = 0; after < m_after.size(); ++after) {
            const auto found = places.find(m_after.at(after).text);
            if (m_partnerOfAfter.at(after) < 0 && found != places.end() && !found->isEmpty())
                pair(found->takeLast(), after);
        }
    }

    /// Turns whose ids differ, in the same gap between two that belong together, in their order.
    void pairBetween()
    {
        qsizetype before = 0;
        for (qsizetype after = 0; after < m_after.size(); ++after) {
            if (m_partnerOfAfter.at(after) >= 0) {
                before = m_partnerOfAfter.at(after) + 1;
                continue;
            }
            const bool isGap = before < m_before.size() && m_partnerOfBefore.at(before) < 0;
            if (isGap && similarity(m_before.at(before).text, m_after.at(after).text) >= likelyTurn)
                pair(before++, after);
        }
    }

    /// Those outside a longest run of pairs whose order is the same have moved.
    void findMoved()
    {
        std::vector<qsizetype> ends; // the last turn (of after) of the best run of each length
        QList<qsizetype> previous(m_after.size(), -1);
        for (qsizetype after = 0; after < m_after.size(); ++after) {
            const qsizetype before = m_partnerOfAfter.at(after);
            if (before < 0)
                continue;
            const auto place = std::ranges::lower_bound(
                ends, before, {}, [this](qsizetype end) { return m_partnerOfAfter.at(end); });
            if (place != ends.begin())
                previous[after] = *std::prev(place);
            m_moved.insert(after);
            if (place == ends.end())
                ends.push_back(after);
            else
                *place = after;
        }
        for (qsizetype after = ends.empty() ? -1 : ends.back(); after >= 0; after = previous.at(after))
            m_moved.remove(after);
    }

    const TurnList &m_before;
    const TurnList &m_after;
    QList<qsizetype> m_partnerOfBefore;
    QList<qsizetype> m_partnerOfAfter;
    QSet<qsizetype> m_moved; ///< indexes of after
};

class Comparison
{
public:
    Comparison(const Transcript &before, const Transcript &after)
        : m_before(before)
        , m_after(after)
        , m_pairs(before.turns, after.turns)
    {}

    TranscriptDifference run()
    {
        addRemoved(0);
        for (qsizetype index = 0; index < m_after.turns.size(); ++index) {
            const qsizetype partner = m_pairs.partnerOfAfter(index);
            if (partner < 0) {
                m_result.turns.append({-1, index, {}});
                continue;
            }
            m_result.turns.append({partner, index, aspects(partner, index)});
            if (!m_pairs.isMoved(index))
                addRemoved(partner + 1);
        }
        compareMeeting();
        compareSpeakers();
        compareRequests();
        return std::move(m_result);
    }

private:
    /// The removed turns from there up to the next that kept its place.
    void addRemoved(qsizetype from)
    {
        for (qsizetype index = from; index < m_before.turns.size(); ++index) {
            const qsizetype partner = m_pairs.partnerOfBefore(index);
            if (partner < 0)
                m_result.turns.append({index, -1, {}});
            else if (!m_pairs.isMoved(partner))
                return;
        }
    }

    TurnAspects aspects(qsizetype beforeIndex, qsizetype afterIndex) const
    {
        const Turn &before = m_before.turns.at(beforeIndex);
        const Turn &after = m_after.turns.at(afterIndex);
        TurnAspects changed;
        changed.setFlag(TurnAspect::Words, before.text != after.text);
        // A speaker who got another name said the same turns.
        changed.setFlag(TurnAspect::Speaker, before.speaker != after.speaker &&
                                                 labelOf(m_before, before) != labelOf(m_after, after));
        changed.setFlag(TurnAspect::Form, before.kind != after.kind || before.opening != after.opening ||
                                              before.record != after.record);
        changed.setFlag(TurnAspect::Place, m_pairs.isMoved(afterIndex));
        changed.setFlag(TurnAspect::Time,
                        before.began != after.began || before.mediaTimeMs != after.mediaTimeMs);
        return changed;
    }

    void compareDetail(DetailDifference::Field field, const QString &before, const QString &after)
    {
        if (before != after)
            m_result.details.append({field, before, after});
    }

    void compareMeeting()
    {
        using Field = DetailDifference::Field;
        const MeetingInfo &before = m_before.meeting;
        const MeetingInfo &after = m_after.meeting;
        const auto times = [](const MeetingInfo &meeting) {
            const QString begins = meeting.begins.toString(u"HH:mm"_s);
            const QString ends = meeting.ends.toString(u"HH:mm"_s);
            return ends.isEmpty() ? begins : begins + u'–' + ends;
        };
        compareDetail(Field::Title, before.title, after.title);
        compareDetail(Field::Date, before.date.toString(Qt::ISODate), after.date.toString(Qt::ISODate));
        compareDetail(Field::Times, times(before), times(after));
        compareDetail(Field::Place, before.place, after.place);
        compareDetail(Field::Attendance, before.attendance.join(u'\n'), after.attendance.join(u'\n'));
        compareDetail(Field::Agenda, before.agenda.join(u'\n'), after.agenda.join(u'\n'));
        if (m_before.rule != m_after.rule)
            m_result.details.append({Field::Rule, {}, {}});
    }

    static QString described(const Speaker *speaker)
    {
        if (!speaker)
            return {};
        QStringList parts{speaker->name, speaker->label, speaker->organisation, speaker->role};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u" · "_s);
    }

    void compareSpeakers()
    {
        using Field = DetailDifference::Field;
        for (const Speaker &before : m_before.speakers)
            compareDetail(Field::Speaker, described(&before), described(m_after.speaker(before.id)));
        for (const Speaker &after : m_after.speakers) {
            if (!m_before.speaker(after.id))
                compareDetail(Field::Speaker, {}, described(&after));
        }
    }

    void compareRequests()
    {
        if (m_before.requests != m_after.requests) {
            m_result.details.append({DetailDifference::Field::Requests,
                                     QString::number(m_before.requests.size()),
                                     QString::number(m_after.requests.size())});
        }
    }

    const Transcript &m_before;
    const Transcript &m_after;
    const TurnPairs m_pairs;
    TranscriptDifference m_result;
};

} // namespace

bool TranscriptDifference::isEmpty() const
{
    return count() == 0;
}

qsizetype TranscriptDifference::count() const
{
    return details.size() +
           std::ranges::count_if(turns, [](const TurnDifference &turn) { return !turn.isSame(); });
}

TranscriptDifference compareTranscripts(const Transcript &before, const Transcript &after)
{
    return Comparison(before, after).run();
}

} // namespace verbatim
