// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"

#include "app/core/statistics.h"
#include "app/meetings/meetingopener.h"
#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationschedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct InfoCommandMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::InfoCommand)
};

QHash<SpeakerId, int> turnsBySpeaker(const Transcript &transcript)
{
    QHash<SpeakerId, int> counts;
    for (const Turn &turn : transcript.turns) {
        if (turn.kind == TurnKind::Speech)
            ++counts[turn.speaker];
    }
    return counts;
}

} // namespace

void declareInfo(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        InfoCommandMessages::tr("Tells counts, speakers, dates and open requests of a record."));
    parser.addPositionalArgument(
        u"IN"_s, InfoCommandMessages::tr("The record (.%1).").arg(readableSuffixes().join(u", ."_s)));
    declareCalendarOption(parser);
}

ExitStatus runInfo(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList inputs = parser.positionalArguments();
    if (inputs.size() != 1)
        return wrongUsage(context, InfoCommandMessages::tr("`info` needs exactly one file."));
    const Result<OpenedMeeting> opened = openMeeting(inputs.first());
    if (!opened)
        return refused(context, opened.error().message);
    const Result<OfficeCalendars> calendars = chosenCalendars(parser, context);
    if (!calendars)
        return refused(context, calendars.error().message);

    const Transcript &transcript = opened->file.transcript;
    const Statistics counts = statisticsOf(transcript);
    const QHash<SpeakerId, int> turns = turnsBySpeaker(transcript);
    const Result<PublicationSchedule> when = schedule(transcript, *calendars);
    const QString whenText = when ? explanation(*when) : when.error().message;

    if (parser.isSet(u"json"_s)) {
        QJsonArray speakers;
        for (const Speaker &speaker : transcript.speakers)
            speakers.append(QJsonObject{{u"name"_s, speaker.name}, {u"turns"_s, turns.value(speaker.id)}});
        printJson(context, {{u"title"_s, transcript.meeting.title},
                            {u"date"_s, transcript.meeting.date.toString(Qt::ISODate)},
                            {u"turns"_s, counts.turns},
                            {u"speeches"_s, counts.speeches},
                            {u"characters"_s, counts.characters},
                            {u"speakers"_s, speakers},
                            {u"requests"_s, transcript.requests.size()},
                            {u"undecided"_s, counts.undecided},
                            {u"lostPassages"_s, counts.lost},
                            {u"publication"_s, whenText},
                            {u"publishFrom"_s, when && when->outcome == PublicationSchedule::Outcome::Final
                                                   ? QJsonValue(when->notBefore.toString(Qt::ISODate))
                                                   : QJsonValue()},
                            {u"issues"_s, issuesToJson(opened->issues)}});
        return ExitStatus::Done;
    }

    printIssues(context, inputs.first(), opened->issues);
    QTextStream &out = context.out;
    out << transcript.meeting.date.toString(Qt::ISODate) << u' ' << transcript.meeting.title << u'\n';
    //: Between counts
    const QString comma = InfoCommandMessages::tr(", ");
    out << InfoCommandMessages::tr("%n turn(s)", nullptr, static_cast<int>(counts.turns)) << comma
        << InfoCommandMessages::tr("%n character(s)", nullptr, static_cast<int>(counts.characters)) << comma
        << InfoCommandMessages::tr("%n speaker(s)", nullptr, static_cast<int>(transcript.speakers.size()))
        << u'\n';
    for (const Speaker &speaker : transcript.speakers)
        out << u"  "_s << speaker.printedLabel() << u' ' << turns.value(speaker.id) << u'\n';
    out << InfoCommandMessages::tr("%n request(s)", nullptr, static_cast<int>(transcript.requests.size()))
        << comma << InfoCommandMessages::tr("%n undecided", nullptr, static_cast<int>(counts.undecided))
        << u'\n';
    if (counts.lost > 0)
        out << InfoCommandMessages::tr("%n request(s) whose passage is gone", nullptr,
                                       static_cast<int>(counts.lost))
            << u'\n';
    out << whenText << u'\n';
    return ExitStatus::Done;
}

} // namespace verbatim
