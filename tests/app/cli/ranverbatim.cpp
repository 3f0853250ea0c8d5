// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/ranverbatim.h"

#include "app/cli/commandline.h"
#include "app/pdf/pdfprinter.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace verbatim::test {

QJsonObject RanVerbatim::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

RanVerbatim runVerbatim(const QStringList &arguments, QDate today)
{
    const FixedClock clock(today);
    const OfficeCalendars calendars = shippedCalendars();
    PdfPrinter printer;
    RanVerbatim ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.status = runCommandLine(arguments, {clock, calendars, printer, out, err});
    out.flush();
    err.flush();
    return ran;
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
    return path;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray decidedFile()
{
    VerbatimFile file;
    file.transcript = smallMeeting().transcript;
    return writeVerbatim(file);
}

QByteArray undecidedFile()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"agreement"_s, Wish::Withhold, Decision::Undecided);
    VerbatimFile file;
    file.transcript = meeting.transcript;
    return writeVerbatim(file);
}

} // namespace verbatim::test
