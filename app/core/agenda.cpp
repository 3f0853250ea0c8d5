// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/agenda.h"

#include "app/core/textcleaning.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace verbatim {

QStringList parseAgenda(const QString &text)
{
    static const QRegularExpression bullet(u"^[-*•●○◎▪‧]\\s*"_s);
    static const QRegularExpression heading(u"^(?:會議)?(?:議程|議題|agenda)\\s*[:：]?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString clean = cleanText(text);
    clean.replace(lineSeparator, paragraphSeparator);
    QStringList items;
    const QStringList lines = clean.split(paragraphSeparator);
    for (const QString &line : lines) {
        const QString item = line.simplified().remove(bullet);
        if (!item.isEmpty() && !heading.match(item).hasMatch() && !items.contains(item))
            items.append(item);
    }
    return items;
}

QStringList missingAgendaItems(const Transcript &transcript)
{
    QSet<QString> headings;
    for (const Turn &turn : transcript.turns) {
        if (turn.kind == TurnKind::Heading)
            headings.insert(turn.text.trimmed());
    }
    QStringList missing;
    for (const QString &item : transcript.meeting.agenda) {
        if (!headings.contains(item))
            missing.append(item);
    }
    return missing;
}

QString nextAgendaItem(const Transcript &transcript, TurnId at)
{
    const QStringList &agenda = transcript.meeting.agenda;
    const QStringList missing = missingAgendaItems(transcript);
    qsizetype reached = -1;
    for (qsizetype i = 0; i <= transcript.turns.indexOf(at); ++i) {
        const Turn &turn = transcript.turns.at(i);
        if (turn.kind == TurnKind::Heading)
            reached = qMax(reached, agenda.indexOf(turn.text.trimmed()));
    }
    for (qsizetype i = reached + 1; i < agenda.size(); ++i) {
        if (missing.contains(agenda.at(i)))
            return agenda.at(i);
    }
    return missing.value(0);
}

} // namespace verbatim
