// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/clockdesk.h"

#include "app/cli/clockanswer.h"
#include "app/desk/deskreader.h"
#include "app/desk/meetinglisting.h"
#include "app/meetings/meetingopener.h"
#include "app/meetings/publicationdates.h"
#include "app/storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ClockDeskMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ClockDesk)
};

const QString indent = u"    "_s;

/// One meeting with its answer: the record itself is too large to be kept for thousands.
struct Row
{
    DeskMeeting meeting;
    QJsonObject json;
    QString explanation;
};

/// What is in the folders, and the files that are named themselves, in any format.
MeetingListing listed(const QStringList &places)
{
    DeskFolders folders;
    MeetingListing files;
    for (const QString &place : places) {
        const QFileInfo info(place);
        if (info.isDir())
            folders.append({info.absoluteFilePath(), DeskFolder::Depth::WithSubfolders});
        else // one that is missing is told by its reader
            files.meetings.append({place, stampOf(place).value_or(FileStamp())});
    }
    MeetingListing all = listMeetings(folders);
    all.meetings += files.meetings;
    return all;
}

QJsonObject summaryInJson(const DeskMeeting &meeting)
{
    const PublicationState &state = meeting.state;
    QJsonArray missing;
    for (const MissingItem &item : state.missing)
        missing.append(describe(item));
    QJsonObject object{{u"stage"_s, wordFor(state.stage)}, {u"missing"_s, missing}};
    if (meeting.outline.meeting.date.isValid())
        object.insert(u"meeting"_s, meeting.outline.meeting.date.toString(Qt::ISODate));
    return object;
}

Row rowOf(const ListedMeeting &file, const QCommandLineParser &parser, const CommandContext &context,
          const OfficeCalendars &calendars)
{
    const bool explains = parser.isSet(u"explain"_s);
    const Result<OpenedMeeting> opened = openMeeting(file.path);
    Row row{deskMeetingOf(file, opened, calendars, context.clock.today()), {}, {}};
    row.json.insert(u"file"_s, file.path);
    if (!opened) {
        row.json.insert(u"error"_s, opened.error().message);
        return row;
    }
    const Transcript &transcript = opened->file.transcript;
    const PublicationState state = publicationState(transcript, calendars, context.clock.today());
    QJsonObject answer =
        state.schedule ? answerInJson(transcript, state, calendars) : summaryInJson(row.meeting);
    if (state.schedule && explains)
        answer.insert(u"days"_s, daysToJson(*state.schedule));
    if (state.schedule && explains && !parser.isSet(u"json"_s)) {
        QTextStream lines(&row.explanation);
        printExplanation({context.clock, context.calendars, context.printer, lines, context.err}, transcript,
                         state, calendars, indent);
    }
    answer.insert(u"file"_s, file.path);
    answer.insert(u"title"_s, transcript.meeting.title);
    if (state.nextDay.isValid()) {
        answer.insert(u"nextDay"_s, state.nextDay.toString(Qt::ISODate));
        answer.insert(u"daysToNext"_s, context.clock.today().daysTo(state.nextDay));
    }
    if (!isOpen(row.meeting))
        answer.insert(u"publishedOn"_s, state.on.toString(Qt::ISODate));
    row.json = answer;
    return row;
}

void print(const CommandContext &context, const Row &row)
{
    const DeskMeeting &meeting = row.meeting;
    const QString next =
        meeting.state.nextDay.isValid() ? meeting.state.nextDay.toString(Qt::ISODate) : u"-         "_s;
    const QString state =
        meeting.problem.isEmpty() ? describe(meeting.state) : ClockDeskMessages::tr("can't be read");
    context.out << next << u"  "_s << state << u"  "_s << nameOf(meeting) << u"  ("_s << meeting.path
                << u")\n"_s;
    if (!row.explanation.isEmpty()) {
        context.out << row.explanation;
        return;
    }
    for (const MissingItem &item : meeting.state.missing)
        //: %1 is something that is waited for
        context.out << indent << ClockDeskMessages::tr("missing: %1").arg(describe(item)) << u'\n';
}

QString ruleOptionIn(const QCommandLineParser &parser)
{
    for (const QString &option : {u"meeting"_s, u"days"_s, u"draft-sent"_s, u"review-until"_s,
                                  u"signed-off"_s, u"hold"_s, u"hold-passage"_s, u"confirmed"_s}) {
        if (parser.isSet(option))
            return option;
    }
    return {};
}

} // namespace

ExitStatus runClockForAll(const QCommandLineParser &parser, const CommandContext &context)
{
    if (const QString option = ruleOptionIn(parser); !option.isEmpty())
        return wrongUsage(context,
                          ClockDeskMessages::tr("--%1 is for one record, not for --all.").arg(option));
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(context, ClockDeskMessages::tr("--all needs a folder, or records."));
    const Result<OfficeCalendars> calendars = chosenCalendars(parser, context);
    if (!calendars)
        return refused(context, calendars.error().message);

    const MeetingListing files = listed(parser.positionalArguments());
    ExitStatus status = files.problems.isEmpty() ? ExitStatus::Done : ExitStatus::No;
    for (const QString &problem : files.problems)
        refused(context, problem);
    QList<Row> rows;
    for (const ListedMeeting &file : files.meetings)
        rows.append(rowOf(file, parser, context, *calendars));
    std::ranges::sort(rows, comesBefore, &Row::meeting);
    QJsonArray meetings;
    QList<Transcript> outlines;
    for (const Row &row : std::as_const(rows)) {
        if (!row.meeting.problem.isEmpty())
            status = refused(context, row.meeting.problem);
        else
            outlines.append(row.meeting.outline);
        if (parser.isSet(u"json"_s))
            meetings.append(row.json);
        else
            print(context, row);
    }
    if (parser.isSet(u"json"_s))
        printJson(context, {{u"meetings"_s, meetings}});
    return writeDatesFile(parser, context, outlines, *calendars, status);
}

ExitStatus writeDatesFile(const QCommandLineParser &parser, const CommandContext &context,
                          const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                          ExitStatus status)
{
    if (!parser.isSet(u"ics"_s))
        return status;
    const Result<DatesOfAll> dates = publicationDatesOfAll(meetings, calendars, context.clock);
    if (!dates)
        return refused(context, dates.error().message);
    for (const DatesOfAll::LeftOut &one : dates->leftOut)
        status = refused(context, one.why);
    if (const Result<void> written = writeFileAtomically(parser.value(u"ics"_s), dates->ics); !written)
        return refused(context, written.error().message);
    return status;
}

} // namespace verbatim
