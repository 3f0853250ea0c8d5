// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingexporter.h"

#include "app/core/draftcopies.h"
#include "app/core/printedtext.h"
#include "app/exporters/akomantosoexporter.h"
#include "app/exporters/csvexporter.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/odtexporter.h"
#include "app/exporters/plaintextexporter.h"
#include "app/exporters/sayitexporter.h"
#include "app/exporters/subtitleexporter.h"
#include "app/leakcheck/leakcheck.h"
#include "app/leakcheck/wordfinder.h"
#include "app/meetings/fixedwords.h"
#include "app/pdf/pdffontreport.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationschedule.h"
#include "app/storage/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct MeetingExporterMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::MeetingExporter)
};

PdfJob pdfJob(const QByteArray &page, const EditionWords &words, const EditionContent &content, Paper paper)
{
    PdfJob job;
    job.html = page;
    job.title = words.title;
    job.language = words.language;
    // The date of the edition and never of the machine: the same input gives the same bytes.
    job.date = content.publicationDay.isValid() ? content.publicationDay : content.meeting.date;
    job.paper = paper;
    job.runningHead = words.title;
    job.runningEdition = u" · "_s + words.edition;
    job.draftMark = words.draftMark;
    for (const PageMark &mark : words.marks)
        job.bookmarks.append({mark.title, mark.anchor, mark.level});
    return job;
}

/// One edition in one format. `Copy` is an edition type, so what must not leave is out by construction.
template <typename Copy>
Result<MeetingExporter::Prepared> render(const Copy &copy, FileFormat format, const ExportRequest &request,
                                         const SearchedWords &withheld)
{
    using Prepared = MeetingExporter::Prepared;
    const auto prepared = [&withheld](Result<QByteArray> bytes) -> Result<Prepared> {
        return bytes ? Result<Prepared>(Prepared{*bytes, {}, withheld}) : bytes.error();
    };
    switch (format) {
    case FileFormat::Markdown:
        return prepared(exportMarkdown(copy, request.markdown));
    case FileFormat::PlainText:
        return prepared(exportPlainText(copy));
    case FileFormat::Html:
        return prepared(exportHtml(copy, request.page));
    case FileFormat::Pdf:
        return Prepared{
            {},
            pdfJob(exportHtml(copy, request.page), editionWords(copy), copy.content(), request.paper),
            withheld};
    case FileFormat::AkomaNtoso:
        return prepared(exportAkomaNtoso(copy));
    case FileFormat::SayIt:
        return prepared(exportSayIt(copy));
    case FileFormat::Odt:
        return prepared(exportOdt(copy));
    case FileFormat::Csv:
        return prepared(exportCsv(copy));
    case FileFormat::WebVtt:
        return prepared(exportWebVtt(copy));
    case FileFormat::SubRip:
        return prepared(exportSubRip(copy));
    case FileFormat::Verbatim:
    case FileFormat::Recognised:
    case FileFormat::OTranscribe:
        break;
    }
    Q_UNREACHABLE();
}

/// Subtitles are nothing but times and words.
TurnTimes timesFor(FileFormat format, const ExportRequest &request)
{
    const bool isSubtitle = format == FileFormat::WebVtt || format == FileFormat::SubRip;
    return isSubtitle ? TurnTimes::Print : request.times;
}

bool saidOnlyBy(SpeakerId speaker, const RedactionRequest &request, const Transcript &transcript)
{
    return !request.passages.isEmpty() &&
           std::ranges::all_of(request.passages, [&](const TextAnchor &anchor) {
               const Turn *turn = transcript.turns.find(anchor.turn);
               return turn && turn->speaker == speaker;
           });
}

/// The record as the reader of a review copy may see it: what waits and is not the reader's own counts as
/// granted.
Transcript asReadBy(SpeakerId reader, const Transcript &transcript)
{
    Transcript result = transcript;
    for (RedactionRequest &request : result.requests) {
        const bool own =
            !reader.isNull() && (request.requester == reader || saidOnlyBy(reader, request, transcript));
        if (request.decision == Decision::Undecided && !own)
            request.decision = Decision::Accepted;
        // What is printed instead does not matter here, and a hidden amendment hides all of its words.
        if (request.decision != transcript.request(request.id)->decision && request.wish == Wish::Amend)
            request.wish = Wish::Withhold;
    }
    return result;
}

QString everythingPrinted(const EditionContent &content)
{
    QString text = content.meeting.title + u'\n' + content.meeting.place + u'\n' +
                   content.meeting.attendance.join(u'\n') + u'\n' + content.meeting.agenda.join(u'\n');
    for (const Correction &correction : content.corrections)
        text += u'\n' + correction.reason;
    for (const PrintedSpeaker &speaker : content.speakers)
        text += u'\n' + speaker.label + u'\n' + speaker.organisation + u'\n' + speaker.role;
    for (const PrintedTurn &turn : content.turns) {
        for (const PrintedParagraph &paragraph : turn.paragraphs)
            text += u'\n' + printedText(paragraph);
    }
    return text;
}

/// Taken-back words that the edition says elsewhere all the same.
Result<QStringList> repeatedWords(const EditionContent &content, const QStringList &withheld)
{
    const Result<LeakReport> report = checkForLeaks(withheld, everythingPrinted(content).toUtf8(), {});
    if (!report)
        return report.error();
    QStringList repeated;
    for (const Leak &leak : report->leaks)
        repeated.append(leak.word);
    repeated.removeDuplicates();
    return repeated;
}

/// Where in the edition each of the words stands, by the numbers that the turns have in the record.
QList<Leak> placesOfRepeated(const QStringList &repeated, const EditionContent &content,
                             const Transcript &transcript)
{
    WordFinder finder(repeated);
    for (const PrintedTurn &turn : content.turns) {
        const qsizetype number = transcript.turns.indexOf(turn.id) + 1;
        finder.lookInto(printedText(turn), MeetingExporterMessages::tr("turn %1").arg(number));
    }
    QList<Leak> places = finder.report().leaks;
    for (const QString &word : repeated) {
        const auto same = [&word](const Leak &leak) { return leak.word == word; };
        if (std::ranges::none_of(places, same))
            places.append({word, MeetingExporterMessages::tr("the head of the record"), QString()});
    }
    for (Leak &place : places)
        place.around.clear();
    return places;
}

/// Goes into logs too, so without the words themselves.
Error repeatedError(const QStringList &repeated, const QList<Leak> &leaks)
{
    constexpr qsizetype shown = 12;
    QStringList places;
    for (const Leak &leak : leaks)
        places.append(leak.place);
    places.removeDuplicates();
    if (places.size() > shown)
        places = places.first(shown) << u"…"_s;
    return {MeetingExporterMessages::tr(
                "%n passage(s) that were taken back also stand elsewhere in the record (%1). Mark "
                "those places too, or confirm that they may be published there.",
                nullptr, static_cast<int>(repeated.size()))
                .arg(places.join(MeetingExporterMessages::tr("; ")))};
}

/// What in the finished bytes nobody could tell: words that every file of the format has.
template <typename Copy>
QStringList wordsOfTheFormat(const Copy &bare, FileFormat format, const QStringList &words)
{
    const Result<MeetingExporter::Prepared> prepared = render(bare, format, {}, {});
    if (!prepared)
        return {};
    const QByteArray bytes = prepared->job ? prepared->job->html + pdfNames() : prepared->bytes;
    const Result<LeakReport> report = checkForLeaks(words, bytes, {});
    QStringList fixed;
    for (const Leak &leak : report ? report->leaks : QList<Leak>())
        fixed.append(leak.word);
    return fixed;
}

/// Words that stand elsewhere in the edition can't be told in the file.
Result<SearchedWords> sortedOut(const QStringList &withheld, const QStringList &fixed,
                                const EditionContent &content)
{
    const Result<QStringList> repeated = repeatedWords(content, withheld);
    if (!repeated)
        return repeated.error();
    SearchedWords words;
    for (const QString &word : withheld) {
        const bool stands = repeated->contains(word);
        (stands || fixed.contains(word) ? words.repeated : words.searched).append(word);
        if (stands)
            words.elsewhere.append(word);
    }
    return words;
}

/// Goes into logs too, so without the words themselves.
Error leakError(const QString &path, const QList<Leak> &leaks)
{
    QStringList places;
    for (const Leak &leak : leaks) {
        places.append(leak.around.isEmpty() ? leak.place
                                            : MeetingExporterMessages::tr("%1: “%2”", "place: words around")
                                                  .arg(leak.place, leak.around));
    }
    places.removeDuplicates();
    return {MeetingExporterMessages::tr(
                "“%1” was not written: it still holds words that were taken back (%2). Mark those places "
                "as well, or choose another name, then export again.")
                .arg(path, places.join(MeetingExporterMessages::tr("; ")))};
}

/// The words between the tags of a page of ours, without those around the record.
QString wordsOf(const QByteArray &page)
{
    const qsizetype begin = page.indexOf("<main");
    const qsizetype end = page.indexOf("</main>");
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString words = QString::fromUtf8(begin < 0 ? page : page.sliced(begin, end - begin)).remove(tag);
    return words.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// Tells what the PDF is set in, and which characters of its page no font has.
void addFonts(ExportedFile &file, const QByteArray &bytes, const PdfJob &job)
{
    const Result<PdfFontReport> fonts = pdfFontReport(bytes, file.path);
    if (!fonts) {
        file.fonts = {fonts.error().message};
        return;
    }
    file.fonts = sentencesOf(*fonts);
    file.withoutFont = charactersWithoutFont(wordsOf(job.html), *fonts);
}

struct Finished
{
    Result<ExportedFile> file;
    QList<Leak> leaks;
};

/// Searches the bytes and gives the file its name; runs in a thread of its own.
Finished finished(const QString &path, const QByteArray &bytes, const MeetingExporter::Prepared &prepared,
                  LeakCheckProgress *progress)
{
    const SearchedWords &words = prepared.words;
    const Result<LeakReport> report =
        checkForLeaks(words.searched, bytes, QFileInfo(path).fileName(), progress);
    if (!report)
        return {report.error(), {}};
    if (!report->leaks.isEmpty())
        return {leakError(path, report->leaks), report->leaks};
    if (const Result<void> written = writeFileAtomically(path, bytes); !written)
        return {written.error(), {}};
    ExportedFile file{path,
                      bytes.size(),
                      QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                      report->uncheckable,
                      report->unreadable,
                      words.repeated,
                      report->partsOfNames,
                      report->covered};
    if (prepared.job)
        addFonts(file, bytes, *prepared.job);
    return {file, {}};
}

} // namespace

MeetingExporter::MeetingExporter(PdfPrinter &printer, const OfficeCalendars &calendars, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_calendars(calendars)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

MeetingExporter::~MeetingExporter()
{
    if (m_progress)
        m_progress->cancel();
    m_worker.waitForDone();
}

Result<void> MeetingExporter::mayBePublishedToday(const Transcript &transcript) const
{
    const Result<PublicationSchedule> when = schedule(transcript, m_calendars);
    if (!when)
        return Error{MeetingExporterMessages::tr("%1 To publish the record all the same, give the reason.")
                         .arg(when.error().message)};
    if (when->mayBePublishedOn(m_clock.today()))
        return {};
    return Error{
        MeetingExporterMessages::tr(
            "The record may not be published yet. %1 To publish it earlier all the same, give the reason.")
            .arg(explanation(*when))};
}

RedactionPolicy MeetingExporter::policyFor(const Transcript &transcript) const
{
    RedactionPolicy policy;
    policy.onDay = m_clock.today();
    if (!transcript.published.isEmpty()) {
        policy.publicationDay = transcript.published.first().at.date();
        return policy;
    }
    const Result<PublicationSchedule> when = schedule(transcript, m_calendars);
    if (when && when->outcome == PublicationSchedule::Outcome::Final)
        policy.publicationDay = when->notBefore;
    return policy;
}

RedactionPolicy MeetingExporter::policyForPublishing(const Transcript &transcript) const
{
    RedactionPolicy policy = policyFor(transcript);
    if (transcript.published.isEmpty())
        policy.publicationDay = m_clock.today();
    return policy;
}

bool MeetingExporter::wouldCorrect(const Transcript &transcript) const
{
    if (transcript.published.isEmpty())
        return false;
    const Result<PublicTranscript> edition = redact(transcript, policyFor(transcript));
    return edition && !isLastPublished(transcript.published, publishedTurns(edition->content()));
}

Result<Edit> MeetingExporter::publishedEdit(const Transcript &transcript, const QList<ExportedFile> &files,
                                            const QString &correctionReason) const
{
    const Result<PublicTranscript> edition = redact(transcript, policyFor(transcript));
    if (!edition)
        return edition.error();
    QList<PublishedFile> published;
    for (const ExportedFile &file : files)
        published.append({QFileInfo(file.path).fileName(), file.size, file.sha256.toHex()});
    return Edit(SetPublished{withExport(transcript.published, publishedTurns(edition->content()), published,
                                        m_clock.now(), correctionReason.simplified())});
}

/// Words that stand elsewhere in the edition stop it unless the user allows them.
Result<void> MeetingExporter::allowRepeated(const Result<SearchedWords> &words, const EditionContent &content,
                                            const Transcript &transcript, const ExportRequest &request)
{
    if (!words)
        return words.error();
    if (words->elsewhere.isEmpty() || request.repeatedWords == ExportRequest::RepeatedWords::Allow)
        return {};
    m_leaks = placesOfRepeated(words->elsewhere, content, transcript);
    return repeatedError(words->elsewhere, m_leaks);
}

Result<MeetingExporter::Prepared> MeetingExporter::prepare(const Transcript &transcript,
                                                           const ExportRequest &request)
{
    const std::optional<FileFormat> format = formatOfFile(request.path);
    if (!format || !exportSuffixes().contains(suffixOf(*format))) {
        return Error{MeetingExporterMessages::tr("“%1” can't be exported: the name must end in one of %2.")
                         .arg(request.path, u'.' + exportSuffixes().join(u", ."_s))};
    }
    if (request.edition == Edition::Working)
        return render(makeWorkingCopy(transcript, timesFor(*format, request)), *format, request,
                      SearchedWords());

    RedactionPolicy policy = request.publication == ExportRequest::Publication::Today
                                 ? policyForPublishing(transcript)
                                 : policyFor(transcript);
    policy.withheldMark = request.withheldMark;
    policy.times = timesFor(*format, request);
    policy.correctionReason = request.correctionReason;
    const QStringList withheld = withheldWords(transcript, policy.onDay);
    const Transcript bare = bareMeeting(transcript);
    if (request.edition == Edition::Review) {
        const QStringList hidden = withheldWords(asReadBy(request.review.speaker, transcript), policy.onDay);
        const ReviewCopy copy = makeReviewCopy(transcript, policy, request.review);
        const QStringList fixed = wordsOfTheFormat(makeReviewCopy(bare, policy), *format, hidden);
        const Result<SearchedWords> words = sortedOut(hidden, fixed, copy.content());
        if (const Result<void> allowed = allowRepeated(words, copy.content(), transcript, request); !allowed)
            return allowed.error();
        return render(copy, *format, request, *words);
    }

    if (request.earlyReason.trimmed().isEmpty()) {
        if (const Result<void> allowed = mayBePublishedToday(transcript); !allowed)
            return allowed.error();
    }
    const Result<PublicTranscript> edition = redact(transcript, policy);
    if (!edition)
        return edition.error();
    const QStringList fixed = wordsOfTheFormat(*redact(bare, policy), *format, withheld);
    const Result<SearchedWords> words = sortedOut(withheld, fixed, edition->content());
    if (const Result<void> allowed = allowRepeated(words, edition->content(), transcript, request); !allowed)
        return allowed.error();
    return render(*edition, *format, request, *words);
}

void MeetingExporter::exportMeeting(const Transcript &transcript, const ExportRequest &request, Done done)
{
    m_leaks.clear();
    const Result<Prepared> prepared = prepare(transcript, request);
    if (!prepared) {
        done(prepared.error());
        return;
    }
    if (!prepared->job) {
        finishLater(request.path, prepared->bytes, *prepared, std::move(done));
        return;
    }
    m_printing = true;
    m_printer.print(*prepared->job, [this, guard = QPointer(this), path = request.path, prepared = *prepared,
                                     done = std::move(done)](const Result<QByteArray> &pdf) {
        if (!guard)
            return;
        m_printing = false;
        if (pdf)
            finishLater(path, *pdf, prepared, done);
        else
            done(pdf.error());
    });
}

void MeetingExporter::finishLater(const QString &path, const QByteArray &bytes, const Prepared &prepared,
                                  Done done)
{
    m_progress = std::make_shared<LeakCheckProgress>();
    m_worker.start([this, path, bytes, prepared, done = std::move(done), progress = m_progress] {
        const Finished result = finished(path, bytes, prepared, progress.get());
        // Our destructor waits for this thread, so `this` is there.
        QMetaObject::invokeMethod(
            this,
            [this, done, result] {
                m_progress.reset();
                m_leaks = result.leaks;
                done(result.file);
            },
            Qt::QueuedConnection);
    });
}

ExportStage MeetingExporter::stage() const
{
    if (m_progress)
        return {ExportStage::Kind::Searching, m_progress->percent()};
    if (!m_printing)
        return {};
    const PdfProgress progress = m_printer.progress();
    const bool finishing = progress.step == PdfProgress::Step::Finishing;
    return {finishing ? ExportStage::Kind::Finishing : ExportStage::Kind::Printing, 0, progress.page,
            progress.pages};
}

void MeetingExporter::cancel()
{
    if (m_printing)
        m_printer.cancel();
    if (m_progress)
        m_progress->cancel();
}

SearchedWords MeetingExporter::wordsToSearch(const Transcript &transcript,
                                             std::optional<FileFormat> format) const
{
    const RedactionPolicy policy = policyFor(transcript);
    const QStringList withheld = withheldWords(transcript, policy.onDay);
    QStringList fixed;
    if (format && exportSuffixes().contains(suffixOf(*format)))
        fixed = wordsOfTheFormat(makeReviewCopy(bareMeeting(transcript), policy), *format, withheld);
    const Result<SearchedWords> words =
        sortedOut(withheld, fixed, makeReviewCopy(transcript, policy).content());
    return words ? *words : SearchedWords{withheld, {}, {}};
}

Result<ExportedFile> MeetingExporter::exportAndWait(const Transcript &transcript,
                                                    const ExportRequest &request)
{
    std::optional<Result<ExportedFile>> outcome;
    QEventLoop loop;
    exportMeeting(transcript, request, [&](Result<ExportedFile> result) {
        outcome.emplace(std::move(result));
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return *outcome;
}

Result<QByteArray> editionPage(const Transcript &transcript, Edition edition, const RedactionPolicy &policy,
                               const HtmlOptions &page)
{
    switch (edition) {
    case Edition::Public: {
        const Result<PublicTranscript> copy = redact(transcript, policy);
        if (!copy)
            return copy.error();
        return exportHtml(*copy, page);
    }
    case Edition::Review:
        return exportHtml(makeReviewCopy(transcript, policy), page);
    case Edition::Working:
        return exportHtml(makeWorkingCopy(transcript, policy.times), page);
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
