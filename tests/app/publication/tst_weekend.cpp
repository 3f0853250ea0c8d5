// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/weekend.h"

#include "app/publication/officecalendarreader.h"
#include "app/publication/officecalendarwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestWeekend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWrittenAndReadBack()
    {
        QCOMPARE(Weekend().toString(), u"sat,sun"_s);
        QCOMPARE(Weekend({Qt::Saturday, Qt::Friday}).toString(), u"fri,sat"_s);
        QCOMPARE(Weekend::fromString(u"Sat, fri"), std::optional(Weekend({Qt::Friday, Qt::Saturday})));
        QVERIFY(!Weekend::fromString(u"freitag"));
        QVERIFY(!Weekend::fromString(u""));
        QVERIFY(Weekend({Qt::Friday}).holds(QDate(2026, 11, 27)));
        QVERIFY(!Weekend({Qt::Friday}).holds(QDate(2026, 11, 28)));
    }

    void theShippedCalendarSaysTheUsualOne()
    {
        QCOMPARE(Weekend::of(shippedOfficeCalendar().days()), Weekend());
        // A row of holidays is no habit.
        QCOMPARE(Weekend::of(shippedOfficeCalendar().days().mid(0, 20)), Weekend());
    }

    void aFileMayRestOnOtherDays()
    {
        const QByteArray csv = "# first: 2026-01-01\n# last: 2026-12-31\n# weekend: fri,sat\n"
                               "date,is_working_day,name\n2026-05-01,1,Labour\n2026-05-03,0,Feast\n";
        const Result<OfficeCalendar> calendar = readOfficeCalendar(csv, u"a.csv"_s);
        QVERIFY(calendar);
        const auto kind = [&](QDate day) { return calendar->day(day)->kind; };
        QCOMPARE(kind({2026, 5, 1}), OfficeDayKind::MakeUpWorkingDay); // a Friday
        QCOMPARE(kind({2026, 5, 2}), OfficeDayKind::Weekend);
        QCOMPARE(kind({2026, 5, 3}), OfficeDayKind::Holiday); // a Sunday
        QCOMPARE(kind({2026, 5, 10}), OfficeDayKind::WorkingDay);
        // The calendar of the user's own is kept as such a file.
        const QByteArray written = writeOfficeCalendar(*calendar);
        QVERIFY(written.contains("# weekend: fri,sat\n"));
        QCOMPARE(readOfficeCalendar(written, u"a.csv"_s)->days(), calendar->days());
        QVERIFY(!writeOfficeCalendar(shippedOfficeCalendar()).contains("weekend"));
        QVERIFY(!readOfficeCalendar("# weekend: x\n" + csv, u"a.csv"_s));
    }

    void aListOfEveryDaySaysItByItself()
    {
        QByteArray csv = "date,is_working_day,name\n";
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            const bool off = day.dayOfWeek() == Qt::Friday || day.dayOfWeek() == Qt::Saturday;
            csv += day.toString(Qt::ISODate).toLatin1() + (off ? ",0,\n" : ",1,\n");
        }
        const Result<OfficeCalendar> calendar = readOfficeCalendar(csv, u"a.csv"_s);
        QVERIFY(calendar);
        QCOMPARE(Weekend::of(calendar->days()), Weekend({Qt::Friday, Qt::Saturday}));
        QCOMPARE(calendar->day({2026, 5, 3})->kind, OfficeDayKind::WorkingDay); // no make-up Sunday
        QCOMPARE(calendar->day({2026, 5, 1})->kind, OfficeDayKind::Weekend);
    }
};

QTEST_GUILESS_MAIN(TestWeekend)
#include "tst_weekend.moc"
