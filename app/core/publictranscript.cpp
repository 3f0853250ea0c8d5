// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/publictranscript.h"

#include "app/core/editionbuilder.h"
#include "app/core/takenbackwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype shortestTellableNote = 6; ///< UTF-16 units

struct PublicTranscriptMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicTranscript)
};

/// Never a name that somebody wants to have replaced.
QString requesterOf(const Transcript &transcript, const RedactionRequest &request)
{
    const Speaker *speaker = transcript.speaker(request.requester);
    const QString name = speaker ? speaker->name : request.requesterName;
    const bool isKeptBack = std::ranges::any_of(transcript.requests, [&](const RedactionRequest &other) {
        return other.wish == Wish::Pseudonymise && speaker && other.person == speaker->id;
    });
    return name.isEmpty() || isKeptBack ? PublicTranscriptMessages::tr("somebody not named") : name;
}

/// “who, turn 12”, so that the request can be found in the panel. Not the words: the sentence may go into a
/// log.
QString description(const Transcript &transcript, const RedactionRequest &request)
{
    const QString who = requesterOf(transcript, request);
    if (request.wish == Wish::Pseudonymise)
        return PublicTranscriptMessages::tr("%1, a pseudonym").arg(who);
    const TurnId turn = request.passages.isEmpty() ? TurnId() : request.passages.first().turn;
    const qsizetype place = transcript.turns.indexOf(turn);
    return place < 0 ? PublicTranscriptMessages::tr("%1, a turn that is gone").arg(who)
                     : PublicTranscriptMessages::tr("%1, turn %2").arg(who, QString::number(place + 1));
}

bool hasLostPassage(const Transcript &transcript, const RedactionRequest &request)
{
    if (request.wish == Wish::Pseudonymise)
        return !transcript.speaker(request.person) || request.pseudonym.isEmpty();
    return request.passages.isEmpty() || std::ranges::any_of(request.passages, [&](const TextAnchor &anchor) {
               return !resolve(anchor, transcript.turns);
           });
}

QString described(const Transcript &transcript, const QList<const RedactionRequest *> &requests)
{
    QStringList lines;
    for (const RedactionRequest *request : requests)
        lines.append(description(transcript, *request));
    return lines.join(PublicTranscriptMessages::tr("; "));
}

QString partName(HeadPart part)
{
    switch (part) {
    case HeadPart::Title:
        return PublicTranscriptMessages::tr("the title");
    case HeadPart::Place:
        return PublicTranscriptMessages::tr("the place");
    case HeadPart::Attendance:
        return PublicTranscriptMessages::tr("the attendance");
    case HeadPart::Agenda:
        return PublicTranscriptMessages::tr("the agenda");
    case HeadPart::Speakers:
        return PublicTranscriptMessages::tr("the list of speakers");
    }
    return {};
}

/// Accepted words that the head of the record has too, and about which nobody has said what is to become of
/// them there: “who: words” (where).
QStringList headQuestions(const Transcript &transcript, QDate onDay)
{
    QStringList questions;
    for (const RedactionRequest &request : transcript.requests) {
        if (request.inHead != HeadWords::Ask || !isInForce(request, onDay))
            continue;
        QStringList parts;
        for (const HeadPart part : headPartsWith(request, transcript))
            parts.append(partName(part));
        if (!parts.isEmpty())
            questions.append(PublicTranscriptMessages::tr("%1 (%2)").arg(
                description(transcript, request), parts.join(PublicTranscriptMessages::tr(", "))));
    }
    return questions;
}

} // namespace

Result<PublicTranscript> redact(const Transcript &transcript, const RedactionPolicy &policy)
{
    QList<const RedactionRequest *> undecided;
    QList<const RedactionRequest *> lost;
    for (const RedactionRequest &request : transcript.requests) {
        if (request.decision == Decision::Undecided)
            undecided.append(&request);
        else if (isInForce(request, policy.onDay) && hasLostPassage(transcript, request))
            lost.append(&request);
    }
    if (!undecided.isEmpty()) {
        return Error{PublicTranscriptMessages::tr(
                         "The public edition can't be made: %n request(s) wait for a decision (%1). Decide "
                         "them in the panel of redaction requests first.",
                         nullptr, static_cast<int>(undecided.size()))
                         .arg(described(transcript, undecided))};
    }
    if (!lost.isEmpty()) {
        return Error{
            PublicTranscriptMessages::tr(
                "The public edition can't be made: the passage of %n accepted request(s) is no longer "
                "in the text (%1). Mark the passage again, or withdraw the request.",
                nullptr, static_cast<int>(lost.size()))
                .arg(described(transcript, lost))};
    }
    if (const QStringList questions = headQuestions(transcript, policy.onDay); !questions.isEmpty()) {
        return Error{PublicTranscriptMessages::tr(
                         "The public edition can't be made: the words of %n accepted request(s) also "
                         "stand at the head of the record (%1). Change them there, or open the "
                         "request's details and choose what becomes of them.",
                         nullptr, static_cast<int>(questions.size()))
                         .arg(questions.join(PublicTranscriptMessages::tr("; ")))};
    }
    return PublicTranscript(
        buildEdition(transcript, policy, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Refuse}));
}

QStringList withheldWords(const Transcript &transcript, QDate onDay)
{
    QStringList words;
    for (const RedactionRequest &request : transcript.requests) {
        if (isInForce(request, onDay))
            words += takenBackWords(request, transcript);
    }
    for (const Turn &turn : transcript.turns) {
        if (turn.record != RecordState::OffRecord)
            continue;
        for (const QStringView paragraph : turn.paragraphs()) {
            // A note such as 「好」 also stands on the record, and nobody could tell which one leaked.
            if (paragraph.trimmed().size() >= shortestTellableNote)
                words.append(paragraph.trimmed().toString());
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace verbatim
