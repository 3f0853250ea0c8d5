// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/spokenwords.h"

#include "app/core/takenbackwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace verbatim {

namespace {

struct SpokenWordsMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SpokenWords)
};

WithheldWords usersChoice = WithheldWords::KeptBack;

bool counts(const RedactionRequest &request)
{
    return request.decision == Decision::Undecided || isGranted(request.decision);
}

QSet<SpeakerId> peopleOf(const Transcript &transcript)
{
    QSet<SpeakerId> people;
    for (const RedactionRequest &request : transcript.requests) {
        if (counts(request) && request.wish == Wish::Pseudonymise && transcript.speaker(request.person))
            people.insert(request.person);
    }
    return people;
}

QStringList wordsOf(const Transcript &transcript)
{
    QStringList words;
    for (const RedactionRequest &request : transcript.requests) {
        if (!counts(request))
            continue;
        words += takenBackWords(request, transcript);
        // Also passages that are gone: their words may stand somewhere else.
        for (const TextAnchor &passage : request.passages)
            words += passage.quoted.split(paragraphSeparator, Qt::SkipEmptyParts);
    }
    for (const Turn &turn : transcript.turns) {
        if (turn.record == RecordState::OffRecord)
            words += turn.text.split(paragraphSeparator, Qt::SkipEmptyParts);
    }
    words.removeDuplicates();
    return words;
}

QStringList tellableOf(QStringList words)
{
    words.removeIf([](const QString &word) { return !isTellable(word); });
    return words;
}

QString masked(QString text, const QList<TextRange> &ranges)
{
    for (const TextRange &range : ranges) {
        const qsizetype end = std::min(range.end(), text.size());
        for (qsizetype at = std::max<qsizetype>(0, range.start); at < end; ++at) {
            if (!text.at(at).isSpace())
                text[at] = SpokenWords::sign;
        }
    }
    return text;
}

} // namespace

void setWithheldWordsForScreenReaders(WithheldWords words)
{
    usersChoice = words;
}

WithheldWords withheldWordsForScreenReaders()
{
    return usersChoice;
}

QStringList namesKeptBack(const Transcript &transcript)
{
    QStringList names;
    for (const SpeakerId person : peopleOf(transcript))
        names += namesOf(*transcript.speaker(person));
    return names;
}

QStringList namesKeptBack(const Transcript &transcript, const Transcript &otherState)
{
    QStringList names;
    for (const SpeakerId person : peopleOf(transcript)) {
        if (const Speaker *then = otherState.speaker(person))
            names += namesOf(*then);
    }
    return names;
}

QString spokenWithoutNames(const QString &text, const QStringList &names)
{
    return usersChoice == WithheldWords::Spoken ? text : masked(text, PassageFinder(names).findIn(text));
}

QString spokenWithout(const QStringList &keptBack, QString text)
{
    if (usersChoice == WithheldWords::Spoken)
        return text;
    for (const QString &words : keptBack) {
        if (!words.isEmpty())
            text.replace(words, SpokenWords::signsFor(words));
    }
    return text;
}

QString spokenLabel(const Transcript &transcript, const Speaker &speaker)
{
    const bool isNamed = usersChoice == WithheldWords::Spoken || !peopleOf(transcript).contains(speaker.id);
    return isNamed ? speaker.printedLabel() : SpokenWordsMessages::tr("somebody not named");
}

SpokenWords::SpokenWords(const Transcript &transcript)
    : m_transcript(transcript)
    , m_words(wordsOf(transcript))
    , m_names(namesKeptBack(transcript))
    , m_tellable(tellableOf(m_words))
{}

QString SpokenWords::signsFor(const QString &text)
{
    return masked(text, {{0, text.size()}});
}

QList<TextRange> SpokenWords::rangesOf(const Turn &turn) const
{
    if (turn.record == RecordState::OffRecord)
        return {{0, turn.text.size()}};
    QList<TextRange> ranges = m_names.findIn(turn.text);
    for (const RedactionRequest &request : m_transcript.requests) {
        if (!counts(request))
            continue;
        for (const TextAnchor &passage : request.passages) {
            if (passage.turn == turn.id) // where the passage is gone nobody knows which words it was
                ranges += resolve(passage, m_transcript.turns).value_or(TextRange{0, turn.text.size()});
        }
    }
    return ranges;
}

QString SpokenWords::ofTurn(const Turn &turn) const
{
    return usersChoice == WithheldWords::Spoken ? turn.text : masked(turn.text, rangesOf(turn));
}

QString SpokenWords::ofNames(const QString &text) const
{
    return usersChoice == WithheldWords::Spoken ? text : masked(text, m_names.findIn(text));
}

QString SpokenWords::of(const QString &text) const
{
    if (usersChoice == WithheldWords::Spoken)
        return text;
    return masked(text, m_names.findIn(text) + m_tellable.findIn(text));
}

QString SpokenWords::ofSearch(const QString &text) const
{
    const QString words = text.trimmed();
    const bool isPiece = !words.isEmpty() && std::ranges::any_of(m_words, [&words](const QString &whole) {
        return whole.contains(words, Qt::CaseInsensitive);
    });
    return isPiece && usersChoice == WithheldWords::KeptBack ? signsFor(text) : of(text);
}

} // namespace verbatim
