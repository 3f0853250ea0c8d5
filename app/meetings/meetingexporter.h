// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/clock.h"
#include "app/core/draftcopies.h"
#include "app/core/edit.h"
#include "app/core/publictranscript.h"
#include "app/core/result.h"
#include "app/core/transcript.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/markdownexporter.h"
#include "app/leakcheck/leakcheck.h"
#include "app/pdf/pdfjob.h"
#include "app/publication/officecalendars.h"
#include "app/storage/fileformat.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace verbatim {

class PdfPrinter;

enum class Edition {
    Public,
    Review,
    Working,
};

/// What is to be exported, and what the user has confirmed.
struct ExportRequest
{
    enum class RepeatedWords {
        Refuse, ///< words that were taken back in one place and stand in another stop the export
        Allow,  ///< the user has seen them and they may be published
    };

    enum class Publication {
        Copy,  ///< a copy of what was published, or may be: its day is the record's
        Today, ///< the files go out now: a record that was not published yet is published today
    };

    QString path; ///< its suffix decides the format
    Edition edition = Edition::Public;
    ReviewScope review = {}; ///< review copies: for whom, and how much
    QString earlyReason;     ///< why the public edition goes out before its day; empty: it does not
    RepeatedWords repeatedWords = RepeatedWords::Refuse;
    QString withheldMark;              ///< empty: as usual in the meeting's language
    TurnTimes times = TurnTimes::Omit; ///< whether the file tells when each turn began; subtitles always do
    MarkdownOptions markdown = {};
    Paper paper = Paper::A4; ///< of PDFs
    HtmlOptions page = {};   ///< of HTML and PDF
    Publication publication = Publication::Copy;
    QString correctionReason = {}; ///< printed where a published record is published again with changes
};

/// A file that was written.
struct ExportedFile
{
    QString path;
    qsizetype size = 0;        ///< bytes
    QByteArray sha256;         ///< of the bytes written
    QStringList uncheckable;   ///< taken-back words too short to be told in a finished file
    QStringList unreadable;    ///< places of the finished file that could not be searched
    QStringList repeated = {}; ///< taken-back words that also stand where they may, so nobody can tell them
    QList<Leak> partsOfNames = {}; ///< worth a look, no leaks by themselves
    QStringList covered = {};      ///< places where words lie under a filled box
    QStringList fonts = {};        ///< of a PDF, a sentence each: what it is set in, and what no font has
    QStringList withoutFont = {};  ///< characters of the edition that no font of the PDF shows
};

/// The words to be searched for in a finished file, and those that nobody could tell there.
struct SearchedWords
{
    QStringList searched;
    QStringList repeated;  ///< also stand elsewhere in the edition, or in every file of the format
    QStringList elsewhere; ///< those of the repeated that stand elsewhere in the edition
};

/// Where an export is.
struct ExportStage
{
    enum class Kind {
        Idle,
        Printing,  ///< the engine does not tell how far it is: pages are estimates
        Finishing, ///< of a PDF: page numbers and bookmarks
        Searching,
    };

    Kind kind = Kind::Idle;
    int percent = 0; ///< of Searching
    int page = 0;    ///< of Printing, about; from 1
    int pages = 0;   ///< likewise
};

/// The one way out: makes the edition, writes it in the format, searches the finished bytes for every word
/// that was taken back, and only then gives the file its name.
class MeetingExporter : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ExportedFile>)>;

    MeetingExporter(PdfPrinter &printer, const OfficeCalendars &calendars, const Clock &clock,
                    QObject *parent = nullptr);

    /// Gives up what is running; its callback is not called.
    ~MeetingExporter() override;

    /// The finished file is searched and written by another thread. `done` is called once, in this one.
    void exportMeeting(const Transcript &transcript, const ExportRequest &request, Done done);
    /// Waits for it in an event loop; for the command line.
    Result<ExportedFile> exportAndWait(const Transcript &transcript, const ExportRequest &request);

    ExportStage stage() const;
    /// Ends what is running with an Error; no file is written that is not searched whole.
    void cancel();
    /// What stopped the last export, with the words themselves: leaks, or words that also stand elsewhere
    /// (their places are turns of the record, with nothing around). The Error has the same without the words.
    QList<Leak> leaks() const { return m_leaks; }

    /// Which of the taken-back words can be told in a finished file of the format.
    SearchedWords wordsToSearch(const Transcript &transcript, std::optional<FileFormat> format) const;

    /// Whether the clock allows the public edition today, or the sentence that says why not and what to do.
    Result<void> mayBePublishedToday(const Transcript &transcript) const;
    QDateTime now() const { return m_clock.now(); }
    /// What the public edition is made by today. The day of publication is the one on which the record was
    /// first published; before that the one from which it may be.
    RedactionPolicy policyFor(const Transcript &transcript) const;
    /// What a public edition that goes out now is made by: published for the first time, it is so today.
    RedactionPolicy policyForPublishing(const Transcript &transcript) const;

    /// Whether a public edition made now would differ from the one published last, so that it would be a
    /// correction of it. Not where nothing was published or no public edition can be made.
    bool wouldCorrect(const Transcript &transcript) const;
    /// The change of the record that keeps what went out: the day, the files with their SHA-256, the words.
    Result<Edit> publishedEdit(const Transcript &transcript, const QList<ExportedFile> &files,
                               const QString &correctionReason) const;

    /// The bytes of a file before they are searched, or the page that a PDF is printed from.
    struct Prepared
    {
        QByteArray bytes;
        std::optional<PdfJob> job;
        SearchedWords words; ///< what must not be found in the finished file
    };

private:
    Result<Prepared> prepare(const Transcript &transcript, const ExportRequest &request);
    Result<void> allowRepeated(const Result<SearchedWords> &words, const EditionContent &content,
                               const Transcript &transcript, const ExportRequest &request);
    void finishLater(const QString &path, const QByteArray &bytes, const Prepared &prepared, Done done);

    PdfPrinter &m_printer;
    const OfficeCalendars &m_calendars;
    const Clock &m_clock;
    bool m_printing = false;
    QList<Leak> m_leaks;
    std::shared_ptr<LeakCheckProgress> m_progress; ///< of the search that is running
    QThreadPool m_worker;                          ///< one thread: one file after the other
};

/// The HTML page of an edition as it would be exported; for the preview. Public refuses as redact() does.
Result<QByteArray> editionPage(const Transcript &transcript, Edition edition, const RedactionPolicy &policy,
                               const HtmlOptions &page = {});

} // namespace verbatim
