// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/copiedturns.h"

#include "app/core/edits.h"
#include "app/core/textcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr std::array kinds{"speech"_L1, "narrative"_L1, "heading"_L1};

QList<CopiedMark> marksIn(const Transcript &transcript, const Turn &turn, const TextRange &part)
{
    QList<CopiedMark> marks;
    for (const RedactionRequest &request : transcript.requests) {
        for (const TextAnchor &anchor : request.passages) {
            if (anchor.turn != turn.id)
                continue;
            if (anchor.extent == AnchorExtent::WholeTurn) {
                marks.append({request.id, AnchorExtent::WholeTurn, {}});
            } else if (const auto range = resolve(anchor, transcript.turns)) {
                const qsizetype start = std::max(range->start, part.start);
                const qsizetype end = std::min(range->end(), part.end());
                if (start < end)
                    marks.append({request.id, AnchorExtent::Range, {start - part.start, end - start}});
            }
        }
    }
    return marks;
}

QJsonObject toJson(const CopiedTurn &copied)
{
    const Turn &turn = copied.turn;
    QJsonObject object{{u"kind"_s, kinds.at(static_cast<size_t>(turn.kind))}, {u"text"_s, turn.text}};
    if (!turn.speaker.isNull())
        object.insert(u"speaker"_s, turn.speaker.toString());
    if (turn.opening == TurnOpening::Continued)
        object.insert(u"continued"_s, true);
    if (turn.record == RecordState::OffRecord)
        object.insert(u"offRecord"_s, true);
    if (turn.began.isValid())
        object.insert(u"began"_s, turn.began.toString(Qt::ISODateWithMs));
    if (turn.mediaTimeMs)
        object.insert(u"mediaTimeMs"_s, *turn.mediaTimeMs);
    QJsonArray marks;
    for (const CopiedMark &mark : copied.marks) {
        QJsonObject entry{{u"request"_s, mark.request.toString()}};
        if (mark.extent == AnchorExtent::Range) {
            entry.insert(u"start"_s, mark.range.start);
            entry.insert(u"length"_s, mark.range.length);
        }
        marks.append(entry);
    }
    object.insert(u"marks"_s, marks);
    return object;
}

std::optional<CopiedMark> markFromJson(const QJsonObject &entry, const QString &text)
{
    const auto request = idFromString(entry.value("request"_L1).toString());
    if (!request)
        return std::nullopt;
    if (!entry.contains("start"_L1))
        return CopiedMark{RequestId(*request), AnchorExtent::WholeTurn, {}};
    const TextRange range{entry.value("start"_L1).toInteger(), entry.value("length"_L1).toInteger()};
    if (range.start < 0 || range.length < 1 || range.length > text.size() ||
        range.start > text.size() - range.length)
        return std::nullopt;
    return CopiedMark{RequestId(*request), AnchorExtent::Range, range};
}

std::optional<CopiedTurn> turnFromJson(const QJsonObject &object, const QList<Speaker> &speakers)
{
    CopiedTurn copied;
    Turn &turn = copied.turn;
    const auto kind = std::ranges::find(kinds, object.value("kind"_L1).toString());
    turn.text = object.value("text"_L1).toString();
    if (kind == kinds.end() || cleanText(turn.text) != turn.text)
        return std::nullopt;
    turn.kind = static_cast<TurnKind>(kind - kinds.begin());
    if (const auto id = idFromString(object.value("speaker"_L1).toString())) {
        turn.speaker = SpeakerId(*id);
        if (std::ranges::find(speakers, turn.speaker, &Speaker::id) == speakers.end())
            return std::nullopt;
    }
    if (object.value("continued"_L1).toBool())
        turn.opening = TurnOpening::Continued;
    if (object.value("offRecord"_L1).toBool())
        turn.record = RecordState::OffRecord;
    turn.began = QDateTime::fromString(object.value("began"_L1).toString(), Qt::ISODateWithMs);
    if (object.contains("mediaTimeMs"_L1))
        turn.mediaTimeMs = object.value("mediaTimeMs"_L1).toInteger();
    for (const QJsonValue entry : object.value("marks"_L1).toArray()) {
        const auto mark = markFromJson(entry.toObject(), turn.text);
        if (!mark)
            return std::nullopt;
        copied.marks.append(*mark);
    }
    return copied;
}

/// The speaker of the meeting that is meant, or null.
SpeakerId knownSpeaker(const Transcript &transcript, const Speaker &wanted)
{
    const Speaker *same = transcript.speaker(wanted.id);
    if (same && same->name == wanted.name)
        return same->id;
    const Speaker *named = transcript.speakerNamed(wanted.name);
    return named ? named->id : SpeakerId();
}

/// Builds the edit of a paste, each step on what the ones before have made.
class Paste
{
public:
    Paste(const Transcript &transcript, const std::function<quint64()> &freshId)
        : m_trial(transcript)
        , m_freshId(freshId)
    {}

    EditWithCaret at(const TextPlace &place, const CopiedTurns &copied)
    {
        const QHash<SpeakerId, SpeakerId> speakers = speakersOf(copied);
        ReplaceTurns edit = emptyPlaceAt(place);
        const bool intoNotes = !edit.removed.isEmpty() &&
                               m_trial.turns.find(edit.removed.first())->record == RecordState::OffRecord;
        for (const CopiedTurn &source : copied.turns) {
            Turn turn = source.turn;
            turn.id = TurnId(m_freshId());
            turn.speaker = speakers.value(turn.speaker);
            turn.record =
                intoNotes ? RecordState::OffRecord : recordStateBehind(m_trial, edit.after, turn.record);
            edit.inserted.append(turn);
        }
        edit.passages = passagesWith(copied, edit.inserted);
        const Turn &last = edit.inserted.last();
        const TextPlace caret{last.id, last.text.size()};
        add(edit);
        return {m_group, caret};
    }

private:
    void add(const Edit &edit)
    {
        applyEdit(m_trial, edit);
        m_group.edits.push_back(edit);
    }

    QHash<SpeakerId, SpeakerId> speakersOf(const CopiedTurns &copied)
    {
        QHash<SpeakerId, SpeakerId> speakers;
        for (Speaker speaker : copied.speakers) {
            const SpeakerId source = speaker.id;
            SpeakerId here = knownSpeaker(m_trial, speaker);
            if (here.isNull()) {
                here = SpeakerId(m_freshId());
                speaker.id = here;
                speaker.seat = m_trial.nextFreeSeat();
                add(setSpeaker(speaker));
            }
            speakers.insert(source, here);
        }
        return speakers;
    }

    ReplaceTurns emptyPlaceAt(const TextPlace &place)
    {
        const qsizetype index = m_trial.turns.indexOf(place.turn);
        if (index < 0)
            return {};
        const QString &text = m_trial.turns.at(index).text;
        const TurnId before = index > 0 ? m_trial.turns.at(index - 1).id : TurnId();
        if (text.isEmpty() && !isMarkedWhole(m_trial, place.turn))
            return {before, {place.turn}, {}, {}};
        if (place.position >= text.size())
            return {place.turn, {}, {}, {}};
        if (place.position == 0)
            return {before, {}, {}, {}};
        add(splitTurn(m_trial, place.turn, place.position, TurnId(m_freshId())));
        return {place.turn, {}, {}, {}};
    }

    QList<RequestPassages> passagesWith(const CopiedTurns &copied, const QList<Turn> &turns) const
    {
        QList<RequestPassages> result;
        for (const RedactionRequest &request : m_trial.requests) {
            QList<TextAnchor> passages = request.passages;
            for (qsizetype i = 0; i < turns.size(); ++i) {
                for (const CopiedMark &mark : copied.turns.at(i).marks) {
                    if (mark.request != request.id)
                        continue;
                    const TextAnchor here = mark.extent == AnchorExtent::WholeTurn
                                                ? anchorOnTurn(turns.at(i))
                                                : anchorOnRange(turns.at(i), mark.range);
                    removeLost(passages, here.quoted);
                    passages.append(here);
                }
            }
            if (passages != request.passages)
                result.append({request.id, passages});
        }
        return result;
    }

    /// The passage that was cut out and is pasted now, if there is one.
    void removeLost(QList<TextAnchor> &passages, const QString &quoted) const
    {
        const auto lost = std::ranges::find_if(passages, [&](const TextAnchor &anchor) {
            const Turn *turn = m_trial.turns.find(anchor.turn);
            return anchor.quoted == quoted && (!turn || !resolve(anchor, m_trial.turns));
        });
        if (lost != passages.end())
            passages.erase(lost);
    }

    Transcript m_trial;
    const std::function<quint64()> &m_freshId;
    EditGroup m_group;
};

} // namespace

CopiedTurns CopiedTurns::of(const Transcript &transcript, const QList<TextAnchor> &passages)
{
    CopiedTurns copied;
    for (const TextAnchor &passage : passages) {
        const auto part = resolve(passage, transcript.turns);
        if (!part)
            continue;
        const Turn &whole = *transcript.turns.find(passage.turn);
        CopiedTurn one{whole, marksIn(transcript, whole, *part)};
        one.turn.text = whole.text.mid(part->start, part->length);
        if (part->start > 0) {
            one.turn.began = {};
            one.turn.mediaTimeMs.reset();
        }
        copied.turns.append(one);
        const Speaker *speaker = transcript.speaker(whole.speaker);
        if (speaker && std::ranges::find(copied.speakers, speaker->id, &Speaker::id) == copied.speakers.end())
            copied.speakers.append(*speaker);
    }
    return copied;
}

QString CopiedTurns::plainText() const
{
    QStringList texts;
    for (const auto &[turn, marks] : turns) {
        QString text = turn.text;
        text.replace(lineSeparator, u'\n');
        const auto speaker = std::ranges::find(speakers, turn.speaker, &Speaker::id);
        texts.append(speaker != speakers.end() ? speaker->printedLabel() + u"：\n"_s + text : text);
    }
    return texts.join(u"\n\n"_s);
}

QByteArray CopiedTurns::toBytes() const
{
    QJsonArray people;
    for (const Speaker &speaker : speakers) {
        people.append(QJsonObject{{u"id"_s, speaker.id.toString()},
                                  {u"name"_s, speaker.name},
                                  {u"furtherNames"_s, QJsonArray::fromStringList(speaker.furtherNames)},
                                  {u"organisation"_s, speaker.organisation},
                                  {u"role"_s, speaker.role},
                                  {u"label"_s, speaker.label},
                                  {u"pseudonym"_s, speaker.pseudonym}});
    }
    QJsonArray list;
    for (const CopiedTurn &turn : turns)
        list.append(toJson(turn));
    return QJsonDocument(QJsonObject{{u"speakers"_s, people}, {u"turns"_s, list}})
        .toJson(QJsonDocument::Compact);
}

std::optional<CopiedTurns> CopiedTurns::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CopiedTurns copied;
    for (const QJsonValue value : object.value("speakers"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        const auto id = idFromString(person.value("id"_L1).toString());
        Speaker speaker;
        speaker.name = cleanLine(person.value("name"_L1).toString());
        if (!id || speaker.name.isEmpty())
            return std::nullopt;
        speaker.id = SpeakerId(*id);
        for (const QJsonValue name : person.value("furtherNames"_L1).toArray())
            speaker.furtherNames.append(cleanLine(name.toString()));
        speaker.organisation = cleanLine(person.value("organisation"_L1).toString());
        speaker.role = cleanLine(person.value("role"_L1).toString());
        speaker.label = cleanLine(person.value("label"_L1).toString());
        speaker.pseudonym = cleanLine(person.value("pseudonym"_L1).toString());
        copied.speakers.append(speaker);
    }
    for (const QJsonValue value : object.value("turns"_L1).toArray()) {
        const auto turn = turnFromJson(value.toObject(), copied.speakers);
        if (!turn)
            return std::nullopt;
        copied.turns.append(*turn);
    }
    return copied.turns.isEmpty() ? std::nullopt : std::optional(copied);
}

EditWithCaret pasteTurns(const Transcript &transcript, const TextPlace &place, const CopiedTurns &copied,
                         const std::function<quint64()> &freshId)
{
    return Paste(transcript, freshId).at(place, copied);
}

} // namespace verbatim
