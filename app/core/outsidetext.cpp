// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/outsidetext.h"

#include "app/core/editionbuilder.h"
#include "app/core/printedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// What of a request lies in the copied part of its turn.
QList<TextAnchor> anchorsInPart(const RedactionRequest &request, const TurnList &turns, const Turn &part,
                                TextRange range)
{
    QList<TextAnchor> anchors;
    for (const TextAnchor &anchor : request.passages) {
        if (anchor.turn != part.id)
            continue;
        const auto place = resolve(anchor, turns);
        if (!place) {
            anchors.append({part.id, AnchorExtent::Range, {}, anchor.quoted});
            continue;
        }
        const qsizetype start = std::max(place->start, range.start);
        const qsizetype end = std::min(place->end(), range.end());
        if (start < end)
            anchors.append(anchorOnRange(part, {start - range.start, end - start}));
        else if (anchor.extent == AnchorExtent::WholeTurn)
            anchors.append(anchorOnTurn(part));
    }
    return anchors;
}

/// A meeting of nothing but the passages.
Transcript partOf(const Transcript &transcript, const QList<TextAnchor> &passages)
{
    Transcript part = transcript;
    part.turns = {};
    for (RedactionRequest &request : part.requests)
        request.passages.clear();
    for (const TextAnchor &passage : passages) {
        const auto range = resolve(passage, transcript.turns);
        if (!range || part.turns.find(passage.turn))
            continue;
        Turn turn = *transcript.turns.find(passage.turn);
        turn.text = turn.text.mid(range->start, range->length);
        part.turns.append(turn);
        for (qsizetype i = 0; i < part.requests.size(); ++i)
            part.requests[i].passages +=
                anchorsInPart(transcript.requests.at(i), transcript.turns, turn, *range);
    }
    return part;
}

} // namespace

QString outsideText(const Transcript &transcript, const QList<TextAnchor> &passages, QDate onDay)
{
    const Transcript part = partOf(transcript, passages);
    const EditionContent content =
        buildEdition(part, {onDay, {}}, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Hide});
    QStringList texts;
    for (const PrintedTurn &turn : content.turns) {
        const PrintedSpeaker *speaker = content.speaker(turn.speaker);
        const bool labelled = speaker && part.turns.size() > 1;
        const QString text = printedText(turn).replace(lineSeparator, u'\n');
        texts.append(labelled ? speaker->label + u"：\n"_s + text : text);
    }
    return texts.join(u"\n\n"_s);
}

bool keepsBack(const Transcript &transcript, const QList<TextAnchor> &passages, QDate onDay)
{
    Transcript open = transcript;
    open.requests.clear();
    const bool offRecord = std::ranges::any_of(passages, [&transcript](const TextAnchor &passage) {
        const Turn *turn = transcript.turns.find(passage.turn);
        return turn && turn->record == RecordState::OffRecord;
    });
    return offRecord || outsideText(transcript, passages, onDay) != outsideText(open, passages, onDay);
}

} // namespace verbatim
