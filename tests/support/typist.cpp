// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Types as fast as it can until it is killed, with the document, the journal and the file of the real
// program, and says "seq N" when N changes are said to outlive a crash and "saved N" when N are in the file.
// Usage: typist SEED untitled|saved|saving|exporting|purging FOLDER [PAUSE]
// "purging" begins the journal anew again and again, as a purge does.
// With a pause (milliseconds) between two changes it also says "typed N".

#include "app/core/clock.h"
#include "app/meetings/meetingexporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "tests/support/typedmeeting.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// Straight to the system: what stays in a buffer of ours dies with us.
void say(const char *what, quint64 number)
{
    const QByteArray line = what + QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(1);
}

void saveAgain(MeetingFile &file, const QString &path)
{
    file.save(path, MeetingFile::OutsideChange::Overwrite,
              [&file, path](const MeetingFile::Outcome &) { saveAgain(file, path); });
}

void exportAgain(MeetingExporter &exporter, const TranscriptDocument &document, const ExportRequest &request)
{
    exporter.exportMeeting(document.transcript(), request, [&, request](const Result<ExportedFile> &) {
        QTimer::singleShot(0, &exporter, [&, request] { exportAgain(exporter, document, request); });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    const QString path = TypedMeeting::fileIn(arguments.value(3));
    const int pauseMs = arguments.value(4).toInt();

    Typing typing(arguments.value(1).toUInt());
    const SystemClock clock;
    MeetingFile file(typing.document(), clock);
    JournalKeeper keeper(typing.document(), file, clock, defaultJournalFolder());
    QObject::connect(&keeper, &JournalKeeper::journalled, &keeper,
                     [](quint64 revision) { say("seq ", revision); });
    QObject::connect(&file, &MeetingFile::written, &file,
                     [](const QString &, quint64 revision, const QByteArray &) { say("saved ", revision); });
    const OfficeCalendars calendars = shippedCalendars();
    PdfPrinter printer;
    MeetingExporter exporter(printer, calendars, clock);
    ExportRequest request;
    request.path = path.chopped(8) + u"html"_s;
    request.edition = Edition::Working;
    if (mode == u"saved")
        file.save(path, MeetingFile::OutsideChange::Refuse, [](const MeetingFile::Outcome &) {});
    else if (mode == u"saving")
        saveAgain(file, path);
    else if (mode == u"exporting")
        exportAgain(exporter, typing.document(), request);
    else if (mode == u"purging")
        QObject::connect(&keeper, &JournalKeeper::begun, &keeper, &JournalKeeper::startAnew);

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&typing, pauseMs] {
        typing.step();
        if (pauseMs > 0)
            say("typed ", typing.document().revision());
    });
    timer.start(pauseMs);
    return QCoreApplication::exec();
}
