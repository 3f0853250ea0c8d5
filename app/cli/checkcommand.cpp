// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/wordmask.h"

#include "app/checklist/publicationchecklist.h"
#include "app/core/publictranscript.h"
#include "app/leakcheck/leakcheck.h"
#include "app/meetings/meetingexporter.h"
#include "app/meetings/meetingopener.h"
#include "app/pdf/pdffontreport.h"
#include "app/storage/fileformat.h"
#include "app/storage/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct CheckCommandMessages
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

/// What to look at before publication, each with its turn, from 1, so that it can be found.
QJsonArray toJson(const QList<ChecklistItem> &items, const Transcript &transcript)
{
    QJsonArray array;
    for (const ChecklistItem &item : items) {
        QJsonObject object{{u"message"_s, item.sentence}};
        if (!item.turn.isNull())
            object.insert(u"turn"_s, transcript.turns.indexOf(item.turn) + 1);
        array.append(object);
    }
    return array;
}

QString lineOf(const ChecklistItem &item, const Transcript &transcript)
{
    if (item.turn.isNull())
        return item.sentence;
    return CheckCommandMessages::tr("turn %1: %2")
        .arg(transcript.turns.indexOf(item.turn) + 1)
        .arg(item.sentence);
}

QJsonArray toJson(const QList<Leak> &leaks, const WordMask &mask)
{
    QJsonArray array;
    for (const Leak &leak : leaks) {
        QJsonObject object{{u"place"_s, leak.place}, {u"around"_s, leak.around}};
        if (mask.showsWords())
            object.insert(u"word"_s, leak.word);
        array.append(object);
    }
    return array;
}

/// Searches finished files one by one and says what was found.
class FileChecks
{
public:
    FileChecks(const Transcript &transcript, const MeetingExporter &exporter, const CommandContext &context,
               const QCommandLineParser &parser)
        : m_transcript(transcript)
        , m_exporter(exporter)
        , m_context(context)
        , m_mask(transcript, parser.isSet(u"show-words"_s) ? WordMask::Words::Shown : WordMask::Words::Masked)
        , m_unchecked(parser.isSet(u"accept-unchecked"_s) ? Unchecked::Accepted : Unchecked::Refused)
        , m_output(parser.isSet(u"json"_s) ? Output::Json : Output::Lines)
    {}

    Result<void> check(const QString &path)
    {
        const Result<QByteArray> bytes = readInputFile(path);
        if (!bytes)
            return bytes.error();
        const SearchedWords words = m_exporter.wordsToSearch(m_transcript, formatOfFile(path));
        const Result<LeakReport> report = checkForLeaks(words.searched, *bytes, QFileInfo(path).fileName());
        if (!report)
            return report.error();
        QStringList fonts;
        if (formatOfFile(path) == FileFormat::Pdf) {
            const Result<PdfFontReport> inUse = pdfFontReport(*bytes, QFileInfo(path).fileName());
            if (!inUse)
                return inUse.error();
            fonts = sentencesOf(*inUse);
        }
        const bool untold = !report->unreadable.isEmpty() || !report->covered.isEmpty() ||
                            !report->uncheckable.isEmpty() || !words.repeated.isEmpty();
        // What could not be read can't be vouched for.
        if (!report->leaks.isEmpty() || (untold && m_unchecked == Unchecked::Refused))
            m_status = ExitStatus::No;
        switch (m_output) {
        case Output::Json:
            addJson(path, *report, words, fonts);
            break;
        case Output::Lines:
            print(path, *report, words);
            for (const QString &sentence : fonts)
                line(path + u": "_s + sentence);
            break;
        }
        return {};
    }

    ExitStatus status() const { return m_status; }
    QJsonArray files() const { return m_files; }

private:
    enum class Unchecked {
        Refused,
        Accepted, ///< somebody has looked
    };
    enum class Output {
        Lines,
        Json,
    };

    void line(const QString &sentence) { m_context.out << sentence << u'\n'; }

    void print(const QString &path, const LeakReport &report, const SearchedWords &words)
    {
        for (const Leak &leak : report.leaks)
            line(CheckCommandMessages::tr("%1: %2 stands there (%3): %4")
                     .arg(path, m_mask.shown(leak.word), leak.place, leak.around));
        for (const Leak &part : report.partsOfNames)
            line(CheckCommandMessages::tr("%1: a part of %2 stands there (%3): %4")
                     .arg(path, m_mask.shown(part.word), part.place, part.around));
        for (const QString &place : report.covered)
            line(CheckCommandMessages::tr(
                     "%1: words lie under a filled box on %2; they can be copied from there")
                     .arg(path, place));
        for (const QString &word : report.uncheckable)
            line(CheckCommandMessages::tr(
                     "%1: %2 can't be checked, it is too short to be told; look for it yourself")
                     .arg(path, m_mask.shown(word)));
        for (const QString &word : words.repeated)
            line(CheckCommandMessages::tr(
                     "%1: %2 can't be checked, it also stands where it may; look for it yourself")
                     .arg(path, m_mask.shown(word)));
        for (const QString &place : report.unreadable)
            line(CheckCommandMessages::tr("%1: %2 could not be searched; look there yourself")
                     .arg(path, place));
        if (report.leaks.isEmpty())
            line(CheckCommandMessages::tr("%1: none of %n taken-back passage(s) found", nullptr,
                                          static_cast<int>(words.searched.size() - report.uncheckable.size()))
                     .arg(path));
    }

    void addJson(const QString &path, const LeakReport &report, const SearchedWords &words,
                 const QStringList &fonts)
    {
        const auto list = [this](const QStringList &taken) {
            return QJsonArray::fromStringList(m_mask.shown(taken));
        };
        m_files.append(QJsonObject{{u"file"_s, path},
                                   {u"leaks"_s, toJson(report.leaks, m_mask)},
                                   {u"partsOfNames"_s, toJson(report.partsOfNames, m_mask)},
                                   {u"covered"_s, QJsonArray::fromStringList(report.covered)},
                                   {u"uncheckable"_s, list(report.uncheckable)},
                                   {u"repeated"_s, list(words.repeated)},
                                   {u"unreadable"_s, QJsonArray::fromStringList(report.unreadable)},
                                   {u"fonts"_s, QJsonArray::fromStringList(fonts)}});
    }

    const Transcript &m_transcript;
    const MeetingExporter &m_exporter;
    const CommandContext &m_context;
    const WordMask m_mask;
    const Unchecked m_unchecked;
    const Output m_output;
    ExitStatus m_status = ExitStatus::Done;
    QJsonArray m_files;
};

} // namespace

void declareCheck(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CheckCommandMessages::tr(
        "Tells what keeps a record from being published, searches finished files for words that were taken "
        "back, and tells the fonts of PDFs."));
    parser.addPositionalArgument(
        u"IN"_s, CheckCommandMessages::tr("The record (.%1).").arg(readableSuffixes().join(u", ."_s)));
    parser.addPositionalArgument(u"EXPORTED"_s, CheckCommandMessages::tr("Finished files to search."),
                                 u"[EXPORTED…]"_s);
    parser.addOptions({
        {u"show-words"_s,
         CheckCommandMessages::tr("Prints the words that were found, too; never for a log.")},
        {u"accept-unchecked"_s,
         CheckCommandMessages::tr(
             "What can't be checked was looked at by somebody: only words that are found count.")},
    });
    declareCalendarOption(parser);
}

ExitStatus runCheck(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList inputs = parser.positionalArguments();
    if (inputs.isEmpty())
        return wrongUsage(context, CheckCommandMessages::tr("`check` needs a record."));
    const Result<OpenedMeeting> opened = openMeeting(inputs.first());
    if (!opened)
        return refused(context, opened.error().message);
    const Result<OfficeCalendars> calendars = chosenCalendars(parser, context);
    if (!calendars)
        return refused(context, calendars.error().message);

    const Transcript &transcript = opened->file.transcript;
    const MeetingExporter exporter(context.printer, *calendars, context.clock);
    const bool json = parser.isSet(u"json"_s);
    ExitStatus status = ExitStatus::Done;
    QJsonObject object;

    if (inputs.size() == 1) {
        const QStringList questions = openQuestions(transcript, exporter);
        if (!questions.isEmpty())
            status = ExitStatus::No;
        const QList<ChecklistItem> checklist =
            publicationChecklist(transcript, exporter.policyFor(transcript).onDay);
        object = {{u"questions"_s, QJsonArray::fromStringList(questions)},
                  {u"checklist"_s, toJson(checklist, transcript)},
                  {u"issues"_s, issuesToJson(opened->issues)}};
        if (!json) {
            printIssues(context, inputs.first(), opened->issues);
            for (const QString &question : questions)
                context.out << question << u'\n';
            for (const ChecklistItem &item : checklist)
                context.out << lineOf(item, transcript) << u'\n';
            if (questions.isEmpty())
                context.out << CheckCommandMessages::tr("Nothing is open: the record may be published.")
                            << u'\n';
        }
    }

    FileChecks checks(transcript, exporter, context, parser);
    for (const QString &path : inputs.mid(1)) {
        if (const Result<void> checked = checks.check(path); !checked)
            return refused(context, checked.error().message);
    }
    if (checks.status() == ExitStatus::No)
        status = ExitStatus::No;
    if (json) {
        if (!checks.files().isEmpty())
            object.insert(u"files"_s, checks.files());
        printJson(context, object);
    }
    return status;
}

} // namespace verbatim
