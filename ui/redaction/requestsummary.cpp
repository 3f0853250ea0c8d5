// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestsummary.h"

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

QString decidedOf(const RedactionRequest &request, QDate meetingDay)
{
    if (request.decision == Decision::Undecided)
        return {};
    const QString by =
        request.decidedBy.isEmpty() ? QString() : RedactionWords::tr("decided by %1").arg(request.decidedBy);
    return joined({by, moment(request.decidedAt, meetingDay)});
}

} // namespace

QString RequestSummary::inOneSentence() const
{
    QStringList parts{RedactionWords::decision(decision), requester, wish, passage, outcome};
    if (gone)
        parts.append(RedactionWords::tr("the passage is gone"));
    parts << details << decided;
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
    summary.wish = wishOf(request);
    summary.passage = passageOf(request, transcript);
    summary.outcome = outcomeOf(request);
    const int further = static_cast<int>(request.passages.size()) - 1;
    summary.details =
        joined({further > 0 ? RedactionWords::tr("and %n further passage(s)", nullptr, further) : QString(),
                RedactionWords::channel(request.channel), moment(request.requestedAt, day),
                RedactionWords::ground(request.ground), request.note});
    summary.decided = decidedOf(request, day);
    summary.gone = isGone(request, transcript);
    summary.ownWords = asksForOwnWords(request, transcript);
    return summary;
}

bool isGone(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise)
        return !transcript.speaker(request.person);
    return request.passages.isEmpty() ||
           std::ranges::any_of(request.passages, [&transcript](const TextAnchor &anchor) {
               return !resolve(anchor, transcript.turns);
           });
}

bool asksForOwnWords(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise)
        return !request.requester.isNull() && request.person == request.requester;
    return std::ranges::all_of(request.passages, [&](const TextAnchor &anchor) {
        // A turn that is gone can't be asked whose it was; the panel says that it is gone.
        const Turn *turn = transcript.turns.find(anchor.turn);
        return !turn || (!request.requester.isNull() && turn->speaker == request.requester);
    });
}

QString requesterName(const RedactionRequest &request, const Transcript &transcript)
{
    if (const Speaker *speaker = transcript.speaker(request.requester))
        return speaker->name;
    return request.requesterName.isEmpty() ? RedactionWords::tr("somebody not named") : request.requesterName;
}

} // namespace verbatim
