// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/takenbackwords.h"

#include "app/core/passagefinder.h"

#include <QSet>

#include <algorithm>

namespace verbatim {

namespace {

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

QStringList speakerTexts(const Transcript &transcript)
{
    QSet<SpeakerId> speaking;
    for (const Turn &turn : transcript.turns) {
        if (turn.record == RecordState::OnRecord)
            speaking.insert(turn.speaker);
    }
    QStringList texts;
    for (const Speaker &speaker : transcript.speakers) {
        if (speaking.contains(speaker.id))
            texts << speaker.printedLabel() << speaker.organisation << speaker.role;
    }
    return texts;
}

} // namespace

QStringList namesOf(const Speaker &speaker)
{
    QStringList names = speaker.furtherNames;
    names << speaker.name << speaker.label;
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

QStringList takenBackWords(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise) {
        const Speaker *person = transcript.speaker(request.person);
        return person ? namesOf(*person) : QStringList();
    }
    QStringList words;
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
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QList<HeadPart> headPartsWith(const RedactionRequest &request, const Transcript &transcript)
{
    if (request.wish == Wish::Pseudonymise)
        return {};
    QStringList words = takenBackWords(request, transcript);
    words.removeIf([](const QString &word) { return !isTellable(word); });
    const PassageFinder finder(words);
    if (finder.isEmpty())
        return {};
    const MeetingInfo &meeting = transcript.meeting;
    const std::pair<HeadPart, QStringList> parts[] = {{HeadPart::Title, {meeting.title}},
                                                      {HeadPart::Place, {meeting.place}},
                                                      {HeadPart::Attendance, meeting.attendance},
                                                      {HeadPart::Agenda, meeting.agenda},
                                                      {HeadPart::Speakers, speakerTexts(transcript)}};
    QList<HeadPart> found;
    for (const auto &[part, texts] : parts) {
        if (std::ranges::any_of(texts, [&finder](const QString &text) { return finder.standsIn(text); }))
            found.append(part);
    }
    return found;
}

} // namespace verbatim
