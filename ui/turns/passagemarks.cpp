// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/passagemarks.h"

#include "ui/panels/spokenwords.h"

#include <algorithm>

namespace verbatim {

namespace {

std::optional<PassageMark::Kind> markKind(const RedactionRequest &request)
{
    switch (request.decision) {
    case Decision::Undecided:
        return PassageMark::Kind::Undecided;
    case Decision::Accepted:
    case Decision::Changed:
        return request.wish == Wish::Amend ? PassageMark::Kind::Amended : PassageMark::Kind::TakenBack;
    case Decision::Declined:
    case Decision::Withdrawn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString labelOf(const Transcript &transcript, const Turn &turn)
{
    switch (turn.kind) {
    case TurnKind::Narrative:
        return PassageMark::tr("Note");
    case TurnKind::Heading:
        return PassageMark::tr("Heading");
    case TurnKind::Speech:
        break;
    }
    const Speaker *speaker = transcript.speaker(turn.speaker);
    return speaker ? spokenLabel(transcript, *speaker) : PassageMark::tr("Nobody named");
}

} // namespace

QString PassageMark::spoken(Kind kind)
{
    switch (kind) {
    case Kind::Undecided:
        return tr("Undecided");
    case Kind::Amended:
        return tr("Amended");
    case Kind::TakenBack:
        return tr("Taken back");
    }
    Q_UNREACHABLE();
}

QList<PassageMark> marksOf(const Transcript &transcript, const Turn &turn)
{
    QList<PassageMark> marks;
    for (const RedactionRequest &request : transcript.requests) {
        const auto kind = markKind(request);
        if (!kind)
            continue;
        for (const TextAnchor &anchor : request.passages) {
            if (anchor.turn != turn.id)
                continue;
            const auto range = resolve(anchor, transcript.turns);
            if (range && range->length > 0)
                marks.append({*range, *kind, request.id});
        }
    }
    return marks;
}

QString spokenTurn(const Transcript &transcript, const Turn &turn)
{
    const QString label = labelOf(transcript, turn);
    const bool tellsAll = withheldWordsForScreenReaders() == WithheldWords::Spoken;
    if (turn.record == RecordState::OffRecord) {
        const QString offRecord = PassageMark::tr("Off the record, %1").arg(label);
        return tellsAll ? PassageMark::tr("%1: %2").arg(offRecord, turn.text) : offRecord;
    }
    const QList<PassageMark> marks = marksOf(transcript, turn);
    const QString told = SpokenWords(transcript).ofNames(turn.text);
    QString text;
    for (qsizetype at = 0; at < turn.text.size();) {
        // Passages that overlap are one.
        qsizetype end = at;
        QStringList kinds;
        for (bool grows = true; grows;) {
            grows = false;
            for (const PassageMark &mark : marks) {
                if (mark.range.start > std::max(at, end - 1) || mark.range.end() <= end)
                    continue;
                end = mark.range.end();
                kinds.append(PassageMark::spoken(mark.kind));
                grows = true;
            }
        }
        kinds.removeDuplicates();
        if (end > at)
            text += PassageMark::tr("(%1)").arg(kinds.join(PassageMark::tr(", ")));
        if (end == at || tellsAll)
            text += told.sliced(at, std::max(end, at + 1) - at);
        at = std::max(end, at + 1);
    }
    return PassageMark::tr("%1: %2").arg(label, text);
}

} // namespace verbatim
