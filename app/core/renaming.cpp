// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/renaming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Writes a name in place of others in texts that are no turns.
class Renamer
{
public:
    Renamer(const Speaker &speaker, const QString &name)
        : m_name(QString(name).replace(u'\\', u"\\\\"_s))
    {
        if (const Result<TextMatcher> matcher = TextMatcher::of(namesIn(speaker)))
            m_matcher = *matcher;
    }

    const TextMatcher &matcher() const { return m_matcher; }
    /// For a regular expression.
    const QString &replacement() const { return m_name; }

    QString in(const QString &text) const
    {
        Turn turn;
        turn.text = text;
        QList<TextRange> found;
        m_matcher.appendTo(found, turn);
        QString renamed = text;
        for (auto range = found.crbegin(); range != found.crend(); ++range)
            renamed.replace(range->start, range->length,
                            m_matcher.replacementAt(text, *range, m_name).value_or(QString()));
        return renamed;
    }

    MeetingInfo in(MeetingInfo meeting) const
    {
        meeting.title = in(meeting.title);
        for (QStringList *list : {&meeting.attendance, &meeting.agenda}) {
            for (QString &entry : *list)
                entry = in(entry);
        }
        return meeting;
    }

private:
    TextMatcher m_matcher;
    QString m_name;
};

} // namespace

SearchQuery namesIn(const Speaker &speaker)
{
    QStringList names = QStringList{speaker.name} + speaker.furtherNames;
    names.removeAll(QString());
    // Of a label that is a name and a title, the title is not to be renamed away.
    const bool hasTitle =
        std::ranges::any_of(names, [&](const QString &name) { return speaker.label.contains(name); });
    if (!hasTitle && !speaker.label.isEmpty())
        names.append(speaker.label);
    names.removeDuplicates();
    // Of two names at one place the longer one is meant.
    std::ranges::stable_sort(names, std::greater(), &QString::size);
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    SearchQuery query;
    query.text = names.join(u'|');
    query.matching = SearchQuery::Matching::RegularExpression;
    query.caseSensitivity = Qt::CaseSensitive;
    query.extent = SearchQuery::Extent::WholeWords;
    return query;
}

qsizetype detailsNaming(const Transcript &transcript, const Speaker &speaker)
{
    const Renamer renamer(speaker, {});
    const auto names = [&renamer](const QString &text) { return renamer.in(text) != text; };
    const MeetingInfo &meeting = transcript.meeting;
    return (names(meeting.title) ? 1 : 0) + std::ranges::count_if(meeting.attendance, names) +
           std::ranges::count_if(meeting.agenda, names) +
           std::ranges::count_if(transcript.requests, names, &RedactionRequest::replacement);
}

EditGroup renameEverywhere(const Transcript &transcript, SpeakerId speaker, const QString &name,
                           const QList<SearchHit> &hits, RenameReach reach)
{
    const Speaker &known = *transcript.speaker(speaker);
    const Renamer renamer(known, name);
    Speaker renamed = known;
    renamed.name = name;
    renamed.label = known.label.isEmpty() ? QString() : renamer.in(known.label);
    if (renamed.label == name)
        renamed.label.clear();

    EditGroup group;
    group.edits.emplace_back(SetSpeaker{speaker, renamed, -1});
    if (reach == RenameReach::AndDetails) {
        if (const MeetingInfo meeting = renamer.in(transcript.meeting); meeting != transcript.meeting)
            group.edits.emplace_back(SetMeeting{meeting});
        // Before the text: a request is set with its passages as they stand.
        for (RedactionRequest request : transcript.requests) {
            const QString words = renamer.in(request.replacement);
            if (words == request.replacement)
                continue;
            request.replacement = words;
            group.edits.emplace_back(SetRequest{request.id, request, -1});
        }
    }
    const Replacement text = replaceAll(transcript, hits, renamer.matcher(), renamer.replacement());
    group.edits.insert(group.edits.end(), text.edit.edits.begin(), text.edit.edits.end());
    return group;
}

} // namespace verbatim
