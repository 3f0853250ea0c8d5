// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include "app/cli/commands.h"

#include "app/icalendar/calendarfile.h"
#include "app/storage/inputfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct CommandLineMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CommandLine)
};

struct Command
{
    QStringView name;
    void (*declare)(QCommandLineParser &);
    ExitStatus (*run)(const QCommandLineParser &, const CommandContext &);
};

constexpr Command commands[] = {
    {u"convert", declareConvert, runConvert},
    {u"check", declareCheck, runCheck},
    {u"clock", declareClock, runClock},
    {u"info", declareInfo, runInfo},
};

const Command *commandNamed(QStringView name)
{
    const auto it = std::ranges::find(commands, name, &Command::name);
    return it == std::end(commands) ? nullptr : it;
}

bool asksForHelp(const QString &argument)
{
    return argument == u"--help"_s || argument == u"-h"_s;
}

QString usage()
{
    return CommandLineMessages::tr(
        "Usage:\n"
        "  verbatim [FILE]                              open the window\n"
        "  verbatim convert IN… -o OUT [options]        write a record in another form\n"
        "  verbatim check IN [EXPORTED…]                open questions; leaks in finished files\n"
        "  verbatim clock --meeting DATE [options]      from when a record may be published\n"
        "  verbatim info IN                             counts, speakers, dates, requests\n"
        "\n"
        "`verbatim COMMAND --help` tells the options of a command.\n"
        "Exit status: 0 done, 1 the answer is no, 2 wrong usage.\n");
}

/// Qt names the program as it was started; whoever asks about a command is told the command.
QString helpText(const QCommandLineParser &parser, const QString &command)
{
    const QString program = QCoreApplication::arguments().value(0);
    QString text = parser.helpText();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), u"verbatim "_s + command);
    return text;
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    return commandNamed(first) || first.startsWith(u'-');
}

ExitStatus runCommandLine(const QStringList &arguments, const CommandContext &context)
{
    const QString first = arguments.value(0);
    if (asksForHelp(first)) {
        context.out << usage();
        return ExitStatus::Done;
    }
    if (first == u"--version"_s) {
        context.out << u"Verbatim %1\n"_s.arg(QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    const Command *command = commandNamed(first);
    if (!command)
        return wrongUsage(context,
                          CommandLineMessages::tr("“%1” is no command or option of Verbatim.").arg(first));

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLineMessages::tr("Tell the options."));
    const QCommandLineOption json(u"json"_s, CommandLineMessages::tr("Print the result as JSON."));
    parser.addOptions({help, json});
    command->declare(parser);
    QStringList call = arguments;
    call.first() = u"verbatim "_s + first;
    if (!parser.parse(call))
        return wrongUsage(context, parser.errorText());
    if (parser.isSet(help)) {
        context.out << helpText(parser, first);
        return ExitStatus::Done;
    }
    return command->run(parser, context);
}

void declareCalendarOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"calendar"_s,
         CommandLineMessages::tr("Office calendar (CSV or iCalendar) that counts instead of the user's own."),
         u"FILE"_s});
    parser.addOption({u"weekend"_s,
                      CommandLineMessages::tr(
                          "Days on which offices rest, for an iCalendar file of --calendar that can't say so "
                          "(sat,sun)."),
                      u"DAYS"_s});
}

Result<OfficeCalendars> chosenCalendars(const QCommandLineParser &parser, const CommandContext &context)
{
    const QString path = parser.value(u"calendar"_s);
    if (path.isEmpty())
        return context.calendars;
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    const QString days = parser.value(u"weekend"_s);
    const std::optional<Weekend> weekend =
        days.isEmpty() ? std::optional(Weekend()) : Weekend::fromString(days);
    if (!weekend)
        return Error{
            CommandLineMessages::tr("--weekend needs days of the week such as fri,sat, not “%1”.").arg(days)};
    const Result<CalendarReading> reading = readCalendarFile(*bytes, path, context.clock.today(), *weekend);
    if (!reading)
        return reading.error();
    printIssues(context, path, reading->notes);
    return OfficeCalendars::forEveryName(reading->calendar);
}

ExitStatus wrongUsage(const CommandContext &context, const QString &message)
{
    context.err << u"verbatim: "_s << message << u'\n' << CommandLineMessages::tr("See `verbatim --help`.")
                << u'\n';
    return ExitStatus::WrongUsage;
}

ExitStatus refused(const CommandContext &context, const QString &message)
{
    context.err << u"verbatim: "_s << message << u'\n';
    return ExitStatus::No;
}

void printJson(const CommandContext &context, const QJsonObject &object)
{
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printIssues(const CommandContext &context, const QString &path, const IssueList &issues)
{
    for (const Issue &issue : issues) {
        context.err << path;
        if (issue.line > 0)
            context.err << u':' << issue.line;
        context.err << u": "_s << issue.message;
        if (!issue.suggestion.isEmpty())
            context.err << u' ' << issue.suggestion;
        context.err << u'\n';
    }
}

QJsonArray issuesToJson(const IssueList &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        QJsonObject object{{u"message"_s, issue.message}};
        if (issue.line > 0)
            object.insert(u"line"_s, issue.line);
        if (!issue.suggestion.isEmpty())
            object.insert(u"suggestion"_s, issue.suggestion);
        array.append(object);
    }
    return array;
}

} // namespace verbatim
