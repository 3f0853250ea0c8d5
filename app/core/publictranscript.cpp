// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/publictranscript.h"

#include "app/core/editionbuilder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype shortestTellableNote = 6; ///< UTF-16 units

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicTranscript)
};

QString requesterOf(const Transcript &transcript, const RedactionRequest &request)
{
    if (const Speaker *speaker = transcript.speaker(request.requester))
        return speaker->name;
    return request.requesterName.isEmpty() ? Messages::tr("somebody not named") : request.requesterName;
}

/// “who: first words of the passage”, so that the request can be found in the panel.
QString description(const Transcript &transcript, const RedactionRequest &request)
{
    constexpr qsizetype shown = 20;
    QString quoted = request.passages.isEmpty() ? request.pseudonym : request.passages.first().quoted;
    quoted.replace(paragraphSeparator, u' ');
    if (quoted.size() > shown)
        quoted = quoted.first(shown) + u'…';
    return Messages::tr("%1: “%2”").arg(requesterOf(transcript, request), quoted);
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
    return lines.join(Messages::tr("; "));
}

bool cutsSurrogatePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate();
}

/// What of the old words an amendment takes back: those that the new ones do not have at their beginning and
/// end, with so much around them that they can be told from others. Empty where words were only added.
QString changedPart(const QString &before, const QString &after)
{
    constexpr qsizetype tellable = 12; ///< UTF-16 units
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype tail = 0;
    while (tail < shorter - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    qsizetype end = before.size() - tail;
    if (start == end)
        return {};
    start = std::max<qsizetype>(0, std::min(start, end - tellable));
    end = std::min(before.size(), std::max(end, start + tellable));
    start -= cutsSurrogatePair(before, start) ? 1 : 0;
    end += cutsSurrogatePair(before, end) ? 1 : 0;
    return before.mid(start, end - start);
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
        return Error{
            Messages::tr("The public edition can't be made: %n request(s) wait for a decision (%1). Decide "
                         "them in the panel of redaction requests first.",
                         nullptr, static_cast<int>(undecided.size()))
                .arg(described(transcript, undecided))};
    }
    if (!lost.isEmpty()) {
        return Error{
            Messages::tr(
                "The public edition can't be made: the passage of %n accepted request(s) is no longer "
                "in the text (%1). Mark the passage again, or withdraw the request.",
                nullptr, static_cast<int>(lost.size()))
                .arg(described(transcript, lost))};
    }
    return PublicTranscript(
        buildEdition(transcript, policy, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Refuse}));
}

QStringList withheldWords(const Transcript &transcript, QDate onDay)
{
    QStringList words;
    for (const RedactionRequest &request : transcript.requests) {
        if (!isInForce(request, onDay))
            continue;
        if (request.wish == Wish::Pseudonymise) {
            if (const Speaker *person = transcript.speaker(request.person))
                words += namesOf(*person);
            continue;
        }
        for (const TextAnchor &anchor : request.passages) {
            const std::optional<TextRange> range = resolve(anchor, transcript.turns);
            if (!range)
                continue;
            QString passage = transcript.turns.find(anchor.turn)->text.mid(range->start, range->length);
            if (request.wish == Wish::Amend)
                passage = changedPart(passage, request.replacement);
            const QStringList paragraphs = passage.split(paragraphSeparator, Qt::SkipEmptyParts);
            for (const QString &paragraph : paragraphs)
                words.append(paragraph.trimmed());
        }
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
