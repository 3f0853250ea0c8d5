// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/findingfixes.h"

#include "app/core/edits.h"
#include "app/spelling/oddmarks.h"
#include "app/spelling/spellchecker.h"

#include <QCoreApplication>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype mostSuggestions = 5;

struct FixMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::FindingFixes)
};

bool readsAsBefore(const FindingPlace &place, const Transcript &transcript)
{
    const Turn *turn = transcript.turns.find(place.turn);
    if (!turn || place.range.end() > turn->text.size())
        return false;
    QString there = turn->text.mid(place.range.start, place.range.length);
    there.replace(paragraphSeparator, u' ').replace(lineSeparator, u' ');
    return there == place.words;
}

Edit replaced(const FindingPlace &place, const QString &replacement)
{
    return ReplaceText{place.turn, place.range.start, place.range.length, replacement, {}};
}

/// All places from the last to the first, so that none moves before its turn comes.
Edit replacedEverywhere(QList<FindingPlace> places, const Transcript &transcript)
{
    std::stable_sort(places.begin(), places.end(), [](const FindingPlace &a, const FindingPlace &b) {
        return a.range.start > b.range.start;
    });
    EditGroup group;
    for (const FindingPlace &place : std::as_const(places)) {
        if (readsAsBefore(place, transcript))
            group.edits.push_back(replaced(place, place.replacement));
    }
    return group;
}

QList<Fix> replacementFixes(const Finding &finding, const QStringList &replacements,
                            const QList<FindingPlace> &places, const Transcript &transcript)
{
    const FindingPlace here{finding.issue.turn, finding.range, finding.words, {}};
    if (!readsAsBefore(here, transcript))
        return {};
    QList<Fix> fixes;
    for (const QString &replacement : replacements) {
        const QString label = replacement.isEmpty()
                                  ? FixMessages::tr("Take out “%1”").arg(finding.words.trimmed())
                                  : FixMessages::tr("Write “%1”").arg(replacement);
        fixes.append({label, replaced(here, replacement)});
    }
    if (places.size() < 2 || replacements.isEmpty())
        return fixes;
    QList<FindingPlace> all = places;
    for (FindingPlace &place : all) {
        if (place.words == finding.words)
            place.replacement = replacements.first();
    }
    fixes.append({FixMessages::tr("The same in all %n place(s)", "", static_cast<int>(all.size())),
                  replacedEverywhere(all, transcript)});
    return fixes;
}

QList<Fix> bracketFixes(const Finding &finding, const Transcript &transcript)
{
    const FindingPlace here{finding.issue.turn, finding.range, finding.words, {}};
    if (!readsAsBefore(here, transcript))
        return {};
    QList<Fix> fixes;
    const QString &text = transcript.turns.find(here.turn)->text;
    const QChar closing = closingMark(text.at(here.range.start));
    if (!closing.isNull()) {
        qsizetype end = text.indexOf(paragraphSeparator, here.range.start);
        if (end < 0)
            end = text.size();
        fixes.append({FixMessages::tr("Write “%1” at the end of the paragraph").arg(closing),
                      ReplaceText{here.turn, end, 0, closing, {}}});
    }
    fixes.append({FixMessages::tr("Take out “%1”").arg(finding.words), replaced(here, {})});
    return fixes;
}

QList<Fix> furnitureFixes(const Finding &finding, const QList<FindingPlace> &places,
                          const Transcript &transcript)
{
    const Turn *turn = transcript.turns.find(finding.issue.turn);
    if (turn && finding.range == TextRange{0, turn->text.size()})
        return {{FixMessages::tr("Delete the turn"), removeTurns(transcript, {turn->id})}};
    return replacementFixes(finding, finding.replacements, places, transcript);
}

QList<Fix> emptyTurnFixes(const QList<FindingPlace> &places, const Finding &finding,
                          const Transcript &transcript)
{
    const auto isEmpty = [&transcript](TurnId id) {
        const Turn *turn = transcript.turns.find(id);
        return turn && turn->text.trimmed().isEmpty();
    };
    if (!isEmpty(finding.issue.turn))
        return {};
    QList<Fix> fixes{{FixMessages::tr("Delete the turn"), removeTurns(transcript, {finding.issue.turn})}};
    QList<TurnId> all;
    for (const FindingPlace &place : places) {
        if (isEmpty(place.turn) && !all.contains(place.turn))
            all.append(place.turn);
    }
    if (all.size() > 1)
        fixes.append({FixMessages::tr("Delete all %n empty turn(s)", "", static_cast<int>(all.size())),
                      removeTurns(transcript, all)});
    return fixes;
}

/// A name is one person's: whoever fixes it chooses between one entry for both and another spelling of one.
QList<Fix> speakerFixes(const Finding &finding, const Transcript &transcript, const FixSources &sources)
{
    const Speaker *speaker = transcript.speaker(finding.speaker);
    if (!speaker || speaker->printedLabel() != finding.words || finding.replacements.isEmpty())
        return {};
    const QString &meant = finding.replacements.first();
    if (transcript.speaker(finding.other)) {
        if (!sources.merge)
            return {};
        return {{FixMessages::tr("Make them one speaker, “%1”").arg(meant),
                 sources.merge(transcript, finding.speaker, finding.other)}};
    }
    Speaker renamed = *speaker;
    (renamed.label.isEmpty() ? renamed.name : renamed.label) = meant;
    return {{FixMessages::tr("Rename the speaker to “%1”").arg(meant), setSpeaker(renamed)}};
}

} // namespace

QList<Fix> fixesOf(const Finding &finding, const QList<FindingPlace> &places, const Transcript &transcript,
                   const FixSources &sources)
{
    switch (finding.kind) {
    case FindingKind::Spelling: {
        if (!sources.checker)
            return {};
        const QStringList suggestions = sources.checker->suggestions(finding.words);
        return replacementFixes(finding, suggestions.first(std::min(suggestions.size(), mostSuggestions)),
                                places, transcript);
    }
    case FindingKind::SimilarName:
    case FindingKind::NameVariant:
    case FindingKind::SingleTurn:
        if (!finding.speaker.isNull())
            return speakerFixes(finding, transcript, sources);
        return replacementFixes(finding, finding.replacements, places, transcript);
    case FindingKind::HalfWidth:
    case FindingKind::RepeatedMark:
        return replacementFixes(finding, finding.replacements, places, transcript);
    case FindingKind::PadFurniture:
        return furnitureFixes(finding, places, transcript);
    case FindingKind::Brackets:
        return bracketFixes(finding, transcript);
    case FindingKind::EmptyTurn:
        return emptyTurnFixes(places, finding, transcript);
    case FindingKind::Import:
    case FindingKind::PersonalData:
    case FindingKind::PadLink:
        return {};
    }
    return {};
}

Edit learnWord(const Transcript &transcript, const QString &word)
{
    MeetingInfo meeting = transcript.meeting;
    if (!meeting.glossary.contains(word))
        meeting.glossary.append(word);
    return SetMeeting{meeting};
}

Edit dismissFinding(const Transcript &transcript, const QString &key)
{
    MeetingInfo meeting = transcript.meeting;
    if (!meeting.dismissedFindings.contains(key))
        meeting.dismissedFindings.append(key);
    return SetMeeting{meeting};
}

} // namespace verbatim
