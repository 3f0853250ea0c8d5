// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"

#include "app/core/publictranscript.h"
#include "app/leakcheck/leakcheck.h"
#include "app/meetings/meetingexporter.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CheckCommand)
};

/// What keeps the public edition from being made today.
QStringList openQuestions(const Transcript &transcript, const MeetingExporter &exporter)
{
    QStringList questions;
    if (const Result<void> allowed = exporter.mayBePublishedToday(transcript); !allowed)
        questions.append(allowed.error().message);
    if (const Result<PublicTranscript> edition = redact(transcript, exporter.policyFor(transcript)); !edition)
        questions.append(edition.error().message);
    return questions;
}

} // namespace

void declareCheck(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Messages::tr(
        "Tells what keeps a record from being published, and searches finished files for words that were "
        "taken back."));
    parser.addPositionalArgument(u"IN"_s,
                                 Messages::tr("The record (.%1).").arg(readableSuffixes().join(u", ."_s)));
    parser.addPositionalArgument(u"EXPORTED"_s, Messages::tr("Finished files to search."), u"[EXPORTED…]"_s);
    declareCalendarOption(parser);
}

ExitStatus runCheck(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList inputs = parser.positionalArguments();
    if (inputs.isEmpty())
        return wrongUsage(context, Messages::tr("`check` needs a record."));
    const Result<OpenedMeeting> opened = openMeeting(inputs.first());
    if (!opened)
        return refused(context, opened.error().message);
    const Result<OfficeCalendar> calendar = chosenCalendar(parser, context);
    if (!calendar)
        return refused(context, calendar.error().message);

    const Transcript &transcript = opened->file.transcript;
    const MeetingExporter exporter(context.printer, *calendar, context.clock);
    const bool json = parser.isSet(u"json"_s);
    ExitStatus status = ExitStatus::Done;
    QJsonObject object;

    if (inputs.size() == 1) {
        const QStringList questions = openQuestions(transcript, exporter);
        if (!questions.isEmpty())
            status = ExitStatus::No;
        object = {{u"questions"_s, QJsonArray::fromStringList(questions)},
                  {u"issues"_s, issuesToJson(opened->issues)}};
        if (!json) {
            printIssues(context, inputs.first(), opened->issues);
            for (const QString &question : questions)
                context.out << question << u'\n';
            if (questions.isEmpty())
                context.out << Messages::tr("Nothing is open: the record may be published.") << u'\n';
        }
    }

    const QStringList withheld = withheldWords(transcript, context.clock.today());
    QJsonArray files;
    for (const QString &path : inputs.mid(1)) {
        const Result<QByteArray> bytes = readInputFile(path);
        if (!bytes)
            return refused(context, bytes.error().message);
        const Result<LeakReport> report = checkForLeaks(withheld, *bytes, QFileInfo(path).fileName());
        if (!report)
            return refused(context, report.error().message);
        // What could not be read can't be vouched for.
        if (!report->leaks.isEmpty() || !report->unreadable.isEmpty())
            status = ExitStatus::No;
        QJsonArray leaks;
        for (const Leak &leak : report->leaks)
            leaks.append(QJsonObject{{u"word"_s, leak.word}, {u"place"_s, leak.place}});
        files.append(QJsonObject{{u"file"_s, path},
                                 {u"leaks"_s, leaks},
                                 {u"uncheckable"_s, QJsonArray::fromStringList(report->uncheckable)},
                                 {u"unreadable"_s, QJsonArray::fromStringList(report->unreadable)}});
        if (json)
            continue;
        for (const Leak &leak : report->leaks)
            context.out << Messages::tr("%1: “%2” was taken back but stands there (%3)")
                               .arg(path, leak.word, leak.place)
                        << u'\n';
        for (const QString &word : report->uncheckable)
            context.out
                << Messages::tr("%1: “%2” is too short to be told; look for it yourself").arg(path, word)
                << u'\n';
        for (const QString &place : report->unreadable)
            context.out << Messages::tr("%1: %2 could not be searched; look there yourself").arg(path, place)
                        << u'\n';
        if (report->leaks.isEmpty())
            context.out << Messages::tr("%1: none of %n taken-back passage(s) found", nullptr,
                                        static_cast<int>(withheld.size() - report->uncheckable.size()))
                               .arg(path)
                        << u'\n';
    }
    if (json) {
        if (!files.isEmpty())
            object.insert(u"files"_s, files);
        printJson(context, object);
    }
    return status;
}

} // namespace verbatim
