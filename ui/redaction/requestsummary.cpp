// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestsummary.h"

#include "app/core/requeststeps.h"
#include "ui/redaction/redactionwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QString moment(const QDateTime &at, QDate meetingDay)
{
    if (!at.isValid())
        return {};
    const QString time = at.toString(u"HH:mm"_s);
    if (at.date() == meetingDay)
        return time;
    return QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + time;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString passageOf(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise) {
        const Speaker *person = transcript.speaker(request.person);
        return person ? person->name : QString();
    }
    if (request.passages.isEmpty())
        return {};
    const QString &words = request.passages.first().quoted;
    return words.isEmpty() ? RedactionWords::tr("(an empty turn)") : RedactionWords::quoted(words);
}

QString outcomeOf(const RedactionRequest &request)
{
    switch (request.wish) {
    case Wish::Amend:
        return request.replacement.isEmpty() ? QString()
                                             : u"→ "_s + RedactionWords::quoted(request.replacement);
    case Wish::Pseudonymise:
        return request.pseudonym.isEmpty() ? QString() : u"→ "_s + request.pseudonym;
    case Wish::Delete:
    case Wish::Withhold:
    case Wish::HoldUntil:
        break;
    }
    return {};
}

QString wishOf(const RedactionRequest &request)
{
    if (request.wish != Wish::HoldUntil || !request.holdUntil.isValid())
        return RedactionWords::wish(request.wish);
    return RedactionWords::tr("Hold until %1")
        .arg(QLocale().toString(request.holdUntil, QLocale::ShortFormat));
}

QString answerBy(const RedactionRequest &request)
{
    if (!request.answerBy.isValid() || request.decision != Decision::Undecided)
        return {};
    return RedactionWords::tr("answer by %1").arg(QLocale().toString(request.answerBy, QLocale::ShortFormat));
}

bool wantsPseudonym(SpeakerId speaker, const Transcript &transcript)
{
    return std::ranges::any_of(transcript.requests, [speaker](const RedactionRequest &request) {
        const bool counts = request.decision == Decision::Undecided || isGranted(request.decision);
        return counts && request.wish == Wish::Pseudonymise && !speaker.isNull() && request.person == speaker;
    });
}

QString decidedOf(const RedactionRequest &request, QDate meetingDay)
{
    if (request.decision == Decision::Undecided)
        return {};
    const QString by =
        request.decidedBy.isEmpty() ? QString() : RedactionWords::tr("decided by %1").arg(request.decidedBy);
    return joined({by, moment(request.decidedAt, meetingDay)});
}

} // namespace

bool RequestSummary::needsAttention() const
{
    const bool waits = decision == Decision::Undecided;
    return !isStretch() && ((gone && (waits || isGranted(decision))) || (waits && !ownWords));
}

QString RequestSummary::inOneSentence() const
{
    if (isStretch()) {
        QStringList parts{wish, requester, passage, details};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    QStringList parts{RedactionWords::decision(decision), requester, wish, passage, outcome};
    if (gone)
        parts.append(RedactionWords::tr("the passage is gone"));
    if (!ownWords)
        parts.append(RedactionWords::tr("about another speaker's words"));
    parts << details << decided;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RequestSummary::spoken() const
{
    const QString who = unnamed ? RedactionWords::tr("somebody not named") : requester;
    QStringList parts{isStretch() ? QString() : RedactionWords::decision(decision), who, wish, where};
    if (gone)
        parts.append(RedactionWords::tr("the passage is gone"));
    if (!isStretch() && !ownWords)
        parts.append(RedactionWords::tr("about another speaker's words"));
    parts << unquoted << decided;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

RequestSummary summaryOf(const RedactionRequest &request, const Transcript &transcript)
{
    const QDate day = transcript.meeting.date;
    RequestSummary summary;
    summary.id = request.id;
    summary.decision = request.decision;
    summary.requester = requesterName(request, transcript);
    summary.unnamed = wantsPseudonym(request.requester, transcript);
    summary.wish = wishOf(request);
    summary.passage = passageOf(request, transcript);
    summary.outcome = outcomeOf(request);
    const int further = static_cast<int>(request.passages.size()) - 1;
    summary.unquoted =
        joined({further > 0 ? RedactionWords::tr("and %n further passage(s)", nullptr, further) : QString(),
                RedactionWords::channel(request.channel), moment(request.requestedAt, day), answerBy(request),
                RedactionWords::ground(request.ground)});
    summary.details = joined({summary.unquoted, request.note});
    summary.decided = decidedOf(request, day);
    summary.gone = isOpen(request) && isGone(request, transcript);
    summary.requestedAt = request.requestedAt;
    summary.answerBy = request.answerBy;
    const TurnId turn = request.passages.isEmpty() ? TurnId() : request.passages.first().turn;
    const qsizetype place = transcript.turns.indexOf(turn);
    summary.place = place < 0 ? transcript.turns.size() : place;
    summary.where = place < 0 ? QString() : RedactionWords::tr("turn %1").arg(place + 1);
    summary.offset = request.passages.isEmpty() ? 0 : request.passages.first().range.start;
    summary.ownWords = asksForOwnWords(request, transcript);
    return summary;
}

RequestSummary summaryOf(const OffRecordStretch &stretch, const Transcript &transcript)
{
    const Turn &first = *transcript.turns.find(stretch.turns.first());
    const Speaker *speaker = transcript.speaker(first.speaker);
    RequestSummary summary;
    summary.stretch = first.id;
    summary.unnamed = wantsPseudonym(first.speaker, transcript);
    summary.requester = speaker ? speaker->printedLabel() : RedactionWords::tr("Nobody named");
    summary.wish = RedactionWords::tr("Not recorded");
    summary.passage =
        first.text.isEmpty() ? RedactionWords::tr("(an empty turn)") : RedactionWords::quoted(first.text);
    summary.details =
        joined({RedactionWords::tr("%n turn(s)", nullptr, static_cast<int>(stretch.turns.size())),
                moment(first.began, transcript.meeting.date)});
    summary.requestedAt = first.began;
    summary.place = transcript.turns.indexOf(first.id);
    summary.where = RedactionWords::tr("turn %1").arg(summary.place + 1);
    summary.unquoted = summary.details;
    return summary;
}

QString requesterName(const RedactionRequest &request, const Transcript &transcript)
{
    if (const Speaker *speaker = transcript.speaker(request.requester))
        return speaker->name;
    return request.requesterName.isEmpty() ? RedactionWords::tr("somebody not named") : request.requesterName;
}

} // namespace verbatim
