// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendarreader.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_OfficeCalendarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourFormFillsTheWeek();
    void theOfficialFormIsRead();
    void theOfficialFormIsReadInBig5();
    void aQuotedNameMayHoldACommaAndQuotes();
    void aDamagedFileIsRefusedWithItsNameAndPlace_data();
    void aDamagedFileIsRefusedWithItsNameAndPlace();
    void everyTruncationIsACalendarOrASentence();
    void randomBytesAreACalendarOrASentence();
    void theOfficialFilesAgreeWithTheShippedCalendar();
    void theFirstVersionOf2025LacksItsNewHolidays();
};

namespace {

const QByteArray official = "\xEF\xBB\xBF西元日期,星期,是否放假,備註\r\n"
                            "20210219,五,0,\r\n"
                            "20210220,六,0,補行上班\r\n"
                            "20210221,日,2,\r\n"
                            "20210222,一,2,補假\r\n";

} // namespace

void tst_OfficeCalendarReader::ourFormFillsTheWeek()
{
    const Result<OfficeCalendar> calendar = readOfficeCalendar(
        "# authority: 某機關\n# source: 公告\n# version: 3\n# a remark\n# first: 2021-02-15\n"
        "# last: 2021-02-28\n\ndate,is_working_day,name\n2021-02-15,0,補假\n2021-02-20,1,補行上班\n",
        u"own.csv"_s);
    QVERIFY(calendar);
    QCOMPARE(calendar->origin(), (CalendarOrigin{u"某機關"_s, u"公告"_s, u"3"_s}));
    QCOMPARE(calendar->day({2021, 2, 15})->kind, OfficeDayKind::Holiday);
    QCOMPARE(calendar->day({2021, 2, 16})->kind, OfficeDayKind::WorkingDay);
    QCOMPARE(calendar->day({2021, 2, 20})->kind, OfficeDayKind::MakeUpWorkingDay);
    QCOMPARE(calendar->day({2021, 2, 21})->kind, OfficeDayKind::Weekend);
    QVERIFY(!calendar->knows({2021, 3, 1}));
}

void tst_OfficeCalendarReader::theOfficialFormIsRead()
{
    const Result<OfficeCalendar> calendar = readOfficeCalendar(official, u"/tmp/110.csv"_s);
    QVERIFY(calendar);
    QCOMPARE(calendar->firstDay(), QDate(2021, 2, 19));
    QCOMPARE(calendar->lastDay(), QDate(2021, 2, 22));
    QCOMPARE(calendar->day({2021, 2, 20}).value(),
             (OfficeDay{{2021, 2, 20}, OfficeDayKind::MakeUpWorkingDay, u"補行上班"_s}));
    QCOMPARE(calendar->day({2021, 2, 21})->kind, OfficeDayKind::Weekend);
    QCOMPARE(calendar->day({2021, 2, 22})->name, u"補假"_s);
    QCOMPARE(calendar->origin().source, u"110.csv"_s);
}

void tst_OfficeCalendarReader::theOfficialFormIsReadInBig5()
{
    const QByteArray big5 =
        QByteArray::fromHex("a6e8a4b8a4e9b4c12cac50b4c12cac4fa75fa9f1b0b22cb3c6b5f90d0a") // heading
        + "20210220," + QByteArray::fromHex("a4bb") + ",0," + QByteArray::fromHex("b8c9a6e6a457af5a") +
        "\r\n";
    const Result<OfficeCalendar> calendar = readOfficeCalendar(big5, u"big5.csv"_s);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().message));
    QCOMPARE(calendar->day({2021, 2, 20})->name, u"補行上班"_s);
}

void tst_OfficeCalendarReader::aQuotedNameMayHoldACommaAndQuotes()
{
    const Result<OfficeCalendar> calendar = readOfficeCalendar(
        "name,date,is_working_day\n\"Bridge day, \"\"half\"\"\",2021-02-15,0\n", u"own.csv"_s);
    QVERIFY(calendar);
    QCOMPARE(calendar->day({2021, 2, 15})->name, u"Bridge day, \"half\""_s);
}

void tst_OfficeCalendarReader::aDamagedFileIsRefusedWithItsNameAndPlace_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");
    const QByteArray ours = "date,is_working_day,name\n";
    const auto row = [](const char *tag, const QByteArray &csv, const QString &place) {
        QTest::newRow(tag) << csv << place;
    };
    row("empty", "", {});
    row("a heading alone", ours, {});
    row("another table", "a,b,c\n1,2,3\n", u"1"_s);
    row("not a day", ours + "2021-02-30,0,\n", u"line 2"_s);
    row("not a day either", ours + "20210-1-1,0,\n", u"line 2"_s);
    row("digits of another script", ours + "２０２１-０１-０１,0,\n", u"line 2"_s);
    row("a missing value", ours + "2021-02-15,0,\n2021-02-16\n", u"line 3"_s);
    row("a value nobody knows", ours + "2021-02-15,2,\n", u"line 2"_s);
    row("an official value nobody knows", "西元日期,星期,是否放假,備註\n20210219,五,1,\n", u"line 2"_s);
    row("a day twice", ours + "2021-02-15,0,\n2021-02-15,0,\n", u"line 3"_s);
    row("a day missing", ours + "2021-02-15,0,\n2021-02-17,0,\n", u"2021-02-16"_s);
    row("a day outside", "# first: 2021-01-01\n# last: 2021-01-31\n" + ours + "2021-02-01,0,\n",
        u"2021-01-31"_s);
    row("half a range", "# first: 2021-01-01\n" + ours + "2021-02-01,0,\n", {});
    row("a range backwards", "# first: 2021-01-01\n# last: 2020-01-31\n" + ours, u"2020-01-31"_s);
    row("a range of ages", "# first: 0001-01-01\n# last: 9999-12-31\n" + ours, u"9999-12-31"_s);
    row("a range that is none", "# first: soon\n# last: 2020-01-31\n" + ours, u"line 1"_s);
    row("a name without end", ours + "2021-02-15,0," + QByteArray(1000, 'x') + "\n", u"line 2"_s);
    row("neither UTF-8 nor Big5", "date\xff\xfe,is_working_day\n", {});
    row("too large", QByteArray(5 * 1024 * 1024, '\n'), {});
}

void tst_OfficeCalendarReader::aDamagedFileIsRefusedWithItsNameAndPlace()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, place);
    const Result<OfficeCalendar> calendar = readOfficeCalendar(csv, u"damaged.csv"_s);
    QVERIFY(!calendar);
    QVERIFY2(calendar.error().message.contains(u"damaged.csv"), qPrintable(calendar.error().message));
    QVERIFY2(calendar.error().message.contains(place), qPrintable(calendar.error().message));
}

void tst_OfficeCalendarReader::everyTruncationIsACalendarOrASentence()
{
    for (qsizetype length = 0; length <= official.size(); ++length) {
        const Result<OfficeCalendar> calendar = readOfficeCalendar(official.left(length), u"cut.csv"_s);
        QVERIFY(calendar || !calendar.error().message.isEmpty());
    }
}

void tst_OfficeCalendarReader::randomBytesAreACalendarOrASentence()
{
    QRandomGenerator random(20210716);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = official;
        for (int change = 0; change < 1 + round % 5; ++change)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const Result<OfficeCalendar> calendar = readOfficeCalendar(bytes, u"noise.csv"_s);
        QVERIFY(calendar ? calendar->knows(calendar->firstDay()) : !calendar.error().message.isEmpty());
    }
}

void tst_OfficeCalendarReader::theOfficialFilesAgreeWithTheShippedCalendar()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/dgpa"));
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("The folder of real records (VERBATIM_CORPUS_DIR) is absent.");
    const OfficeCalendar shipped = shippedOfficeCalendar();
    int differing = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<OfficeCalendar> calendar = readOfficeCalendar(file.readAll(), file.fileName());
        QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().message));
        QCOMPARE(calendar->firstDay().daysTo(calendar->lastDay()) + 1, calendar->firstDay().daysInYear());
        for (QDate date = calendar->firstDay(); date <= calendar->lastDay(); date = date.addDays(1)) {
            if (calendar->day(date)->isWorkingDay() != shipped.day(date)->isWorkingDay())
                ++differing;
        }
    }
    QCOMPARE(files.size(), 12);
    // The first version of 2025 has none of the three holidays that a law added in that year.
    QCOMPARE(differing, 3);
}

void tst_OfficeCalendarReader::theFirstVersionOf2025LacksItsNewHolidays()
{
    QFile file(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/dgpa/114年中華民國政府行政機關辦公日曆表.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder of real records (VERBATIM_CORPUS_DIR) is absent.");
    const Result<OfficeCalendar> calendar = readOfficeCalendar(file.readAll(), file.fileName());
    QVERIFY(calendar);
    for (const QDate date : {QDate(2025, 9, 29), QDate(2025, 10, 24), QDate(2025, 12, 25)}) {
        QVERIFY(calendar->day(date)->isWorkingDay());
        QVERIFY(!shippedOfficeCalendar().day(date)->isWorkingDay());
    }
}

QTEST_APPLESS_MAIN(tst_OfficeCalendarReader)
#include "tst_officecalendarreader.moc"
