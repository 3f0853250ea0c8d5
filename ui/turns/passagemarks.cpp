// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/passagemarks.h"

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

QString spokenLabel(const Transcript &transcript, const Turn &turn)
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
    return speaker ? speaker->printedLabel() : PassageMark::tr("Nobody named");
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
    QString spoken = PassageMark::tr("%1: %2").arg(spokenLabel(transcript, turn), turn.text);
    if (turn.record == RecordState::OffRecord)
        spoken = PassageMark::tr("Off the record, %1").arg(spoken);
    for (const PassageMark &mark : marksOf(transcript, turn)) {
        const QString passage = turn.text.mid(mark.range.start, mark.range.length);
        spoken += u'\n' + PassageMark::tr("%1: %2").arg(PassageMark::spoken(mark.kind), passage);
    }
    return spoken;
}

} // namespace verbatim
