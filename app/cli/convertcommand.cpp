// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/wordmask.h"

#include "app/meetings/exportlookreader.h"
#include "app/meetings/meetingexporter.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ConvertCommandMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ConvertCommand)
};

struct Job
{
    QString input;
    QStringList outputs;
};

std::optional<Edition> editionNamed(const QString &name)
{
    if (name == u"public"_s)
        return Edition::Public;
    if (name == u"review"_s)
        return Edition::Review;
    if (name == u"working"_s)
        return Edition::Working;
    return std::nullopt;
}

std::optional<MarkdownOptions> markdownOptions(const QString &headings)
{
    using Headings = MarkdownOptions::Headings;
    if (headings.isEmpty())
        return MarkdownOptions{};
    if (headings == u"turn"_s)
        return MarkdownOptions{Headings::Turn};
    if (headings == u"paragraph"_s)
        return MarkdownOptions{Headings::Paragraph};
    return std::nullopt;
}

bool meansFolder(const QString &output, qsizetype inputs)
{
    return inputs > 1 || output.endsWith(u'/') || QFileInfo(output).isDir();
}

bool isWritable(std::optional<FileFormat> format)
{
    return format && writableSuffixes().contains(suffixOf(*format));
}

std::optional<Paper> paperNamed(const QString &name)
{
    if (name.isEmpty() || name.compare("a4"_L1, Qt::CaseInsensitive) == 0)
        return Paper::A4;
    if (name.compare("letter"_L1, Qt::CaseInsensitive) == 0)
        return Paper::Letter;
    return std::nullopt;
}

/// Input and outputs by the call, or what is wrong with it.
Result<QList<Job>> jobsFrom(const QCommandLineParser &parser)
{
    const QStringList inputs = parser.positionalArguments();
    const QString output = parser.value(u"output"_s);
    if (inputs.isEmpty())
        return Error{ConvertCommandMessages::tr("`convert` needs a record to read.")};
    if (output.isEmpty())
        return Error{ConvertCommandMessages::tr("`convert` needs -o and a file or folder to write.")};

    const QStringList formats = parser.value(u"to"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &format : formats) {
        if (!isWritable(formatOfSuffix(format)))
            return Error{ConvertCommandMessages::tr("“%1” is no format that can be written; there are %2.")
                             .arg(format, writableSuffixes().join(u", "_s))};
    }
    if (!meansFolder(output, inputs.size())) {
        if (!formats.isEmpty())
            return Error{ConvertCommandMessages::tr("--to goes with a folder: -o “%1/”.").arg(output)};
        if (!isWritable(formatOfFile(output)))
            return Error{ConvertCommandMessages::tr("The name “%1” must end in one of .%2.")
                             .arg(output, writableSuffixes().join(u", ."_s))};
        return QList<Job>{{inputs.first(), {output}}};
    }
    if (formats.isEmpty())
        return Error{ConvertCommandMessages::tr("A folder needs --to and one or more of %1.")
                         .arg(writableSuffixes().join(u", "_s))};

    QList<Job> jobs;
    QSet<QString> seen;
    for (const QString &input : inputs) {
        Job job{input, {}};
        for (const QString &format : formats) {
            const QString path = QDir(output).filePath(baseNameOfFile(input) + u'.' + format);
            if (seen.contains(path))
                return Error{ConvertCommandMessages::tr(
                                 "Two records would be written to “%1”. Convert them one by one.")
                                 .arg(path)};
            seen.insert(path);
            job.outputs.append(path);
        }
        jobs.append(job);
    }
    return jobs;
}

Result<ExportedFile> saveWorkingFile(const VerbatimFile &file, const QString &path)
{
    const QByteArray bytes = writeVerbatim(file);
    if (const Result<void> written = writeFileAtomically(path, bytes); !written)
        return written.error();
    return ExportedFile{
        path, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}, {}};
}

/// One run of the command: what was asked for, and how it went so far.
class Conversion
{
public:
    Conversion(const QCommandLineParser &parser, const CommandContext &context,
               const OfficeCalendars &calendars, std::optional<Edition> edition, MarkdownOptions markdown,
               HtmlOptions page, Paper paper)
        : m_parser(parser)
        , m_context(context)
        , m_exporter(context.printer, calendars, context.clock)
        , m_edition(edition)
        , m_markdown(markdown)
        , m_page(std::move(page))
        , m_paper(paper)
    {}

    ExitStatus run(const QList<Job> &jobs)
    {
        for (const Job &job : jobs)
            convert(job);
        if (m_parser.isSet(u"json"_s))
            printJson(m_context, {{u"files"_s, m_files}});
        return m_status;
    }

private:
    void convert(const Job &job)
    {
        const Result<OpenedMeeting> opened = openMeeting(job.input);
        if (!opened) {
            fail(job.input, {}, opened.error());
            return;
        }
        if (!m_parser.isSet(u"json"_s))
            printIssues(m_context, job.input, opened->issues);
        QList<ExportedFile> published;
        for (const QString &output : job.outputs) {
            const Result<ExportedFile> written = write(*opened, job.input, output);
            if (!written) {
                failToWrite(job.input, output, written.error(), opened->file.transcript);
                continue;
            }
            report(job.input, *written, *opened);
            if (formatOfFile(output) != FileFormat::Verbatim)
                published.append(*written);
        }
        if (const Result<void> kept = keepPublished(*opened, job.input, published); !kept)
            fail(job.input, {}, kept.error());
    }

    Result<ExportedFile> write(const OpenedMeeting &opened, const QString &input, const QString &output)
    {
        m_leaks.clear();
        if (QFileInfo(output).exists() &&
            QFileInfo(output).canonicalFilePath() == QFileInfo(input).canonicalFilePath())
            return Error{ConvertCommandMessages::tr("“%1” would be written over itself. Choose another name.")
                             .arg(output)};
        if (formatOfFile(output) == FileFormat::Verbatim) {
            if (m_edition.value_or(Edition::Working) != Edition::Working)
                return Error{
                    ConvertCommandMessages::tr(
                        "“%1”: a .verbatim file is a working file and holds every word. Choose --edition "
                        "working, or another format.")
                        .arg(output)};
            return saveWorkingFile(opened.file, output);
        }
        ExportRequest request;
        request.path = output;
        request.edition = m_edition.value_or(Edition::Public);
        if (const Result<void> known = chooseReviewer(opened.file.transcript, request); !known)
            return known.error();
        request.earlyReason = m_parser.value(u"force-reason"_s);
        request.markdown = m_markdown;
        request.paper = m_paper;
        request.page = m_page;
        request.correctionReason = m_parser.value(u"correction"_s);
        if (m_parser.isSet(u"record"_s))
            request.publication = ExportRequest::Publication::Today;
        if (m_parser.isSet(u"allow-repeated"_s))
            request.repeatedWords = ExportRequest::RepeatedWords::Allow;
        Result<ExportedFile> written = m_exporter.exportAndWait(opened.file.transcript, request);
        m_leaks = m_exporter.leaks();
        return written;
    }

    Result<void> chooseReviewer(const Transcript &transcript, ExportRequest &request) const
    {
        if (!m_parser.isSet(u"for"_s))
            return {};
        const Speaker *speaker = transcript.speakerNamed(m_parser.value(u"for"_s));
        if (!speaker) {
            QStringList names;
            for (const Speaker &one : transcript.speakers)
                names.append(one.name);
            return Error{ConvertCommandMessages::tr("Nobody named “%1” speaks in this record; there are %2.")
                             .arg(m_parser.value(u"for"_s), names.join(ConvertCommandMessages::tr(", ")))};
        }
        request.review.speaker = speaker->id;
        request.review.extent =
            m_parser.isSet(u"own-words"_s) ? ReviewScope::Extent::OwnWords : ReviewScope::Extent::WholeRecord;
        return {};
    }

    /// The reason for publishing early, and with --record what was published, belong to the meeting. Other
    /// formats than our own have no place for either.
    Result<void> keepPublished(const OpenedMeeting &opened, const QString &input,
                               const QList<ExportedFile> &files) const
    {
        const QString reason = m_parser.value(u"force-reason"_s);
        const bool records = m_parser.isSet(u"record"_s);
        if (files.isEmpty() || m_edition.value_or(Edition::Public) != Edition::Public ||
            opened.format != FileFormat::Verbatim || (reason.isEmpty() && !records))
            return {};
        VerbatimFile file = opened.file;
        if (!reason.isEmpty())
            file.transcript.rule.earlyReleases.append({m_context.clock.now(), reason});
        if (records) {
            const Result<Edit> published =
                m_exporter.publishedEdit(file.transcript, files, m_parser.value(u"correction"_s));
            if (!published)
                return published.error();
            applyEdit(file.transcript, *published);
        }
        return writeFileAtomically(input, writeVerbatim(file));
    }

    WordMask maskOf(const Transcript &transcript) const
    {
        return {transcript,
                m_parser.isSet(u"show-words"_s) ? WordMask::Words::Shown : WordMask::Words::Masked};
    }

    void report(const QString &input, const ExportedFile &file, const OpenedMeeting &opened)
    {
        const WordMask mask = maskOf(opened.file.transcript);
        m_files.append(
            QJsonObject{{u"input"_s, input},
                        {u"output"_s, file.path},
                        {u"size"_s, file.size},
                        {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                        {u"uncheckable"_s, QJsonArray::fromStringList(mask.shown(file.uncheckable))},
                        {u"unreadable"_s, QJsonArray::fromStringList(file.unreadable)},
                        {u"repeated"_s, QJsonArray::fromStringList(mask.shown(file.repeated))},
                        {u"fonts"_s, QJsonArray::fromStringList(file.fonts)},
                        {u"withoutFont"_s, QJsonArray::fromStringList(file.withoutFont)},
                        {u"issues"_s, issuesToJson(opened.issues)}});
        if (m_parser.isSet(u"json"_s))
            return;
        for (const QString &word : file.uncheckable)
            m_context.err << ConvertCommandMessages::tr(
                                 "%1: %2 is too short to be told in the finished file; look for it yourself")
                                 .arg(file.path, mask.shown(word))
                          << u'\n';
        for (const QString &word : file.repeated)
            m_context.err << ConvertCommandMessages::tr(
                                 "%1: %2 also stands where it may, so nobody can tell; look for it yourself")
                                 .arg(file.path, mask.shown(word))
                          << u'\n';
        for (const Leak &part : file.partsOfNames)
            m_context.err << ConvertCommandMessages::tr("%1: a part of a withheld name stands there (%2): %3")
                                 .arg(file.path, part.place, part.around)
                          << u'\n';
        for (const QString &place : file.unreadable)
            m_context.err << ConvertCommandMessages::tr("%1: %2 could not be searched; look there yourself")
                                 .arg(file.path, place)
                          << u'\n';
        if (!file.withoutFont.isEmpty())
            m_context.err << ConvertCommandMessages::tr(
                                 "%1: no font has %2, so empty boxes stand there; install "
                                 "fonts-cns11643-sung and export again")
                                 .arg(file.path, file.withoutFont.join(ConvertCommandMessages::tr(", ")))
                          << u'\n';
        m_context.out << file.path << u'\n';
    }

    /// The sentence says where, and the words themselves follow only where somebody asked for them.
    void failToWrite(const QString &input, const QString &output, const Error &error,
                     const Transcript &transcript)
    {
        fail(input, output, error);
        const WordMask mask = maskOf(transcript);
        if (!mask.showsWords() || m_parser.isSet(u"json"_s))
            return;
        for (const Leak &leak : std::as_const(m_leaks))
            m_context.err << ConvertCommandMessages::tr("%1: %2 stands there (%3)")
                                 .arg(output, mask.shown(leak.word), leak.place)
                          << u'\n';
    }

    void fail(const QString &input, const QString &output, const Error &error)
    {
        m_status = ExitStatus::No;
        refused(m_context, error.message.contains(input) ? error.message : input + u": "_s + error.message);
        m_files.append(QJsonObject{{u"input"_s, input}, {u"output"_s, output}, {u"error"_s, error.message}});
    }

    const QCommandLineParser &m_parser;
    const CommandContext &m_context;
    MeetingExporter m_exporter;
    std::optional<Edition> m_edition; ///< nothing: working for .verbatim, public for others
    MarkdownOptions m_markdown;
    HtmlOptions m_page;
    Paper m_paper;
    QList<Leak> m_leaks; ///< what stopped the last file
    QJsonArray m_files;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace

void declareConvert(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ConvertCommandMessages::tr("Writes a record in another form. The format follows from the suffix."));
    parser.addPositionalArgument(
        u"IN"_s, ConvertCommandMessages::tr("Records (.%1).").arg(readableSuffixes().join(u", ."_s)),
        u"IN…"_s);
    parser.addOptions({
        {{u"o"_s, u"output"_s},
         ConvertCommandMessages::tr("File to write, or a folder with --to."),
         u"OUT"_s},
        {u"to"_s, ConvertCommandMessages::tr("Formats for a folder, such as html,pdf."), u"FORMATS"_s},
        {u"edition"_s,
         ConvertCommandMessages::tr("public (what speakers took back is out), review or working (drafts)."),
         u"EDITION"_s},
        {u"for"_s,
         ConvertCommandMessages::tr(
             "The speaker whom a review copy is for: what others asked to have kept back "
             "is not in it."),
         u"NAME"_s},
        {u"own-words"_s,
         ConvertCommandMessages::tr("With --for: only that person's words, with one turn of context.")},
        {u"force-reason"_s,
         ConvertCommandMessages::tr(
             "Why the public edition goes out before its day; kept in a .verbatim record."),
         u"TEXT"_s},
        {u"headings"_s,
         ConvertCommandMessages::tr(
             "Markdown with a heading for each turn, or for each paragraph as the archive had it until "
             "2020: turn or paragraph."),
         u"EACH"_s},
        {u"paper"_s, ConvertCommandMessages::tr("Of PDFs: A4 (unless said otherwise) or Letter."),
         u"PAPER"_s},
        {u"look"_s,
         ConvertCommandMessages::tr(
             "Folder with the office's letterhead.txt, logo.png and style.css, for HTML and PDF."),
         u"FOLDER"_s},
        {u"summary"_s, ConvertCommandMessages::tr(
                           "HTML and PDF of the public edition list what was amended and withheld.")},
        {u"record"_s, ConvertCommandMessages::tr(
                          "Keeps in a .verbatim record that its public edition was published today, with the "
                          "files and their SHA-256. Later changes are then numbered corrections.")},
        {u"correction"_s, ConvertCommandMessages::tr("What a correction corrected, and why; printed."),
         u"TEXT"_s},
        {u"allow-repeated"_s,
         ConvertCommandMessages::tr(
             "Words that were taken back in one place may stand where they are not marked.")},
        {u"show-words"_s,
         ConvertCommandMessages::tr(
             "Prints the taken-back words that stop a file or can't be checked, too; never for a log.")},
    });
    declareCalendarOption(parser);
}

ExitStatus runConvert(const QCommandLineParser &parser, const CommandContext &context)
{
    const Result<QList<Job>> jobs = jobsFrom(parser);
    if (!jobs)
        return wrongUsage(context, jobs.error().message);
    std::optional<Edition> edition;
    if (parser.isSet(u"edition"_s)) {
        edition = editionNamed(parser.value(u"edition"_s));
        if (!edition)
            return wrongUsage(
                context, ConvertCommandMessages::tr("--edition needs public, review or working, not “%1”.")
                             .arg(parser.value(u"edition"_s)));
    }
    const std::optional<MarkdownOptions> markdown = markdownOptions(parser.value(u"headings"_s));
    if (!markdown)
        return wrongUsage(context, ConvertCommandMessages::tr("--headings needs turn or paragraph, not “%1”.")
                                       .arg(parser.value(u"headings"_s)));
    const std::optional<Paper> paper = paperNamed(parser.value(u"paper"_s));
    if (!paper)
        return wrongUsage(context, ConvertCommandMessages::tr("--paper needs A4 or Letter, not “%1”.")
                                       .arg(parser.value(u"paper"_s)));
    if (parser.isSet(u"for"_s) && edition != Edition::Review)
        return wrongUsage(context, ConvertCommandMessages::tr("--for goes with --edition review."));
    if (parser.isSet(u"own-words"_s) && !parser.isSet(u"for"_s))
        return wrongUsage(context, ConvertCommandMessages::tr("--own-words goes with --for."));
    if (parser.isSet(u"force-reason"_s) && parser.value(u"force-reason"_s).trimmed().isEmpty())
        return wrongUsage(context, ConvertCommandMessages::tr("--force-reason needs a reason in words."));
    if (parser.isSet(u"record"_s) && edition.value_or(Edition::Public) != Edition::Public)
        return wrongUsage(context, ConvertCommandMessages::tr("--record goes with the public edition."));
    const Result<OfficeCalendars> calendars = chosenCalendars(parser, context);
    if (!calendars)
        return refused(context, calendars.error().message);
    HtmlOptions page;
    if (parser.isSet(u"summary"_s))
        page.summary = HtmlOptions::Summary::Shown;
    if (parser.isSet(u"look"_s)) {
        const Result<ExportLook> look = readExportLook(parser.value(u"look"_s));
        if (!look)
            return refused(context, look.error().message);
        page.look = *look;
    }
    if (parser.isSet(u"to"_s) && !QDir().mkpath(parser.value(u"output"_s)))
        return refused(context,
                       ConvertCommandMessages::tr(
                           "The folder “%1” can't be made. Choose another one, or ask for the right to "
                           "write there.")
                           .arg(parser.value(u"output"_s)));
    return Conversion(parser, context, *calendars, edition, *markdown, page, *paper).run(*jobs);
}

} // namespace verbatim
