// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/calendarfile.h"
#include "app/publication/officecalendarreader.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QDate today(2026, 11, 25);

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nX-WR-CALNAME:Office of tests\r\n" + events +
           "END:VCALENDAR\r\n";
}

QByteArray dayEvent(const QByteArray &start, const QByteArray &summary, const QByteArray &more = {})
{
    return "BEGIN:VEVENT\r\nUID:" + start + "-" + QByteArray::number(qHash(summary)) +
           "\r\nDTSTART;VALUE=DATE:" + start + "\r\nSUMMARY:" + summary + "\r\n" + more + "END:VEVENT\r\n";
}

Result<CalendarReading> read(const QByteArray &events)
{
    return readCalendarFile(calendarOf(events), u"office.ics"_s, today);
}

OfficeCalendar calendarFrom(const QByteArray &events)
{
    const Result<CalendarReading> reading = read(events);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().message));
    return reading->calendar;
}

QStringList closedWeekdays(const OfficeCalendar &calendar)
{
    QStringList days;
    for (const OfficeDay &day : calendar.days()) {
        if (day.date.dayOfWeek() < Qt::Saturday && !day.isWorkingDay())
            days.append(day.date.toString(Qt::ISODate));
    }
    return days;
}

} // namespace

class tst_IcsCalendarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDayIsADayOffInItsWholeYear()
    {
        const OfficeCalendar calendar = calendarFrom(dayEvent("20260302", "Rest"));
        QCOMPARE(calendar.firstDay(), QDate(2026, 1, 1));
        QCOMPARE(calendar.lastDay(), QDate(2026, 12, 31));
        QCOMPARE(closedWeekdays(calendar), QStringList{u"2026-03-02"_s});
        QCOMPARE(calendar.day({2026, 3, 2})->name, u"Rest"_s);
        QCOMPARE(calendar.origin().authority, u"Office of tests"_s);
        QCOMPARE(calendar.origin().source, u"office.ics"_s);
        QCOMPARE(calendar.day({2026, 3, 7})->kind, OfficeDayKind::Weekend);
    }

    void theEndIsNotOneOfTheDays_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("closed");
        const QStringList one{u"2026-03-02"_s};
        const QStringList three{u"2026-03-02"_s, u"2026-03-03"_s, u"2026-03-04"_s};
        QTest::newRow("the next day") << QByteArray("DTEND;VALUE=DATE:20260303\r\n") << one;
        QTest::newRow("three days") << QByteArray("DTEND;VALUE=DATE:20260305\r\n") << three;
        QTest::newRow("the same day, as some write it") << QByteArray("DTEND;VALUE=DATE:20260302\r\n") << one;
        QTest::newRow("a length") << QByteArray("DURATION:P3D\r\n") << three;
    }

    void theEndIsNotOneOfTheDays()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QStringList, closed);
        QCOMPARE(closedWeekdays(calendarFrom(dayEvent("20260302", "Rest", more))), closed);
    }

    void aMakeUpDayIsADayAtWork_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<bool>("works");
        QTest::newRow("補行上班") << u"補行上班"_s << true;
        QTest::newRow("調整上班") << u"調整上班"_s << true;
        QTest::newRow("上班(補…假期)") << u"上班(补春节假期)"_s << true;
        QTest::newRow("English") << u"Make-up working day"_s << true;
        QTest::newRow("停止上班") << u"颱風停止上班"_s << false;
        QTest::newRow("non-working") << u"Non-working day"_s << false;
        QTest::newRow("a holiday") << u"國慶日"_s << false;
    }

    void aMakeUpDayIsADayAtWork()
    {
        QFETCH(const QString, summary);
        QFETCH(const bool, works);
        const OfficeDay day = calendarFrom(dayEvent("20260307", summary.toUtf8())).day({2026, 3, 7}).value();
        QCOMPARE(day.isWorkingDay(), works);
        QCOMPARE(day.name, summary);
    }

    void aDayAtWorkOutweighsAHolidayOfTheSameDay()
    {
        for (const QByteArray &events : {dayEvent("20260307", "Feast") + dayEvent("20260307", "補行上班"),
                                         dayEvent("20260307", "補行上班") + dayEvent("20260307", "Feast")})
            QVERIFY(calendarFrom(events).day({2026, 3, 7})->isWorkingDay());
    }

    void anObservanceIsANameAndNoDayOff()
    {
        const OfficeCalendar calendar =
            calendarFrom(dayEvent("20260302", "Tree Day", "DESCRIPTION:Observance\\nnot a holiday\r\n") +
                         dayEvent("20260303", "Rest", "DESCRIPTION:Public holiday\r\n"));
        QCOMPARE(closedWeekdays(calendar), QStringList{u"2026-03-03"_s});
        QCOMPARE(calendar.day({2026, 3, 2})->name, u"Tree Day"_s);
    }

    void aRuleIsFollowedWithItsExceptions()
    {
        const QByteArray rule =
            "RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20260601\r\nEXDATE;VALUE=DATE:20260302\r\n"
            "RDATE;VALUE=DATE:20260310\r\n";
        const OfficeCalendar calendar = calendarFrom(dayEvent("20260105", "First Monday", rule));
        QCOMPARE(closedWeekdays(calendar), (QStringList{u"2026-01-05"_s, u"2026-02-02"_s, u"2026-03-10"_s,
                                                        u"2026-04-06"_s, u"2026-05-04"_s, u"2026-06-01"_s}));
    }

    void aRepetitionMayBeReplacedByAnEventOfItsOwn()
    {
        const QByteArray master = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260105\r\nSUMMARY:Rest\r\n"
                                  "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1MO\r\nEND:VEVENT\r\n";
        const QByteArray moved = "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;VALUE=DATE:20260202\r\n"
                                 "DTSTART;VALUE=DATE:20260203\r\nSUMMARY:Rest\r\nEND:VEVENT\r\n";
        const QStringList days{u"2026-01-05"_s, u"2026-02-03"_s, u"2026-03-02"_s};
        QCOMPARE(closedWeekdays(calendarFrom(master + moved)), days);
        QCOMPARE(closedWeekdays(calendarFrom(moved + master)), days);
    }

    void aRuleWithoutAnEndDoesNotMakeYearsKnown()
    {
        const QByteArray endless = dayEvent("20200101", "New Year", "RRULE:FREQ=YEARLY\r\n");
        const OfficeCalendar bounded = calendarFrom(endless + dayEvent("20240612", "Feast"));
        QCOMPARE(bounded.firstDay(), QDate(2020, 1, 1));
        QCOMPARE(bounded.lastDay(), QDate(2024, 12, 31));
        QVERIFY(!bounded.day({2024, 1, 1})->isWorkingDay());
        const Result<CalendarReading> alone = read(endless);
        QVERIFY(alone);
        QCOMPARE(alone->calendar.lastDay(), QDate(2027, 12, 31));
        QCOMPARE(alone->notes.size(), 1);
    }

    void aCancelledEventIsNoDayOff()
    {
        const OfficeCalendar calendar =
            calendarFrom(dayEvent("20260302", "Rest", "STATUS:CANCELLED\r\n") + dayEvent("20260303", "Rest"));
        QCOMPARE(closedWeekdays(calendar), QStringList{u"2026-03-03"_s});
    }

    void eventsWithATimeOfDayAreCountedAndLeftOut()
    {
        const QByteArray timed =
            "BEGIN:VEVENT\r\nUID:t\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T100000Z\r\n"
            "SUMMARY:Meeting\r\nEND:VEVENT\r\n";
        const QByteArray midnight =
            "BEGIN:VEVENT\r\nUID:m\r\nDTSTART:20260304T000000\r\nDTEND:20260305T000000\r\n"
            "SUMMARY:Rest\r\nEND:VEVENT\r\n";
        const Result<CalendarReading> reading = read(timed + midnight);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(closedWeekdays(reading->calendar), QStringList{u"2026-03-04"_s});
        QCOMPARE(reading->notes.size(), 1);
        QVERIFY(!read(timed));
    }

    void foldedLinesAndEscapesAreRead()
    {
        const OfficeCalendar calendar = calendarFrom(
            "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260\r\n 302\r\nSUMMARY:Rest\\, and mo\r\n "
            "re\\; really\r\nEND:VEVENT\r\n");
        QCOMPARE(calendar.day({2026, 3, 2})->name, u"Rest, and more; really"_s);
    }

    void whatCantBeReadIsRefusedWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no calendar") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        QTest::newRow("cut") << QByteArray("BEGIN:VCAL");
        QTest::newRow("a day that is none") << calendarOf(dayEvent("20260230", "Rest"));
        QTest::newRow("no start") << calendarOf("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
        QTest::newRow("a rule that is none")
            << calendarOf(dayEvent("20260302", "Rest", "RRULE:FREQ=SOMETIMES\r\n"));
        QTest::newRow("a rule by the second")
            << calendarOf(dayEvent("20260302", "Rest", "RRULE:FREQ=SECONDLY\r\n"));
        QTest::newRow("a rule of another kind")
            << calendarOf(dayEvent("20260302", "Rest", "RRULE:FREQ=YEARLY;BYWEEKNO=20\r\n"));
        QTest::newRow("an end without a beginning") << QByteArray("BEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT\n");
        QTest::newRow("years without end")
            << calendarOf(dayEvent("19000101", "A") + dayEvent("21991231", "B"));
        QTest::newRow("an end before the start")
            << calendarOf(dayEvent("20260302", "Rest", "DTEND;VALUE=DATE:20250101\r\n"));
        QTest::newRow("deeply nested") << QByteArray("BEGIN:VEVENT\r\n").repeated(100'000);
        QTest::newRow("too many") << calendarOf(dayEvent("20260302", "Rest").repeated(20'001));
        QTest::newRow("too large") << calendarOf(QByteArray(5 * 1024 * 1024, ' '));
        QTest::newRow("a zero byte") << calendarOf(dayEvent("20260302", QByteArray("a\0b", 3)));
        QTest::newRow("no text") << QByteArray("BEGIN:\xff\xff\xff\x80");
    }

    void whatCantBeReadIsRefusedWithTheFile()
    {
        QFETCH(const QByteArray, bytes);
        const Result<CalendarReading> reading = readCalendarFile(bytes, u"office.ics"_s, today);
        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(u"office.ics"), qPrintable(reading.error().message));
    }

    void aRuleThatNeverHoldsEnds()
    {
        // 31 February, a thousand times: libical looks for it through centuries, and the reader must come
        // back.
        const QByteArray never =
            dayEvent("20260302", "Never", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\n");
        QVERIFY(read(never.repeated(50) + dayEvent("20260303", "Rest")));
    }

    void anyBytesGiveACalendarOrASentence()
    {
        const QByteArray whole =
            calendarOf(dayEvent("20260105", "First Monday",
                                "RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20260601\r\n"
                                "EXDATE;VALUE=DATE:20260302\r\nRDATE;VALUE=DATE:20260310\r\n") +
                       dayEvent("20260302", u"補行上班"_s.toUtf8(), "DTEND;VALUE=DATE:20260305\r\n"));
        const QByteArray odd("\r\n:;=,\"\\0129TZ-\xff\xe8\0", 18);
        QRandomGenerator random(20'261'125);
        int calendars = 0;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = whole;
            for (int change = int(random.bounded(6)); change >= 0 && !bytes.isEmpty(); --change) {
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = odd[qsizetype(random.bounded(quint32(odd.size())))];
                    break;
                case 1:
                    bytes.remove(at, qsizetype(random.bounded(20U)));
                    break;
                case 2:
                    bytes.insert(at, whole.mid(qsizetype(random.bounded(quint32(whole.size()))), 30));
                    break;
                case 3:
                    bytes.truncate(std::max<qsizetype>(at, 1));
                    break;
                }
            }
            const Result<CalendarReading> reading = readCalendarFile(bytes, u"office.ics"_s, today);
            calendars += reading ? 1 : 0;
            if (reading)
                QVERIFY(reading->calendar.day(reading->calendar.lastDay()));
            else
                QVERIFY2(reading.error().message.contains(u"office.ics"),
                         qPrintable(reading.error().message));
        }
        QVERIFY(calendars > 100); // or nothing but refusals was tested
    }

    void aCsvFileIsReadAsOne()
    {
        const Result<CalendarReading> reading =
            readCalendarFile("date,is_working_day\n2026-03-02,0\n", u"a.csv"_s, today);
        QVERIFY(reading);
        QCOMPARE(reading->calendar.firstDay(), QDate(2026, 3, 2));
    }

    void theTaiwaneseFilesAgreeWithTheOfficialOnes()
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/ics"));
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !folder.exists())
            QSKIP("The folder of real records (VERBATIM_CORPUS_DIR, the corpus) is absent.");
        const QList<OfficeCalendar> versions = shippedCalendarVersions();
        int files = 0;
        for (const QString &name : folder.entryList({u"*.ics"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<CalendarReading> reading = readCalendarFile(file.readAll(), name, today);
            QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
            const OfficeCalendar &read = reading->calendar;
            QCOMPARE(read.firstDay(), QDate(read.firstDay().year(), 1, 1));
            QCOMPARE(read.lastDay(), QDate(read.firstDay().year(), 12, 31));
            QStringList different[2];
            for (const OfficeDay &day : read.days()) {
                for (int version : {0, 1}) {
                    if (versions[version].day(day.date)->isWorkingDay() != day.isWorkingDay())
                        different[version].append(day.date.toString(Qt::ISODate));
                }
            }
            QVERIFY2(different[0].isEmpty() || different[1].isEmpty(),
                     qPrintable(name + different[0].join(u' ') + u" / "_s + different[1].join(u' ')));
            ++files;
        }
        QCOMPARE(files, 11);
    }

    void everyOddFileIsReadOrRefusedWithAReason()
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/ics-edge-cases"));
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !folder.exists())
            QSKIP("The folder of real records (VERBATIM_CORPUS_DIR, the corpus) is absent.");
        int files = 0;
        for (const QString &name : folder.entryList({u"*.ics"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<CalendarReading> reading = readCalendarFile(file.readAll(), name, today);
            // None of them is an office calendar: no event of whole days, or none that can be read.
            QVERIFY2(!reading, qPrintable(name));
            QVERIFY2(reading.error().message.contains(name), qPrintable(reading.error().message));
            qInfo("%s", qPrintable(reading.error().message));
            ++files;
        }
        QCOMPARE(files, 16);
    }
};

QTEST_APPLESS_MAIN(tst_IcsCalendarReader)
#include "tst_icscalendarreader.moc"
