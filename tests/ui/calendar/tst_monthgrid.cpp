// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/monthgrid.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_MonthGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeysMoveTheFocusDay_data();
    void theKeysMoveTheFocusDay();
    void enterAsksForTheMenuOfTheFocusDay();
    void aClickSelectsADayAndKeepsTheMonth();
    void theWeekBeginsOnMondayUnlessSet();
    void aSpareWeekShowsTheDaysBefore();
    void everyMonthIsVisibleAsAWhole();
    void theFocusDayIsReadOut();
    void everyCellPaintsInsideTheSmallestSize();

private:
    const OfficeCalendar m_calendar = shippedOfficeCalendar();
    const FixedClock m_clock{QDate(2026, 12, 3)};
    Theme m_theme;
    std::unique_ptr<MonthGrid> m_grid;
};

void tst_MonthGrid::init()
{
    m_grid = std::make_unique<MonthGrid>(m_calendar, m_clock, m_theme);
    m_grid->setLocale(QLocale::c());
    m_grid->resize(m_grid->minimumSizeHint());
}

void tst_MonthGrid::theKeysMoveTheFocusDay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QDate>("day");
    const int none = int(Qt::NoModifier);
    QTest::newRow("left") << int(Qt::Key_Left) << none << QDate(2026, 12, 2);
    QTest::newRow("right") << int(Qt::Key_Right) << none << QDate(2026, 12, 4);
    QTest::newRow("up, into the month before") << int(Qt::Key_Up) << none << QDate(2026, 11, 26);
    QTest::newRow("down") << int(Qt::Key_Down) << none << QDate(2026, 12, 10);
    QTest::newRow("page up") << int(Qt::Key_PageUp) << none << QDate(2026, 11, 3);
    QTest::newRow("page down") << int(Qt::Key_PageDown) << none << QDate(2027, 1, 3);
    QTest::newRow("a year on") << int(Qt::Key_PageDown) << int(Qt::ShiftModifier) << QDate(2027, 12, 3);
}

void tst_MonthGrid::theKeysMoveTheFocusDay()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QFETCH(const QDate, day);
    QSignalSpy moved(m_grid.get(), &MonthGrid::focusDayChanged);
    QTest::keyClick(m_grid.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_grid->focusDay(), day);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_grid->month(), QDate(day.year(), day.month(), 1));
}

void tst_MonthGrid::enterAsksForTheMenuOfTheFocusDay()
{
    QSignalSpy asked(m_grid.get(), &MonthGrid::menuRequested);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(m_grid.get(), key);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toDate(), QDate(2026, 12, 3));
}

void tst_MonthGrid::aClickSelectsADayAndKeepsTheMonth()
{
    const QDate neighbour(2026, 11, 25);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(neighbour).center());
    QCOMPARE(m_grid->focusDay(), neighbour);
    QCOMPARE(m_grid->month(), QDate(2026, 12, 1));
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, QPoint(1, 1)); // the names of the weekdays
    QCOMPARE(m_grid->focusDay(), neighbour);
}

void tst_MonthGrid::theWeekBeginsOnMondayUnlessSet()
{
    QCOMPARE(m_grid->firstVisibleDay().dayOfWeek(), int(Qt::Monday));
    m_grid->setFirstDayOfWeek(Qt::Sunday);
    QCOMPARE(m_grid->firstVisibleDay().dayOfWeek(), int(Qt::Sunday));
}

void tst_MonthGrid::aSpareWeekShowsTheDaysBefore()
{
    QCOMPARE(m_grid->firstVisibleDay(), QDate(2026, 11, 23)); // December 2026 takes five weeks
    m_grid->goTo({2026, 8, 1});                               // six weeks, from Saturday the 1st
    QCOMPARE(m_grid->firstVisibleDay(), QDate(2026, 7, 27));
    m_grid->goTo({2027, 2, 1}); // four weeks, from Monday the 1st
    QCOMPARE(m_grid->firstVisibleDay(), QDate(2027, 1, 25));
}

void tst_MonthGrid::everyMonthIsVisibleAsAWhole()
{
    for (const Qt::DayOfWeek first : {Qt::Monday, Qt::Saturday, Qt::Sunday}) {
        m_grid->setFirstDayOfWeek(first);
        for (QDate month(2013, 1, 1); month.year() < 2028; month = month.addMonths(1)) {
            m_grid->goTo(month);
            QVERIFY(m_grid->isVisibleDay(month));
            QVERIFY(m_grid->isVisibleDay(month.addMonths(1).addDays(-1)));
            QVERIFY(!m_grid->isVisibleDay(m_grid->firstVisibleDay().addDays(-1)));
            QVERIFY(!m_grid->isVisibleDay(m_grid->firstVisibleDay().addDays(42)));
        }
    }
}

void tst_MonthGrid::theFocusDayIsReadOut()
{
    m_grid->goTo({2026, 12, 25});
    QVERIFY(m_grid->accessibleName().contains(u"25 December 2026"));
    QCOMPARE(m_grid->accessibleDescription(), u"holiday (行憲紀念日)"_s);
}

void tst_MonthGrid::everyCellPaintsInsideTheSmallestSize()
{
    const QRect all = m_grid->rect();
    for (int offset = 0; offset < 42; ++offset) {
        const QDate day = m_grid->firstVisibleDay().addDays(offset);
        QVERIFY(all.contains(m_grid->cellRect(day)));
        QCOMPARE(m_grid->dayAt(m_grid->cellRect(day).center()), day);
        QVERIFY(m_grid->cellRect(day).width() >= 36);
    }
    QVERIFY(!m_grid->grab().isNull());
}

QTEST_MAIN(tst_MonthGrid)
#include "tst_monthgrid.moc"
