// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/calendarstore.h"
#include "app/publication/officecalendarreader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QDate today(2026, 11, 25);

OfficeCalendar office(const QByteArray &lines)
{
    return readOfficeCalendar(lines, u"office.csv"_s).value();
}

OfficeCalendar year2028()
{
    return office("# first: 2028-01-01\n# last: 2028-12-31\ndate,is_working_day,name\n2028-01-03,0,補假\n");
}

} // namespace

class TestCalendarStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFolderThereIsTheShippedCalendar()
    {
        const CalendarStore store;
        QCOMPARE(store.calendars(), shippedCalendars());
        const CalendarStore absent(u"/nonexistent/calendars"_s);
        QCOMPARE(absent.calendars(), shippedCalendars());
        QVERIFY(absent.problems().isEmpty());
    }

    void nextYearExtendsTheUsualCalendarAndStays()
    {
        const QTemporaryDir folder;
        CalendarStore store(folder.filePath(u"calendars"_s));
        QSignalSpy changed(&store, &CalendarStore::changed);
        QVERIFY(store.importInto({}, year2028(), today));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.calendars().usual().lastDay(), QDate(2028, 12, 31));
        QCOMPARE(store.calendars().usual().origin().version, u"2026-11-25"_s);
        QCOMPARE(store.calendars().usual().day({2021, 2, 20})->kind, OfficeDayKind::MakeUpWorkingDay);
        QCOMPARE(store.calendars().earlierVersions({}).size(), 2);

        const CalendarStore again(folder.filePath(u"calendars"_s));
        QCOMPARE(again.calendars(), store.calendars());
        QVERIFY(again.problems().isEmpty());
    }

    void aGapIsRefusedAndNothingIsKept()
    {
        const QTemporaryDir folder;
        CalendarStore store(folder.path());
        const OfficeCalendar later = office("# first: 2030-01-01\n# last: 2030-12-31\ndate,is_working_day\n");
        QVERIFY(!store.importInto({}, later, today));
        QCOMPARE(store.calendars(), shippedCalendars());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void severalOfficesHaveTheirCalendars()
    {
        const QTemporaryDir folder;
        CalendarStore store(folder.path());
        QVERIFY(store.importInto(u"南部/辦公室"_s, year2028(), today));
        QVERIFY(store.importInto(u"B"_s, office("date,is_working_day\n2028-01-01,1\n"), today));
        const CalendarStore again(folder.path());
        QCOMPARE(again.calendars().all().size(), 3);
        QCOMPARE(again.calendars().named(u"南部/辦公室"_s)->firstDay(), QDate(2028, 1, 1));
        QVERIFY(again.calendars().named(u"B"_s)->day({2028, 1, 1})->isWorkingDay());
        QCOMPARE(again.calendars().usual(), shippedOfficeCalendar());
    }

    void theOfficesOwnDaysAreKeptAboveTheCalendar()
    {
        const QTemporaryDir folder;
        CalendarStore store(folder.path());
        const OfficeDay typhoon = makeOfficeDay({2026, 9, 23}, OfficeHours::Closed, u"颱風"_s);
        const OfficeDay work = makeOfficeDay({2026, 9, 19}, OfficeHours::Open, u"補班"_s);
        QVERIFY(store.setOwnDays({}, {typhoon, work}));
        const CalendarStore again(folder.path());
        const OfficeDay day = again.calendars().usual().day({2026, 9, 23}).value();
        QVERIFY(!day.isWorkingDay());
        QCOMPARE(day.source, DaySource::Office);
        QVERIFY(again.calendars().usual().day({2026, 9, 19})->isWorkingDay());
        QCOMPARE(again.calendars().all().first().ownDays.first().date, QDate(2026, 9, 19)); // in order

        QVERIFY(store.importInto({}, year2028(), today)); // an import leaves the layer alone
        QVERIFY(!store.calendars().usual().day({2026, 9, 23})->isWorkingDay());
        QVERIFY(store.setOwnDays({}, {}));
        QVERIFY(store.calendars().usual().day({2026, 9, 23})->isWorkingDay());
    }

    void anOwnDayThatIsUnknownOrThereTwiceIsRefused()
    {
        CalendarStore store;
        const OfficeDay far = makeOfficeDay({2040, 1, 2}, OfficeHours::Closed, {});
        const Result<void> unknown = store.setOwnDays({}, {far});
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.contains(u"2040-01-02"), qPrintable(unknown.error().message));
        const OfficeDay day = makeOfficeDay({2026, 9, 23}, OfficeHours::Closed, {});
        QVERIFY(!store.setOwnDays({}, {day, day}));
        QVERIFY(!store.setOwnDays(u"nowhere"_s, {day}));
    }

    void anImportCanBeTakenBack()
    {
        const QTemporaryDir folder;
        CalendarStore store(folder.path());
        QVERIFY(store.importInto({}, year2028(), today));
        QVERIFY(store.importInto(u"B"_s, year2028(), today));
        QCOMPARE(store.importsOf({}), 1);
        QVERIFY(store.removeLastImport({}));
        QVERIFY(store.removeLastImport(u"B"_s));
        QVERIFY(store.removeLastImport({})); // nothing left: nothing happens
        QCOMPARE(store.calendars(), shippedCalendars());
        QCOMPARE(CalendarStore(folder.path()).calendars(), shippedCalendars());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"usual.json"_s});
    }

    void aFileThatCantBeReadIsToldAndLeftAlone()
    {
        const QTemporaryDir folder;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"),
              QByteArray(R"({"format":"verbatim-office-calendar","version":2})"),
              QByteArray(R"({"format":"verbatim-office-calendar","version":1,"name":"x"})"),
              QByteArray(R"({"format":"verbatim-office-calendar","version":1,"name":"x",
                                                      "imports":["nonsense"]})")}) {
            QFile file(folder.filePath(u"broken.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            const CalendarStore store(folder.path());
            QCOMPARE(store.problems().size(), 1);
            QVERIFY2(!store.problems().first().message.isEmpty(), bytes.constData());
            QCOMPARE(store.calendars(), shippedCalendars());
            QVERIFY(file.exists());
        }
    }

    void aNameThatIsTooLongIsRefused()
    {
        CalendarStore store;
        QVERIFY(!store.importInto(QString(61, u'x'), year2028(), today));
        QVERIFY(store.importInto(QString(60, u'x'), year2028(), today));
    }
};

QTEST_GUILESS_MAIN(TestCalendarStore)

#include "tst_calendarstore.moc"
