// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/purging.h"

#include "app/core/editionbuilder.h"
#include "app/core/printedtext.h"
#include "app/core/publictranscript.h"
#include "app/core/textdifference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype shortestNotedWord = 2; ///< UTF-16 units: a single one stands in any note

bool isAmong(const QList<RedactionRequest> &requests, RequestId id)
{
    return std::ranges::any_of(requests, [id](const RedactionRequest &one) { return one.id == id; });
}

/// The whole words of the passages, also those that an amendment keeps, and the names.
QStringList wholeWords(const Transcript &transcript, const QList<RedactionRequest> &requests)
{
    QStringList words;
    for (const RedactionRequest &request : requests) {
        for (const TextAnchor &anchor : request.passages)
            words += anchor.quoted.split(paragraphSeparator, Qt::SkipEmptyParts);
        const Speaker *person = transcript.speaker(request.person);
        if (request.wish == Wish::Pseudonymise && person)
            words += namesOf(*person);
    }
    words.removeIf([](const QString &word) { return word.trimmed().size() < shortestNotedWord; });
    words.removeDuplicates();
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    return words;
}

class Purger
{
public:
    Purger(const Transcript &transcript, const QList<RedactionRequest> &requests, OffRecordNotes notes,
           const QDateTime &at)
        : m_before(transcript)
        , m_requests(requests)
        , m_notes(notes)
        , m_at(at)
        , m_words(wholeWords(transcript, requests))
        , m_mark(transcript.meeting.withheldMark.isEmpty() ? defaultWithheldMark(transcript.meeting.language)
                                                           : transcript.meeting.withheldMark)
        , m_edition(buildEdition(with(requests), {}, {}))
        , m_unasked(buildEdition(with({}), {}, {}))
    {}

    Purged run()
    {
        m_after = m_before;
        purgeMeeting();
        purgeTurns();
        purgeSpeakers();
        purgeRequests();
        purgeRule();
        return {std::move(m_after), countsOf()};
    }

private:
    /// The transcript as if nothing else had been asked for, and everything that stays were printed.
    Transcript with(const QList<RedactionRequest> &requests) const
    {
        Transcript result = m_before;
        result.requests = requests;
        QList<Turn> turns;
        for (Turn turn : m_before.turns) {
            if (turn.record == RecordState::OffRecord && m_notes == OffRecordNotes::Remove)
                continue;
            turn.record = RecordState::OnRecord;
            turns.append(turn);
        }
        result.turns = TurnList(std::move(turns));
        return result;
    }

    QString withoutWords(QString text)
    {
        for (const QString &word : m_words)
            text.replace(word, m_mark, Qt::CaseInsensitive);
        return text;
    }

    bool holdsWords(const QString &text) const
    {
        return std::ranges::any_of(
            m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    void purgeMeeting()
    {
        MeetingInfo &meeting = m_after.meeting;
        const MeetingInfo &printed = m_edition.meeting;
        const MeetingInfo &unasked = m_unasked.meeting;
        // What an edition leaves out anyway stays in the working file.
        const auto take = [](auto &field, const auto &now, const auto &otherwise) {
            if (now != otherwise)
                field = now;
        };
        take(meeting.title, printed.title, unasked.title);
        take(meeting.place, printed.place, unasked.place);
        take(meeting.attendance, printed.attendance, unasked.attendance);
        take(meeting.agenda, printed.agenda, unasked.agenda);
        const auto dropFrom = [this](QStringList &list) {
            m_entries +=
                static_cast<int>(list.removeIf([this](const QString &entry) { return holdsWords(entry); }));
        };
        dropFrom(meeting.glossary);
        dropFrom(meeting.dismissedFindings);
    }

    bool isMarked(TurnId turn) const
    {
        return std::ranges::any_of(m_requests, [turn](const RedactionRequest &request) {
            return std::ranges::any_of(request.passages,
                                       [turn](const TextAnchor &anchor) { return anchor.turn == turn; });
        });
    }

    static QHash<TurnId, qsizetype> placesOf(const EditionContent &edition)
    {
        QHash<TurnId, qsizetype> places;
        for (qsizetype i = 0; i < edition.turns.size(); ++i)
            places.insert(edition.turns.at(i).id, i);
        return places;
    }

    void purgeTurns()
    {
        const QHash<TurnId, qsizetype> printed = placesOf(m_edition);
        const QHash<TurnId, qsizetype> unasked = placesOf(m_unasked);
        QList<Turn> turns;
        bool removedBefore = false;
        for (Turn turn : m_before.turns) {
            const qsizetype place = printed.value(turn.id, -1);
            if (place < 0) {
                m_notesRemoved += turn.record == RecordState::OffRecord ? 1 : 0;
                removedBefore = true;
                continue;
            }
            const PrintedTurn &left = m_edition.turns.at(place);
            const QString text = printedText(left);
            const qsizetype otherwise = unasked.value(turn.id, -1);
            const bool named = otherwise < 0 || printedText(m_unasked.turns.at(otherwise)) != text;
            if (isMarked(turn.id) || named) {
                m_names += isMarked(turn.id) ? 0 : 1;
                moveAlong(turn.id, turn.text, text);
                turn.text = text;
            }
            // Whose label stood before these words may be gone.
            if (removedBefore)
                turn.opening = left.opening;
            turns.append(turn);
        }
        m_after.turns = TurnList(std::move(turns));
    }

    /// The passages of the other requests keep their words.
    void moveAlong(TurnId turn, const QString &before, const QString &after)
    {
        QList<TextChange> changes = textChanges(before, after);
        QString text = before;
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            const QStringView inserted = QStringView(after).sliced(change->after.start, change->after.length);
            text.replace(change->before.start, change->before.length, inserted.toString());
            for (RedactionRequest &request : m_after.requests) {
                for (TextAnchor &anchor : request.passages) {
                    if (anchor.turn == turn)
                        anchor = carried(anchor, change->before.start, change->before.length,
                                         change->after.length, text);
                }
            }
        }
    }

    void purgeSpeakers()
    {
        for (Speaker &speaker : m_after.speakers) {
            const auto asked = std::ranges::find_if(m_requests, [&speaker](const RedactionRequest &request) {
                return request.wish == Wish::Pseudonymise && request.person == speaker.id;
            });
            if (asked != m_requests.cend()) {
                // Organisation and role would name the person as well as the name does.
                const QString name = asked->pseudonym.isEmpty() ? m_mark : asked->pseudonym;
                speaker = {speaker.id, name, {}, {}, {}, {}, {}, speaker.seat};
                ++m_names;
                continue;
            }
            speaker.organisation = withoutWords(speaker.organisation);
            speaker.role = withoutWords(speaker.role);
        }
    }

    void purgeRequests()
    {
        for (RedactionRequest &request : m_after.requests) {
            const RedactionRequest before = request;
            if (isAmong(m_requests, request.id))
                emptyRequest(request);
            else
                cleanRequest(request);
            m_requestTexts += request == before ? 0 : 1;
        }
    }

    /// What was asked, by whom, and what came of it stays; the words go.
    void emptyRequest(RedactionRequest &request)
    {
        m_passages += static_cast<int>(request.passages.size());
        request.passages.clear();
        request.replacement.clear();
        request.note.clear();
        for (RequestStep &step : request.history)
            step.note.clear();
        request.requesterName = withoutWords(request.requesterName);
        request.decidedBy = withoutWords(request.decidedBy);
        request.purgedAt = m_at;
    }

    void cleanRequest(RedactionRequest &request)
    {
        for (TextAnchor &anchor : request.passages) {
            const Turn *turn = m_after.turns.find(anchor.turn);
            if (anchor.extent == AnchorExtent::WholeTurn)
                anchor.quoted = turn ? turn->text : QString();
            else if (!resolve(anchor, m_after.turns))
                anchor.quoted = withoutWords(anchor.quoted);
        }
        request.replacement = withoutWords(request.replacement);
        request.note = withoutWords(request.note);
        for (RequestStep &step : request.history)
            step.note = withoutWords(step.note);
        request.requesterName = withoutWords(request.requesterName);
        request.decidedBy = withoutWords(request.decidedBy);
    }

    void purgeRule()
    {
        for (SignOff &one : m_after.rule.signOffs) {
            one.label = withoutWords(one.label);
            one.reason = withoutWords(one.reason);
            one.documentNumber = withoutWords(one.documentNumber);
        }
        for (EarlyRelease &one : m_after.rule.earlyReleases)
            one.reason = withoutWords(one.reason);
    }

    QList<PurgeCount> countsOf() const
    {
        QList<PurgeCount> counts{{PurgedThing::Passages, m_passages},
                                 {PurgedThing::OffRecordTurns, m_notesRemoved},
                                 {PurgedThing::Names, m_names},
                                 {PurgedThing::RequestTexts, m_requestTexts},
                                 {PurgedThing::ListEntries, m_entries}};
        counts.removeIf([](const PurgeCount &count) { return count.count == 0; });
        return counts;
    }

    const Transcript &m_before;
    const QList<RedactionRequest> &m_requests;
    const OffRecordNotes m_notes;
    const QDateTime m_at;
    const QStringList m_words;
    const QString m_mark;
    const EditionContent m_edition;
    const EditionContent m_unasked; ///< the same without the requests
    Transcript m_after;
    int m_passages = 0;
    int m_notesRemoved = 0;
    int m_names = 0;
    int m_requestTexts = 0;
    int m_entries = 0;
};

/// All places of the words in the turn.
void addPlaces(QList<TextAnchor> &places, const Turn &turn, const QString &words)
{
    for (qsizetype at = turn.text.indexOf(words); at >= 0; at = turn.text.indexOf(words, at + words.size()))
        places.append(anchorOnRange(turn, {at, words.size()}));
}

} // namespace

QList<RedactionRequest> purgeableRequests(const Transcript &transcript)
{
    QList<RedactionRequest> requests;
    std::ranges::copy_if(transcript.requests, std::back_inserter(requests),
                         [](const RedactionRequest &request) {
                             return isGranted(request.decision) && !request.purgedAt.isValid() &&
                                    request.wish != Wish::HoldUntil;
                         });
    return requests;
}

QStringList purgeableWords(const Transcript &transcript, const QList<RedactionRequest> &requests,
                           OffRecordNotes notes)
{
    Transcript looked = transcript;
    looked.requests = requests;
    if (notes == OffRecordNotes::Keep) {
        for (qsizetype i = 0; i < looked.turns.size(); ++i)
            looked.turns.modify(i).record = RecordState::OnRecord;
    }
    return withheldWords(looked, {});
}

Purged purge(const Transcript &transcript, const QList<RedactionRequest> &requests, OffRecordNotes notes,
             const QDateTime &at)
{
    return Purger(transcript, requests, notes, at).run();
}

std::optional<QList<RedactionRequest>> requestsForEarlierState(const QList<RedactionRequest> &requests,
                                                               const Transcript &present,
                                                               const Transcript &earlier)
{
    QList<RedactionRequest> result = requests;
    for (RedactionRequest &request : result) {
        QList<TextAnchor> places;
        for (const TextAnchor &anchor : std::as_const(request.passages)) {
            const Turn *then = earlier.turns.find(anchor.turn);
            const Turn *now = present.turns.find(anchor.turn);
            if (then && anchor.extent == AnchorExtent::WholeTurn) {
                places.append(anchorOnTurn(*then));
                continue;
            }
            const qsizetype found = places.size();
            if (then && now && then->text == now->text && resolve(anchor, present.turns)) {
                places.append(anchor);
            } else if (!anchor.quoted.isEmpty()) {
                // The turn may have been cut or joined since: the words count, wherever they stood.
                for (const Turn &turn : earlier.turns)
                    addPlaces(places, turn, anchor.quoted);
            }
            if (then && places.size() == found)
                return std::nullopt;
        }
        request.passages = places;
    }
    return result;
}

} // namespace verbatim
