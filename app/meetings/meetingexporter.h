// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/clock.h"
#include "app/core/publictranscript.h"
#include "app/core/result.h"
#include "app/core/transcript.h"
#include "app/exporters/markdownexporter.h"
#include "app/meetings/fileformat.h"
#include "app/pdf/pdfjob.h"
#include "app/publication/officecalendar.h"

#include <QObject>

#include <functional>
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

    QString path; ///< its suffix decides the format
    Edition edition = Edition::Public;
    QString earlyReason; ///< why the public edition goes out before its day; empty: it does not
    RepeatedWords repeatedWords = RepeatedWords::Refuse;
    QString withheldMark;              ///< empty: as usual in the meeting's language
    TurnTimes times = TurnTimes::Omit; ///< whether the file tells when each turn began; subtitles always do
    MarkdownOptions markdown = {};
};

/// A file that was written.
struct ExportedFile
{
    QString path;
    qsizetype size = 0;      ///< bytes
    QByteArray sha256;       ///< of the bytes written
    QStringList uncheckable; ///< taken-back words too short to be told in a finished file
    QStringList unreadable;  ///< places of the finished file that could not be searched
};

/// The one way out: makes the edition, writes it in the format, searches the finished bytes for every word
/// that was taken back, and only then gives the file its name.
class MeetingExporter : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ExportedFile>)>;

    MeetingExporter(PdfPrinter &printer, const OfficeCalendar &calendar, const Clock &clock,
                    QObject *parent = nullptr);

    /// `done` is called once: at once, or later for a PDF.
    void exportMeeting(const Transcript &transcript, const ExportRequest &request, Done done);
    /// Waits for it in an event loop; for the command line.
    Result<ExportedFile> exportAndWait(const Transcript &transcript, const ExportRequest &request);

    /// Whether the clock allows the public edition today, or the sentence that says why not and what to do.
    Result<void> mayBePublishedToday(const Transcript &transcript) const;
    QDateTime now() const { return m_clock.now(); }
    /// What the public edition is made by today.
    RedactionPolicy policyFor(const Transcript &transcript) const;

    /// The bytes of a file before they are searched, or the page that a PDF is printed from.
    struct Prepared
    {
        QByteArray bytes;
        std::optional<PdfJob> job;
        QStringList withheld; ///< what must not be found in the finished file
    };

private:
    Result<Prepared> prepare(const Transcript &transcript, const ExportRequest &request) const;
    static Result<ExportedFile> finish(const QString &path, const QByteArray &bytes,
                                       const QStringList &withheld);

    PdfPrinter &m_printer;
    const OfficeCalendar &m_calendar;
    const Clock &m_clock;
};

/// The HTML page of an edition as it would be exported; for the preview. Public refuses as redact() does.
Result<QByteArray> editionPage(const Transcript &transcript, Edition edition, const RedactionPolicy &policy);

} // namespace verbatim
