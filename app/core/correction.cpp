// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/correction.h"

#include "app/core/edition.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QString textOf(const PrintedTurn &turn)
{
    QStringList paragraphs;
    for (const PrintedParagraph &paragraph : turn.paragraphs) {
        QString text;
        for (const PrintedRun &run : paragraph)
            text += run.text;
        paragraphs.append(text);
    }
    return paragraphs.join(paragraphSeparator);
}

/// The head in one text. A paragraph a fact, so that none can be taken for another.
QString headOf(const MeetingInfo &meeting)
{
    const auto list = [](const QStringList &entries) { return entries.join(lineSeparator); };
    return QStringList{meeting.title,
                       meeting.date.toString(Qt::ISODate),
                       meeting.begins.toString(u"HH:mm"_s) + u'–' + meeting.ends.toString(u"HH:mm"_s),
                       meeting.place,
                       list(meeting.attendance),
                       list(meeting.agenda)}
        .join(paragraphSeparator);
}

bool differsInHead(const QString &before, const QString &now)
{
    return !before.isEmpty() && !now.isEmpty() && before != now;
}

Correction difference(const QList<PublishedTurn> &before, const QList<PublishedTurn> &now,
                      const QSet<TurnId> &printed)
{
    QHash<TurnId, const PublishedTurn *> old;
    for (const PublishedTurn &turn : before)
        old.insert(turn.id, &turn);
    Correction correction;
    for (const PublishedTurn &turn : now) {
        const PublishedTurn *was = old.take(turn.id);
        const bool differs = !was || *was != turn;
        if (differs && printed.contains(turn.id))
            correction.changed.append(turn.id);
        else if (differs)
            ++correction.removed;
    }
    correction.removed += static_cast<int>(old.size());
    return correction;
}

} // namespace

PublishedWords publishedWords(const EditionContent &content)
{
    QHash<SpeakerId, QString> labels;
    for (const PrintedSpeaker &speaker : content.speakers)
        labels.insert(speaker.id, speaker.label);
    PublishedWords words{headOf(content.meeting), {}};
    words.turns.reserve(content.turns.size());
    for (const PrintedTurn &turn : content.turns)
        words.turns.append({turn.id, labels.value(turn.speaker), textOf(turn)});
    return words;
}

bool isLastPublished(const QList<PublishedEdition> &published, const PublishedWords &words)
{
    if (published.isEmpty())
        return true;
    const PublishedEdition &last = published.last();
    return last.turns == words.turns && !differsInHead(last.head, words.head);
}

QList<Correction> correctionsOf(const QList<PublishedEdition> &published, const EditionContent &content,
                                QDate day, const QString &reason)
{
    const PublishedWords now = publishedWords(content);
    QSet<TurnId> printed;
    for (const PublishedTurn &turn : now.turns)
        printed.insert(turn.id);

    QList<Correction> corrections;
    const auto add = [&](const PublishedEdition &before, const PublishedEdition &after) {
        Correction correction = difference(before.turns, after.turns, printed);
        correction.number = after.number;
        correction.day = after.at.date();
        correction.reason = after.reason;
        correction.head = differsInHead(before.head, after.head);
        corrections.append(correction);
    };
    for (qsizetype i = 1; i < published.size(); ++i)
        add(published.at(i - 1), published.at(i));
    if (!isLastPublished(published, now)) {
        const int number = published.last().number + 1;
        add(published.last(), {number, day.startOfDay(), reason, {}, now.turns, now.head});
    }
    return corrections;
}

QList<PublishedEdition> withExport(QList<PublishedEdition> published, const PublishedWords &words,
                                   const QList<PublishedFile> &files, const QDateTime &at,
                                   const QString &reason)
{
    if (published.isEmpty() || !isLastPublished(published, words)) {
        const int number = published.isEmpty() ? 0 : published.last().number + 1;
        published.append({number, at, number == 0 ? QString() : reason, files, words.turns, words.head});
        return published;
    }
    QList<PublishedFile> &known = published.last().files;
    for (const PublishedFile &file : files) {
        const auto same = std::ranges::find(known, file.name, &PublishedFile::name);
        if (same == known.end())
            known.append(file);
        else
            *same = file;
    }
    return published;
}

} // namespace verbatim
