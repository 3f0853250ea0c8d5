// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendarreader.h"
#include "app/publication/officecalendars.h"

#include "app/publication/officecalendarwriter.h"
#include "app/publication/publicationschedule.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_OfficeCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyNameIsTheUsualCalendar()
    {
        const OfficeCalendars calendars = shippedCalendars();
        QCOMPARE(calendars.named({}).value(), calendars.usual());
        QCOMPARE(calendars.usual(), shippedOfficeCalendar());
        QCOMPARE(calendars.earlierVersions({}).size(), 1);
    }

    void anUnknownNameIsAnErrorAndNeverTheUsualCalendar()
    {
        const OfficeCalendars calendars = shippedCalendars();
        QVERIFY(!calendars.named(u"南部"_s));
        QVERIFY(calendars.earlierVersions(u"南部"_s).isEmpty());
        QVERIFY(OfficeCalendars::forEveryName(shippedOfficeCalendar()).named(u"南部"_s));
    }

    void theOfficesOwnDaysLieAboveEveryVersion()
    {
        const OfficeDay typhoon = makeOfficeDay({2025, 9, 23}, OfficeHours::Closed, u"颱風"_s);
        const OfficeDay outside = makeOfficeDay({2030, 1, 1}, OfficeHours::Closed, u"far"_s);
        const OfficeCalendars calendars({{{}, shippedCalendarVersions(), {typhoon, outside}}});
        const OfficeDay day = calendars.usual().day({2025, 9, 23}).value();
        QVERIFY(!day.isWorkingDay());
        QCOMPARE(day.source, DaySource::Office);
        QCOMPARE(day.name, u"颱風"_s);
        QVERIFY(!calendars.earlierVersions({}).first().day({2025, 9, 23})->isWorkingDay());
        QVERIFY(!calendars.usual().knows({2030, 1, 1}));
        QCOMPARE(calendars.usual().day({2025, 9, 24})->source, DaySource::Calendar);
    }

    void eachDayHasTheVersionThatItComesFrom()
    {
        const OfficeCalendars calendars = shippedCalendars();
        const OfficeCalendar before = calendars.earlierVersions({}).first();
        QCOMPARE(before.versionOf({2025, 9, 29}), u"114年原版"_s);
        QCOMPARE(before.versionOf({2026, 1, 5}), calendars.usual().origin().version);
        QCOMPARE(calendars.usual().versionOf({2025, 9, 29}), calendars.usual().origin().version);
        QVERIFY(calendars.usual().versionOf({2040, 1, 1}).isEmpty());
        QVERIFY(calendars.usual().versionOf({}).isEmpty());
        // Also behind the office's own days and under another origin.
        const OfficeCalendar own =
            before.withOwnDays({makeOfficeDay({2025, 9, 23}, OfficeHours::Closed, {})});
        QCOMPARE(own.versionOf({2025, 9, 29}), u"114年原版"_s);
        QCOMPARE(before.withOrigin({{}, {}, u"mine"_s}).versionOf({2025, 9, 29}), u"114年原版"_s);
        // A calendar of one piece takes the version it is given.
        const OfficeCalendar one = shippedOfficeCalendar().withOrigin({{}, {}, u"mine"_s});
        QCOMPARE(one.versionOf({2025, 9, 29}), u"mine"_s);
    }

    void aCountOverTwoVersionsTellsBoth()
    {
        Transcript transcript;
        transcript.meeting.date = {2025, 12, 24};
        const OfficeCalendar before = shippedCalendars().earlierVersions({}).first();
        const Result<PublicationSchedule> counted = schedule(transcript, before);
        QVERIFY(counted);
        QCOMPARE(counted->find({2025, 12, 26})->version, u"114年原版"_s);
        QCOMPARE(counted->find({2026, 1, 2})->version, u"2025-10-20"_s);
        const OfficeCalendar own =
            before.withOwnDays({makeOfficeDay({2025, 12, 26}, OfficeHours::Closed, {})});
        QVERIFY(schedule(transcript, own)->find({2025, 12, 26})->version.isEmpty());
    }

    void theFirstVersionOf2025LacksTheLaterHolidays()
    {
        const QList<OfficeCalendar> versions = shippedCalendarVersions();
        for (const QDate day : {QDate(2025, 9, 29), QDate(2025, 10, 24), QDate(2025, 12, 25)}) {
            QVERIFY(versions[0].day(day)->isWorkingDay());
            QVERIFY(!versions[1].day(day)->isWorkingDay());
        }
        QVERIFY(versions[0].origin().version != versions[1].origin().version);
    }

    void theVersionsAgreeWithTheOfficialFiles()
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/dgpa"));
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !folder.exists())
            QSKIP("The folder of real records (VERBATIM_CORPUS_DIR, the corpus) is absent.");
        const QList<OfficeCalendar> versions = shippedCalendarVersions();
        int files = 0;
        for (const QString &name : folder.entryList({u"*.csv"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<OfficeCalendar> official = readOfficeCalendar(file.readAll(), name);
            QVERIFY2(official, official ? "" : qPrintable(official.error().message));
            const bool isFirst = name == u"114年中華民國政府行政機關辦公日曆表.csv";
            for (const OfficeDay &day : official->days())
                QCOMPARE(versions[isFirst ? 0 : 1].day(day.date)->isWorkingDay(), day.isWorkingDay());
            ++files;
        }
        QCOMPARE(files, 12);
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        for (const OfficeCalendar &calendar : shippedCalendarVersions())
            QCOMPARE(readOfficeCalendar(writeOfficeCalendar(calendar), u"a.csv"_s).value(), calendar);
        const OfficeCalendar odd({u"A"_s, u"B, C"_s, u"1"_s},
                                 {makeOfficeDay({2026, 1, 3}, OfficeHours::Open, u"\"quoted\", with comma"_s),
                                  makeOfficeDay({2026, 1, 4}, OfficeHours::Closed, {}),
                                  makeOfficeDay({2026, 1, 5}, OfficeHours::Closed, {}),
                                  makeOfficeDay({2026, 1, 6}, OfficeHours::Open, u"# 1"_s)});
        QCOMPARE(readOfficeCalendar(writeOfficeCalendar(odd), u"a.csv"_s).value(), odd);
    }
};

QTEST_APPLESS_MAIN(tst_OfficeCalendars)
#include "tst_officecalendars.moc"
