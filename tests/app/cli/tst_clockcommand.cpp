// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/ranverbatim.h"

#include "app/storage/verbatimfile.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestClockCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("answer");
        const QStringList meeting = {u"--meeting"_s, u"2021-07-16"_s};
        QTest::newRow("ten days") << meeting << u"2021-07-30"_s;
        QTest::newRow("signed off later")
            << meeting + QStringList{u"--signed-off"_s, u"2021-08-14"_s} << u"2021-08-14"_s;
        QTest::newRow("signed off earlier")
            << meeting + QStringList{u"--signed-off"_s, u"2021-07-20"_s} << u"2021-07-30"_s;
        QTest::newRow("sign-off pending")
            << meeting + QStringList{u"--signed-off"_s, u"pending"_s} << u"not before 2021-07-30"_s;
        QTest::newRow("one of two is pending")
            << meeting + QStringList{u"--signed-off"_s, u"2021-08-14"_s, u"--signed-off"_s, u"pending"_s}
            << u"not before 2021-08-14"_s;
        QTest::newRow("waived") << meeting + QStringList{u"--signed-off"_s, u"Director=waived:not needed"_s}
                                << u"2021-07-30"_s;
        QTest::newRow("two, with names") << meeting + QStringList{u"--signed-off"_s, u"A=2021-08-14"_s,
                                                                  u"--signed-off"_s, u"B=2021-08-16"_s}
                                         << u"2021-08-16"_s;
        QTest::newRow("the record is held")
            << meeting + QStringList{u"--hold"_s, u"2021-09-01"_s} << u"2021-09-01"_s;
        QTest::newRow("a passage is held")
            << meeting + QStringList{u"--hold-passage"_s, u"2021-09-01"_s} << u"2021-07-30"_s;
        QTest::newRow("from the draft") << QStringList{u"--draft-sent"_s, u"2021-07-20"_s} << u"2021-08-03"_s;
        QTest::newRow("everybody confirmed")
            << meeting + QStringList{u"--confirmed"_s, u"2021-07-20"_s, u"--confirmed"_s, u"2021-07-21"_s}
            << u"2021-07-21"_s;
        QTest::newRow("one has not") << meeting + QStringList{u"--confirmed"_s, u"2021-07-20"_s,
                                                              u"--confirmed"_s, u"pending"_s}
                                     << u"2021-07-30"_s;
        QTest::newRow("no days") << meeting + QStringList{u"--days"_s, u"0"_s} << u"2021-07-16"_s;
        QTest::newRow("the new year's holidays")
            << QStringList{u"--meeting"_s, u"2021-02-05"_s} << u"2021-02-25"_s;
    }

    void theDayIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, answer);
        const RanVerbatim ran = runVerbatim(QStringList{u"clock"_s} + arguments);
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.err));
        QCOMPARE(ran.out, answer + u'\n');
        QVERIFY(ran.err.isEmpty());
    }

    void allMeetingsOfAFolderAreToldInTheOrderOfTheirDues()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"below"_s));
        writeFile(folder.filePath(u"a.verbatim"_s), decidedFile());
        writeFile(folder.filePath(u"below/b.verbatim"_s), undecidedFile());
        writeFile(folder.filePath(u"c.verbatim"_s), "damaged");
        const QStringList call = {u"clock"_s, u"--all"_s, folder.path()};
        const RanVerbatim ran = runVerbatim(call);
        QCOMPARE(ran.status, ExitStatus::No); // for the damaged one
        QVERIFY(ran.err.contains(u"c.verbatim"_s));
        QVERIFY2(ran.out.count(u"2026-12-04  due since 4 Dec 2026"_s) == 2, qPrintable(ran.out));
        QVERIFY(ran.out.contains(u"    missing: 1 request(s) undecided"_s));
        QVERIFY(ran.out.contains(u"can't be read  c.verbatim"_s));
        QVERIFY(ran.out.indexOf(u"below/b.verbatim"_s) < ran.out.indexOf(u"/c.verbatim"_s));

        const QJsonArray meetings =
            runVerbatim(call + QStringList{u"--json"_s, u"--explain"_s}).json()[u"meetings"].toArray();
        QCOMPARE(meetings.size(), 3);
        QCOMPARE(meetings[0][u"nextDay"].toString(), u"2026-12-04"_s);
        QCOMPARE(meetings[0][u"daysToNext"].toInt(), 0);
        QCOMPARE(meetings[0][u"stage"].toString(), u"due"_s);
        QCOMPARE(meetings[0][u"days"].toArray().size(), 15);
        QCOMPARE(meetings[0][u"days"][1][u"calendarVersion"].toString(), u"2025-10-20"_s);
        QVERIFY(meetings[2][u"error"].toString().contains(u"c.verbatim"_s));

        const QString explained = runVerbatim(call + QStringList{u"--explain"_s}).out;
        QCOMPARE(explained.count(u"working day 10 [calendar version 2025-10-20]"_s), 2);
    }

    void datesOfOneOrAllGoIntoAFile()
    {
        QTemporaryDir folder;
        const QString ics = folder.filePath(u"dates.ics"_s);
        VerbatimFile file = readVerbatim(decidedFile(), {})->file;
        writeFile(folder.filePath(u"nameless.verbatim"_s), decidedFile());
        file.transcript.meeting.id = MeetingId(7);
        const QString named = writeFile(folder.filePath(u"named.verbatim"_s), writeVerbatim(file));
        QCOMPARE(runVerbatim({u"clock"_s, named, u"--ics"_s, ics}).status, ExitStatus::Done);
        QCOMPARE(contentOf(ics).count("BEGIN:VEVENT"), 1);
        QVERIFY(contentOf(ics).contains("UID:m" + MeetingId(7).toString().toLatin1()));
        const RanVerbatim all = runVerbatim({u"clock"_s, u"--all"_s, folder.path(), u"--ics"_s, ics});
        QCOMPARE(all.status, ExitStatus::No);
        QVERIFY(all.err.contains(u"identity"_s));
        QCOMPARE(contentOf(ics).count("BEGIN:VEVENT"), 1);
        const QString nowhere = folder.filePath(u"gone/dates.ics"_s);
        QCOMPARE(runVerbatim({u"clock"_s, named, u"--ics"_s, nowhere}).status, ExitStatus::No);
    }

    void rulesOfOneRecordAreNotForAll()
    {
        const RanVerbatim ran = runVerbatim({u"clock"_s, u"--all"_s, u"."_s, u"--days"_s, u"5"_s});
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QVERIFY(ran.err.contains(u"--days"_s));
        QCOMPARE(runVerbatim({u"clock"_s, u"--all"_s}).status, ExitStatus::WrongUsage);
        QCOMPARE(runVerbatim({u"clock"_s, u"--all"_s, u"/nowhere"_s}).status, ExitStatus::No);
    }

    void jsonSaysTheSame()
    {
        const QStringList call = {u"clock"_s, u"--json"_s, u"--meeting"_s, u"2021-07-16"_s,
                                  u"--signed-off"_s};
        const QJsonObject decided = runVerbatim(call + QStringList{u"2021-08-14"_s}).json();
        QCOMPARE(decided[u"state"].toString(), u"final"_s);
        QCOMPARE(decided[u"publishFrom"].toString(), u"2021-08-14"_s);
        QCOMPARE(decided[u"workingDays"].toInt(), 10);
        QVERIFY(!decided.contains(u"notBefore"));
        QVERIFY(!decided.contains(u"days"));
        const QJsonObject open = runVerbatim(call + QStringList{u"pending"_s}).json();
        QCOMPARE(open[u"state"].toString(), u"pending"_s);
        QCOMPARE(open[u"notBefore"].toString(), u"2021-07-30"_s);
        QVERIFY(!open.contains(u"publishFrom"));
    }

    void everyDayIsExplained()
    {
        const QStringList call = {u"clock"_s, u"--meeting"_s, u"2021-07-16"_s, u"--explain"_s};
        const QStringList lines = runVerbatim(call).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), u"2021-07-30"_s);
        QVERIFY(lines.size() >= 15);

        const QJsonArray days = runVerbatim(call + QStringList{u"--json"_s}).json()[u"days"].toArray();
        QCOMPARE(days.size(), 15); // 16 to 30 July
        int counted = 0;
        for (const QJsonValue &day : days) {
            QVERIFY(!day[u"reason"].toString().isEmpty());
            counted += day.toObject().contains(u"number") ? 1 : 0;
        }
        QCOMPARE(counted, 10);
        QCOMPARE(days.last()[u"date"].toString(), u"2021-07-30"_s);
        QCOMPARE(days.last()[u"number"].toInt(), 10);
    }

    void jsonTellsEverythingThatWaits()
    {
        const QJsonObject answer =
            runVerbatim({u"clock"_s, u"--json"_s, u"--meeting"_s, u"2021-07-16"_s, u"--hold"_s,
                         u"2021-09-01"_s, u"--hold-passage"_s, u"2021-10-01"_s, u"--review-until"_s,
                         u"2021-07-28"_s, u"--signed-off"_s, u"A=waived:no need"_s, u"--signed-off"_s,
                         u"B=2021-08-02"_s})
                .json();
        QCOMPARE(answer[u"publishFrom"].toString(), u"2021-09-01"_s);
        QCOMPARE(answer[u"deciding"].toString(), u"hold"_s);
        QCOMPARE(answer[u"countEnd"].toString(), u"workingDays"_s);
        QCOMPARE(answer[u"recordHolds"].toArray().first().toString(), u"2021-09-01"_s);
        QCOMPARE(answer[u"passageHolds"].toArray().first().toString(), u"2021-10-01"_s);
        QCOMPARE(answer[u"reviewUntil"].toString(), u"2021-07-28"_s);
        const QJsonArray signOffs = answer[u"signOffs"].toArray();
        QCOMPARE(signOffs.at(0)[u"state"].toString(), u"waived"_s);
        QCOMPARE(signOffs.at(0)[u"reason"].toString(), u"no need"_s);
        QCOMPARE(signOffs.at(1)[u"label"].toString(), u"B"_s);
        QCOMPARE(signOffs.at(1)[u"date"].toString(), u"2021-08-02"_s);
        QCOMPARE(answer[u"calendar"][u"last"].toString(), u"2027-12-31"_s);
    }

    void whatAnEarlierVersionGaveIsTold()
    {
        const QStringList call = {u"clock"_s, u"--meeting"_s, u"2025-09-19"_s, u"--explain"_s};
        const QString text = runVerbatim(call).out;
        QVERIFY2(text.contains(u"since version 114年原版: The day moves from"_s), qPrintable(text));
        const QJsonArray earlier =
            runVerbatim(call + QStringList{u"--json"_s}).json()[u"earlierVersions"].toArray();
        QCOMPARE(earlier.size(), 1);
        QCOMPARE(earlier.first()[u"notBefore"].toString(), u"2025-10-03"_s);
    }

    void aRecordIsCountedByItsOwnRule()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"a.verbatim"_s), decidedFile());
        const RanVerbatim own = runVerbatim({u"clock"_s, path, u"--explain"_s});
        QVERIFY2(own.status == ExitStatus::Done, qPrintable(own.err));
        QVERIFY(own.out.contains(u"state: "_s));
        const QJsonObject other = runVerbatim({u"clock"_s, path, u"--json"_s, u"--meeting"_s, u"2021-07-16"_s,
                                               u"--days"_s, u"0"_s, u"--signed-off"_s, u"2021-08-14"_s})
                                      .json();
        QCOMPARE(other[u"publishFrom"].toString(), u"2021-08-14"_s);
        QCOMPARE(runVerbatim({u"clock"_s, folder.filePath(u"absent.md"_s)}).status, ExitStatus::No);
        QCOMPARE(runVerbatim({u"clock"_s, path, u"--confirmed"_s, u"2021-07-16"_s}).status,
                 ExitStatus::WrongUsage);
    }

    void anIcalendarFileCountsToo()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"office.ics"_s),
                                       "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\n"
                                       "DTSTART;VALUE=DATE:20210719\r\nSUMMARY:Rest\r\nEND:VEVENT\r\n"
                                       "BEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20210724\r\n"
                                       "SUMMARY:補行上班\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const RanVerbatim ran =
            runVerbatim({u"clock"_s, u"--meeting"_s, u"2021-07-16"_s, u"--calendar"_s, path, u"--explain"_s});
        QVERIFY2(ran.out.startsWith(u"2021-07-30\n"_s), qPrintable(ran.out + ran.err));
        QVERIFY(ran.out.contains(u"not counted: holiday (Rest)"_s));
        QVERIFY(ran.out.contains(u"make-up working day (補行上班)"_s));
        // The same file of a country that rests on Friday and Saturday.
        const QStringList call = {u"clock"_s,      u"--meeting"_s, u"2021-07-16"_s,
                                  u"--calendar"_s, path,           u"--weekend"_s};
        QCOMPARE(runVerbatim(call + QStringList{u"fri,sat"_s}).out, u"2021-07-29\n"_s);
        const RanVerbatim refused = runVerbatim(call + QStringList{u"always"_s});
        QCOMPARE(refused.status, ExitStatus::No);
        QVERIFY(refused.err.contains(u"always"_s));
    }

    void wrongUsageIsToldWithTheWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("no meeting") << QStringList() << u"--meeting"_s;
        QTest::newRow("no day") << QStringList{u"--meeting"_s, u"16 July"_s} << u"16 July"_s;
        QTest::newRow("no such day") << QStringList{u"--meeting"_s, u"2021-02-30"_s} << u"2021-02-30"_s;
        const QStringList meeting = {u"--meeting"_s, u"2021-07-16"_s};
        QTest::newRow("days in words") << meeting + QStringList{u"--days"_s, u"ten"_s} << u"ten"_s;
        QTest::newRow("days below nothing") << meeting + QStringList{u"--days=-1"_s} << u"-1"_s;
        QTest::newRow("too many days") << meeting + QStringList{u"--days"_s, u"251"_s} << u"250"_s;
        QTest::newRow("sign-off in words")
            << meeting + QStringList{u"--signed-off"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("two files") << QStringList{u"a.md"_s, u"b.md"_s} << u"2"_s;
        QTest::newRow("a hold in words") << meeting + QStringList{u"--hold"_s, u"soon"_s} << u"--hold"_s;
        QTest::newRow("a review in words")
            << meeting + QStringList{u"--review-until"_s, u"soon"_s} << u"--review-until"_s;
        QTest::newRow("a confirmation in words")
            << meeting + QStringList{u"--confirmed"_s, u"yes"_s} << u"--confirmed"_s;
    }

    void wrongUsageIsToldWithTheWord()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const RanVerbatim ran = runVerbatim(QStringList{u"clock"_s} + arguments);
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void aDayThatTheCalendarDoesNotKnowIsRefused()
    {
        for (const QString &day : {u"2012-01-02"_s, u"2027-12-30"_s}) {
            const RanVerbatim ran = runVerbatim({u"clock"_s, u"--meeting"_s, day});
            QCOMPARE(ran.status, ExitStatus::No);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains(u"20"_s) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
        }
    }

    void anOtherCalendarCountsOtherwise()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"office.csv"_s),
                                       "# authority: Office of tests\n# source: invented\n# version: 7\n"
                                       "# first: 2021-01-01\n# last: 2021-12-31\n"
                                       "date,is_working_day,name\n2021-07-19,0,Day of rest\n");
        const QStringList call = {u"clock"_s, u"--meeting"_s, u"2021-07-16"_s, u"--calendar"_s};
        QCOMPARE(runVerbatim(call + QStringList{path}).out, u"2021-08-02\n"_s);

        const RanVerbatim absent = runVerbatim(call + QStringList{folder.filePath(u"absent.csv"_s)});
        QCOMPARE(absent.status, ExitStatus::No);
        QVERIFY2(absent.err.contains(u"absent.csv"_s), qPrintable(absent.err));
        const QString other = writeFile(folder.filePath(u"other.csv"_s), "name,price\nplum,3\n");
        QCOMPARE(runVerbatim(call + QStringList{other}).status, ExitStatus::No);
    }
};

QTEST_GUILESS_MAIN(TestClockCommand)

#include "tst_clockcommand.moc"
