// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/purgewords.h"

using namespace Qt::StringLiterals;

namespace verbatim {

QString PurgeWords::count(const PurgeCount &count)
{
    const int n = count.count;
    switch (count.thing) {
    case PurgedThing::Passages:
        return tr("%n passage(s) in the record", nullptr, n);
    case PurgedThing::OffRecordTurns:
        return tr("%n turn(s) off the record", nullptr, n);
    case PurgedThing::Names:
        return tr("%n place(s) with a name that got a pseudonym", nullptr, n);
    case PurgedThing::RequestTexts:
        return tr("texts and notes of %n request(s)", nullptr, n);
    case PurgedThing::ListEntries:
        return tr("%n term(s) or dismissed finding(s)", nullptr, n);
    case PurgedThing::MilestonesRewritten:
        return tr("%n frozen version(s) written anew without the words, with a new checksum", nullptr, n);
    case PurgedThing::MilestonesDropped:
        return tr("%n frozen version(s) dropped, for they can't be cleaned for certain", nullptr, n);
    case PurgedThing::PublishedTurns:
        return tr("%n kept turn(s) of published editions", nullptr, n);
    case PurgedThing::Backups:
        return tr("%n backup(s)", nullptr, n);
    case PurgedThing::Journals:
        return tr("%n crash journal(s) that waited for a decision", nullptr, n);
    }
    Q_UNREACHABLE();
}

QStringList PurgeWords::counts(const QList<PurgeCount> &counts)
{
    QStringList lines;
    for (const PurgeCount &one : counts)
        lines.append(count(one));
    return lines;
}

QString PurgeWords::protocol(const MeetingInfo &meeting, const PurgeRecord &record,
                             const QStringList &problems,
                             const std::function<QString(const PurgedRequest &)> &nameOf)
{
    QStringList lines{tr("Protocol of a purge"), {}};
    lines << tr("Meeting: %1").arg(meeting.title);
    if (meeting.date.isValid())
        lines << tr("Date of the meeting: %1").arg(meeting.date.toString(Qt::ISODate));
    lines << tr("Purged at: %1").arg(record.at.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    lines << tr("By: %1").arg(record.by);
    lines << QString() << tr("Removed for good:");
    for (const QString &line : counts(record.counts))
        lines << u"- "_s + line;
    lines << QString() << tr("Requests:");
    for (const PurgedRequest &request : record.requests)
        lines << u"- %1  %2"_s.arg(request.request.toString(), nameOf(request));
    if (!problems.isEmpty())
        lines << QString() << tr("Left to do:");
    for (const QString &problem : problems)
        lines << u"- "_s + problem;
    lines << QString() << tr("This protocol holds none of the words that were removed.");
    lines += limits();
    return lines.join(u'\n') + u'\n';
}

QStringList PurgeWords::limits()
{
    return {
        tr("What can't be promised: a disk may keep old blocks until it needs them, above all an SSD or a "
           "disk with snapshots; only an encrypted or destroyed disk is sure."),
        tr("Copies that left this computer (mail, cloud folders, backups of the whole disk, exported "
           "files) are not reached: ask whoever has them.")};
}

} // namespace verbatim
