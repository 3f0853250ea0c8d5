// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Exports hostile texts in every format, prints them and shows them in the preview; run under strace.
// Usage: hostileexporter BAIT FOLDER

#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingexporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "tests/support/fixedclock.h"
#include "tests/support/hostiletexts.h"
#include "ui/preview/previewpanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

bool exportAll(const Transcript &transcript, MeetingExporter &exporter, const QString &folder)
{
    for (const QString &suffix : exportSuffixes()) {
        ExportRequest request;
        request.path = QDir(folder).filePath(u"hostile."_s + suffix);
        request.earlyReason = u"a proof"_s;
        const Result<ExportedFile> file = exporter.exportAndWait(transcript, request);
        std::printf("%s %s\n", qPrintable(suffix), file ? "written" : qPrintable(file.error().message));
        if (!file)
            return false;
    }
    return true;
}

/// Shows the texts one window long.
void preview(const Transcript &transcript, MeetingExporter &exporter)
{
    TranscriptDocument document(transcript);
    Theme theme;
    PreviewPanel panel(document, exporter, theme);
    panel.resize(600, 800);
    QEventLoop loop;
    QObject::connect(&panel, &PreviewPanel::shown, &loop,
                     [&loop] { QTimer::singleShot(1500, &loop, &QEventLoop::quit); });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    panel.show();
    loop.exec();
    std::printf("preview %s\n", panel.refusal().isEmpty() ? "shown" : qPrintable(panel.refusal()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments[2]))
        return 2;
    const Transcript transcript = hostileMeeting(hostileTexts(arguments[1]));
    const FixedClock clock{QDate(2026, 12, 9)};
    const OfficeCalendars calendars = shippedCalendars();
    PdfPrinter printer;
    MeetingExporter exporter(printer, calendars, clock);
    if (!exportAll(transcript, exporter, arguments[2]))
        return 1;
    preview(transcript, exporter);
    return 0;
}
