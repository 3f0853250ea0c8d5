// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/headlines.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Not tr(): a record speaks the language of the meeting, not of its secretary.
struct FactNames
{
    QString time, place, attendance, agenda, separator, published;
    QString correction; ///< %1 number, %2 day, %3 changed turns, %4 turns no longer printed, %5 reason
};

FactNames namesFor(const QString &language)
{
    if (language.isEmpty() || language.startsWith("zh"_L1, Qt::CaseInsensitive))
        return {u"時間："_s,
                u"地點："_s,
                u"出席："_s,
                u"議程："_s,
                u"、"_s,
                u"公開日期："_s,
                u"更正 %1：%2，更動 %3 段，不再刊載 %4 段。%5"_s};
    return {u"Time: "_s,
            u"Place: "_s,
            u"Present: "_s,
            u"Agenda: "_s,
            u", "_s,
            u"Published: "_s,
            u"Correction %1: %2; turns changed: %3, no longer printed: %4. %5"_s};
}

QString timeOf(const MeetingInfo &meeting)
{
    QStringList parts;
    if (meeting.date.isValid())
        parts += meeting.date.toString(Qt::ISODate);
    if (meeting.begins.isValid()) {
        const QString end = meeting.ends.isValid() ? u'–' + meeting.ends.toString(u"HH:mm"_s) : QString();
        parts += meeting.begins.toString(u"HH:mm"_s) + end;
    }
    return parts.join(u' ');
}

} // namespace

QStringList headLines(const EditionContent &content)
{
    const MeetingInfo &meeting = content.meeting;
    const FactNames words = namesFor(meeting.language);
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &fact) {
        if (!fact.isEmpty())
            lines += name + fact;
    };
    add(words.time, timeOf(meeting));
    add(words.place, meeting.place);
    add(words.attendance, meeting.attendance.join(words.separator));
    add(words.agenda, meeting.agenda.join(words.separator));
    add(words.published, content.publicationDay.toString(Qt::ISODate));
    return lines + correctionLines(content);
}

QStringList correctionLines(const EditionContent &content)
{
    const FactNames words = namesFor(content.meeting.language);
    QStringList lines;
    for (const Correction &correction : content.corrections) {
        lines += words.correction
                     .arg(QString::number(correction.number), correction.day.toString(Qt::ISODate),
                          QString::number(correction.changed.size()), QString::number(correction.removed),
                          correction.reason.simplified())
                     .trimmed();
    }
    return lines;
}

} // namespace verbatim
