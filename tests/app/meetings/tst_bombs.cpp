// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/attendance.h"
#include "app/core/draftcopies.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/markdownexporter.h"
#include "app/meetings/meetingopener.h"
#include "app/publication/officecalendarreader.h"
#include "app/storage/verbatimfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int million = 1'000'000;

QByteArray numbered(int count, const std::function<QByteArray(const QByteArray &)> &make)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += make(QByteArray::number(i));
    return bytes;
}

QByteArray verbatimOf(const Transcript &transcript)
{
    return writeVerbatim({transcript, {}, VerbatimFile::minorVersion});
}

Transcript oneTurn(const QString &text)
{
    Turn turn;
    turn.id = TurnId(1);
    turn.text = text;
    Transcript transcript;
    transcript.turns.append(turn);
    return transcript;
}

} // namespace

/// Input that is built to take for ever or all memory is read all the same, or refused with a sentence. How
/// long each takes is printed; the time that CTest allows to the whole is the bound.
class TestBombs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsOpenedAndWrittenOrRefused_data();
    void aRecordIsOpenedAndWrittenOrRefused();
    void aCalendarIsReadOrRefused();
    void aListOfAttendeesIsRead();
};

void TestBombs::aRecordIsOpenedAndWrittenOrRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *what, const QString &name, const QByteArray &bytes) {
        QTest::newRow(what) << name << bytes;
    };
    const QString md = u"bomb.md"_s;
    const QString own = u"bomb.verbatim"_s;
    row("a million turns", md, "# T\n\n" + QByteArray("### a:\nb\n\n").repeated(million));
    row("a line of ten megabytes", md, "# T\n\n### a:\n" + QByteArray(10 * million, 'x') + '\n');
    row("a million combining marks", md, "# T\n\n### a:\ne" + QByteArray("\xCC\x81").repeated(million));
    row("ten thousand speakers", md, "# T\n\n" + numbered(10'000, [](const QByteArray &number) {
                                         return "### name " + number + ":\nword\n\n";
                                     }));
    row("emphasis upon emphasis", md, "# T\n\n### a:\n" + QByteArray("a**b c* ").repeated(20'000));
    row("brackets in brackets", md, "# T\n\n### a:\n" + QByteArray(200'000, '['));
    row("quotations in quotations", md, QByteArray(200'000, '>') + "a\n");
    row("only line ends", md, QByteArray(10 * million, '\n'));
    row("depth of a million", own,
        "{\"format\": \"verbatim\", \"version\": \"1.0\", \"content\": " + QByteArray(million, '['));
    row("a hundred thousand keys", own,
        "{\"format\": \"verbatim\"," + numbered(100'000, [](const QByteArray &number) {
            return "\"k" + number + "\": 0,";
        }) + "\"z\": 0}");
    row("a turn of ten megabytes", own, verbatimOf(oneTurn(QString(10 * million, u'x'))));
    row("a turn of a million combining marks", own,
        verbatimOf(oneTurn(u'e' + QString(million, QChar(0x301)))));
    row("a number of a megabyte", own,
        "{\"format\": \"verbatim\", \"version\": \"1.0\", \"content\": {\"x\": " + QByteArray(million, '9') +
            "}}");
    row("seventy megabytes", own, QByteArray(70 * million, ' '));
}

void TestBombs::aRecordIsOpenedAndWrittenOrRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QElapsedTimer timer;
    timer.start();
    const Result<OpenedMeeting> opened = openMeeting(file.fileName());
    const qint64 openedMs = timer.restart();
    if (!opened) {
        QVERIFY2(opened.error().message.contains(name), qPrintable(opened.error().message));
        qInfo("refused in %lld ms: %s", static_cast<long long>(openedMs), qPrintable(opened.error().message));
        return;
    }
    const WorkingCopy copy = makeWorkingCopy(opened->file.transcript, TurnTimes::Omit);
    const QByteArray page = exportHtml(copy);
    QVERIFY(page.trimmed().endsWith("</html>"));
    const qint64 pageMs = timer.restart();
    QVERIFY(!exportMarkdown(copy).isEmpty());
    const qint64 markdownMs = timer.restart();
    QVERIFY(readVerbatim(writeVerbatim(opened->file), name).ok());
    qInfo("%lld turns: opened in %lld ms, HTML %lld, Markdown %lld, saved and read again %lld",
          static_cast<long long>(opened->file.transcript.turns.size()), static_cast<long long>(openedMs),
          static_cast<long long>(pageMs), static_cast<long long>(markdownMs),
          static_cast<long long>(timer.elapsed()));
}

void TestBombs::aCalendarIsReadOrRefused()
{
    const QByteArray head = "西元日期,星期,是否放假,備註\r\n"_ba;
    for (const QByteArray &bytes :
         {head + QByteArray("20210219,5,0,\r\n").repeated(million), head + QByteArray(10 * million, ','),
          head + "20210219,5,0,\"" + QByteArray(10 * million, '"'), QByteArray(10 * million, '#')}) {
        const Result<OfficeCalendar> calendar = readOfficeCalendar(bytes, u"bomb.csv"_s);
        QVERIFY(!calendar.ok());
        QVERIFY2(calendar.error().message.contains(u"bomb.csv"_s), qPrintable(calendar.error().message));
    }
}

void TestBombs::aListOfAttendeesIsRead()
{
    QElapsedTimer timer;
    timer.start();
    const QList<AttendanceEntry> people = parseAttendance(QString::fromUtf8(
        numbered(10'000, [](const QByteArray &number) { return "Name Of" + number + " (Office)\n"; })));
    QVERIFY(!people.isEmpty());
    parseAttendance(u"數位組："_s.repeated(100'000));
    parseAttendance(u"（"_s.repeated(100'000));
    parseAttendance(QString(million, u'、'));
    qInfo("lists of attendees: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestBombs)
#include "tst_bombs.moc"
