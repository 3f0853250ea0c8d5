// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/speakerturns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QRegularExpression &chair()
{
    static const QRegularExpression words(
        u"(?<![副])(?:主席|召集人|主持人)|(?<!vice )(?<!vice-)(?<!deputy )\\bchair(?:man|woman|person)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

template <typename Predicate>
SpeakerId lowestSeat(const Transcript &transcript, Predicate isMeant)
{
    const Speaker *found = nullptr;
    for (const Speaker &speaker : transcript.speakers) {
        if (isMeant(speaker) && (!found || speaker.seat < found->seat))
            found = &speaker;
    }
    return found ? found->id : SpeakerId();
}

} // namespace

SpeakerId speakerBefore(const Transcript &transcript, TurnId at)
{
    const TurnList &turns = transcript.turns;
    const qsizetype here = turns.indexOf(at);
    if (here < 0)
        return {};
    const SpeakerId own = turns.at(here).speaker;
    for (qsizetype i = here - 1; i >= 0; --i) {
        const SpeakerId speaker = turns.at(i).speaker;
        if (!speaker.isNull() && speaker != own)
            return speaker;
    }
    return {};
}

bool isChair(const QString &role)
{
    return chair().match(role).hasMatch();
}

SpeakerId chairOf(const Transcript &transcript)
{
    const SpeakerId byRole =
        lowestSeat(transcript, [](const Speaker &speaker) { return isChair(speaker.role); });
    if (!byRole.isNull())
        return byRole;
    return lowestSeat(transcript,
                      [](const Speaker &speaker) { return isChair(speaker.name) || isChair(speaker.label); });
}

QString roleInChair(const QString &role, const QString &language)
{
    if (isChair(role))
        return role;
    const bool chinese = language.startsWith("zh"_L1);
    const QString word = chinese ? u"主席"_s : u"Chair"_s;
    if (role.isEmpty())
        return word;
    return word + (chinese ? u"、"_s : u", "_s) + role;
}

QString roleOutOfChair(const QString &role)
{
    static const QRegularExpression separators(u"[、，,]\\s*"_s);
    const QStringList parts = role.split(separators, Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &part : parts) {
        if (!isChair(part))
            kept.append(part.trimmed());
    }
    return kept.join(role.contains(u'、') ? u"、"_s : u", "_s);
}

} // namespace verbatim
