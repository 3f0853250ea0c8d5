// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendar.h"
#include "app/publication/officecalendarreader.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_OfficeCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedCalendarKnows2013To2027();
    void aYearHasItsWorkingDays_data();
    void aYearHasItsWorkingDays();
    void aYearHasItsMakeUpDays_data();
    void aYearHasItsMakeUpDays();
    void aDayHasItsKindAndName_data();
    void aDayHasItsKindAndName();
    void aDayOutsideIsAnErrorThatSaysWhatIsKnown_data();
    void aDayOutsideIsAnErrorThatSaysWhatIsKnown();
    void theShippedCalendarAgreesWithTheRecord();
    void anUpdateReplacesDaysAndExtendsTheRange();
    void anUpdateThatLeavesAGapIsRefused();

private:
    const OfficeCalendar m_calendar = shippedOfficeCalendar();
};

namespace {

int countDays(const OfficeCalendar &calendar, int year, bool (*wanted)(const OfficeDay &))
{
    int count = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        count += wanted(calendar.day(date).value()) ? 1 : 0;
    return count;
}

} // namespace

void tst_OfficeCalendar::theShippedCalendarKnows2013To2027()
{
    QCOMPARE(m_calendar.firstDay(), QDate(2013, 1, 1));
    QCOMPARE(m_calendar.lastDay(), QDate(2027, 12, 31));
    QCOMPARE(m_calendar.origin().authority, u"行政院人事行政總處"_s);
    QVERIFY(!m_calendar.origin().source.isEmpty());
    QVERIFY(!m_calendar.origin().version.isEmpty());
}

void tst_OfficeCalendar::aYearHasItsWorkingDays_data()
{
    QTest::addColumn<int>("workingDays");
    const QList<int> counts{250, 252, 249, 250, 249, 250, 250, 251, 249, 250, 249, 251, 247, 245, 244};
    for (int i = 0; i < counts.size(); ++i)
        QTest::newRow(qPrintable(QString::number(2013 + i))) << counts[i];
}

void tst_OfficeCalendar::aYearHasItsWorkingDays()
{
    QFETCH(const int, workingDays);
    const int year = QString::fromLatin1(QTest::currentDataTag()).toInt();
    QCOMPARE(countDays(m_calendar, year, [](const OfficeDay &day) { return day.isWorkingDay(); }),
             workingDays);
}

void tst_OfficeCalendar::aYearHasItsMakeUpDays_data()
{
    QTest::addColumn<int>("makeUpDays");
    const QList<int> counts{2, 1, 0, 3, 3, 2, 3, 3, 2, 1, 6, 1, 1, 0, 0};
    for (int i = 0; i < counts.size(); ++i)
        QTest::newRow(qPrintable(QString::number(2013 + i))) << counts[i];
}

void tst_OfficeCalendar::aYearHasItsMakeUpDays()
{
    QFETCH(const int, makeUpDays);
    const int year = QString::fromLatin1(QTest::currentDataTag()).toInt();
    QCOMPARE(countDays(m_calendar, year,
                       [](const OfficeDay &day) { return day.kind == OfficeDayKind::MakeUpWorkingDay; }),
             makeUpDays);
}

void tst_OfficeCalendar::aDayHasItsKindAndName_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, QDate date, OfficeDayKind kind, const QString &name) {
        QTest::newRow(tag) << date << int(kind) << name;
    };
    row("a plain Friday", {2021, 7, 16}, OfficeDayKind::WorkingDay, {});
    row("a plain Saturday", {2021, 7, 17}, OfficeDayKind::Weekend, {});
    row("a make-up Saturday", {2021, 2, 20}, OfficeDayKind::MakeUpWorkingDay, u"補行上班"_s);
    row("a make-up Saturday of the old wording", {2020, 2, 15}, OfficeDayKind::MakeUpWorkingDay,
        u"調整上班"_s);
    row("a holiday on a Thursday", {2025, 12, 25}, OfficeDayKind::Holiday, u"行憲紀念日"_s);
    row("a holiday on a Saturday", {2022, 1, 1}, OfficeDayKind::Holiday, u"開國紀念日"_s);
    row("a substitute day", {2025, 9, 29}, OfficeDayKind::Holiday, u"補假"_s);
    row("labour day, when government worked", {2025, 5, 1}, OfficeDayKind::WorkingDay, {});
    row("labour day, since government is closed", {2026, 5, 1}, OfficeDayKind::Holiday, u"勞動節"_s);
    row("an observance at work", {2013, 3, 8}, OfficeDayKind::WorkingDay, u"婦女節"_s);
}

void tst_OfficeCalendar::aDayHasItsKindAndName()
{
    QFETCH(const QDate, date);
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    const OfficeDay day = m_calendar.day(date).value();
    QCOMPARE(day.date, date);
    QCOMPARE(int(day.kind), kind);
    QCOMPARE(day.name, name);
}

void tst_OfficeCalendar::aDayOutsideIsAnErrorThatSaysWhatIsKnown_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("the day before") << QDate(2012, 12, 31);
    QTest::newRow("the day after") << QDate(2028, 1, 1);
    QTest::newRow("long ago") << QDate(-4000, 1, 1);
    QTest::newRow("far ahead") << QDate(99999, 1, 1);
}

void tst_OfficeCalendar::aDayOutsideIsAnErrorThatSaysWhatIsKnown()
{
    QFETCH(const QDate, date);
    QVERIFY(!m_calendar.knows(date));
    const Result<OfficeDay> day = m_calendar.day(date);
    QVERIFY(!day);
    QVERIFY(day.error().message.contains(u"2013-01-01"));
    QVERIFY(day.error().message.contains(u"2027-12-31"));
    QVERIFY(day.error().message.contains(u"--calendar"));
    QVERIFY(!m_calendar.day(QDate()));
}

void tst_OfficeCalendar::theShippedCalendarAgreesWithTheRecord()
{
    QFile file(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/taiwan-office-calendar-2013-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder of real records (VERBATIM_CORPUS_DIR) is absent.");
    const Result<OfficeCalendar> record = readOfficeCalendar(file.readAll(), file.fileName());
    QVERIFY2(record, record ? "" : qPrintable(record.error().message));
    QCOMPARE(record->firstDay(), m_calendar.firstDay());
    QCOMPARE(record->lastDay(), m_calendar.lastDay());
    for (QDate date = record->firstDay(); date <= record->lastDay(); date = date.addDays(1))
        QCOMPARE(m_calendar.day(date).value(), record->day(date).value());
}

void tst_OfficeCalendar::anUpdateReplacesDaysAndExtendsTheRange()
{
    const OfficeCalendar next =
        readOfficeCalendar("# first: 2027-12-30\n# last: 2028-01-31\n# version: next\n"
                           "date,is_working_day,name\n2028-01-03,0,補假\n",
                           u"next.csv"_s)
            .value();
    const Result<OfficeCalendar> both = m_calendar.updatedWith(next);
    QVERIFY(both);
    QCOMPARE(both->firstDay(), QDate(2013, 1, 1));
    QCOMPARE(both->lastDay(), QDate(2028, 1, 31));
    QCOMPARE(both->day({2021, 2, 20})->kind, OfficeDayKind::MakeUpWorkingDay);
    QVERIFY(!m_calendar.day({2027, 12, 31})->isWorkingDay());
    QVERIFY(both->day({2027, 12, 31})->isWorkingDay());
    QCOMPARE(both->day({2028, 1, 3})->name, u"補假"_s);
    QVERIFY(both->origin().source.contains(u"next.csv"));
    QVERIFY(both->origin().version.endsWith(u"next"));
}

void tst_OfficeCalendar::anUpdateThatLeavesAGapIsRefused()
{
    const OfficeCalendar later =
        readOfficeCalendar("# first: 2028-01-02\n# last: 2028-12-31\ndate,is_working_day\n", u"later.csv"_s)
            .value();
    QVERIFY(!m_calendar.updatedWith(later));
    QVERIFY(!later.updatedWith(m_calendar));
    const OfficeCalendar neighbour =
        readOfficeCalendar("# first: 2028-01-01\n# last: 2028-12-31\ndate,is_working_day\n", u"n.csv"_s)
            .value();
    QVERIFY(m_calendar.updatedWith(neighbour));
    QVERIFY(neighbour.updatedWith(m_calendar));
}

QTEST_APPLESS_MAIN(tst_OfficeCalendar)
#include "tst_officecalendar.moc"
