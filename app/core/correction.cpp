// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/correction.h"

#include "app/core/edition.h"
#include "app/core/printedtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

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

bool differsInHead(const QList<PublishedTurn> &before, const QList<PublishedTurn> &now)
{
    const PublishedTurn *was = publishedHead(before);
    const PublishedTurn *is = publishedHead(now);
    return was && is && was->text != is->text;
}

QList<PublishedTurn> withoutHead(const QList<PublishedTurn> &turns)
{
    return publishedHead(turns) ? turns.sliced(1) : turns;
}

Correction difference(const QList<PublishedTurn> &before, const QList<PublishedTurn> &now,
                      const QSet<TurnId> &printed)
{
    QHash<TurnId, const PublishedTurn *> old;
    for (const PublishedTurn &turn : before) {
        if (!turn.id.isNull())
            old.insert(turn.id, &turn);
    }
    Correction correction;
    correction.head = differsInHead(before, now);
    for (const PublishedTurn &turn : now) {
        if (turn.id.isNull())
            continue;
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

QList<PublishedTurn> publishedTurns(const EditionContent &content)
{
    QHash<SpeakerId, QString> labels;
    for (const PrintedSpeaker &speaker : content.speakers)
        labels.insert(speaker.id, speaker.label);
    QList<PublishedTurn> turns;
    turns.reserve(content.turns.size() + 1);
    turns.append({{}, {}, headOf(content.meeting)});
    for (const PrintedTurn &turn : content.turns)
        turns.append({turn.id, labels.value(turn.speaker), printedText(turn)});
    return turns;
}

const PublishedTurn *publishedHead(const QList<PublishedTurn> &turns)
{
    return !turns.isEmpty() && turns.first().id.isNull() ? &turns.first() : nullptr;
}

bool isLastPublished(const QList<PublishedEdition> &published, const QList<PublishedTurn> &turns)
{
    if (published.isEmpty())
        return true;
    const QList<PublishedTurn> &last = published.last().turns;
    return withoutHead(last) == withoutHead(turns) && !differsInHead(last, turns);
}

QList<Correction> correctionsOf(const QList<PublishedEdition> &published, const EditionContent &content,
                                QDate day, const QString &reason)
{
    const QList<PublishedTurn> now = publishedTurns(content);
    QSet<TurnId> printed;
    for (const PublishedTurn &turn : now)
        printed.insert(turn.id);

    QList<Correction> corrections;
    const auto add = [&](const QList<PublishedTurn> &before, const QList<PublishedTurn> &after, int number,
                         QDate when, const QString &why) {
        Correction correction = difference(before, after, printed);
        correction.number = number;
        correction.day = when;
        correction.reason = why;
        corrections.append(correction);
    };
    for (qsizetype i = 1; i < published.size(); ++i) {
        const PublishedEdition &edition = published.at(i);
        add(published.at(i - 1).turns, edition.turns, edition.number, edition.at.date(), edition.reason);
    }
    if (!isLastPublished(published, now))
        add(published.last().turns, now, published.last().number + 1, day, reason);
    return corrections;
}

QList<PublishedEdition> withExport(QList<PublishedEdition> published, const QList<PublishedTurn> &turns,
                                   const QList<PublishedFile> &files, const QDateTime &at,
                                   const QString &reason)
{
    if (published.isEmpty() || !isLastPublished(published, turns)) {
        const int number = published.isEmpty() ? 0 : published.last().number + 1;
        published.append({number, at, number == 0 ? QString() : reason, files, turns});
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
