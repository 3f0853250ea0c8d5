// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/monthgrid.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QSet>
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
    void severalMonthsAreVisibleAsAWhole();
    void theMouseCarriesASignOffAndTakesIt();
    void lettingGoOutsideTakesNothing();
    void theKeysCarryAndTakeOrGiveUp();
    void aDayWithoutAMarkerCantBePickedUp();
    void aPreviewIsShownOnlyWhileCarrying();
    void everyDayIsAnItemOfItsOwn();
    void anItemStaysWithItsDay();
    void theFocusedItemIsTheFocusDay();
    void yearsOfTheRepublicAreReadOut();

private:
    static CalendarView weekFrom(Qt::DayOfWeek day)
    {
        CalendarView view;
        view.firstDayOfWeek = day;
        return view;
    }
    static CalendarView months(int count)
    {
        CalendarView view;
        view.months = count;
        return view;
    }

    const FixedClock m_clock{QDate(2026, 12, 3)};
    Theme m_theme;
    std::unique_ptr<MonthGrid> m_grid;
};

void tst_MonthGrid::init()
{
    m_grid = std::make_unique<MonthGrid>(m_clock, m_theme);
    m_grid->setLocale(QLocale::c());
    CalendarFacts facts;
    facts.calendar = shippedOfficeCalendar();
    facts.meeting = {2026, 12, 1};
    facts.rule.signOffs = {{u"A"_s, SignOffState::Dated, {2026, 12, 9}, {}}};
    m_grid->setFacts(facts);
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
    m_grid->setView(weekFrom(Qt::Sunday));
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
        m_grid->setView(weekFrom(first));
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
    QVERIFY(m_grid->accessibleName().contains(u"25 Dec 2026"));
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

void tst_MonthGrid::severalMonthsAreVisibleAsAWhole()
{
    for (int count : {1, 2, 3}) {
        m_grid->setView(months(count));
        m_grid->resize(m_grid->minimumSizeHint());
        for (QDate month(2013, 1, 1); month.year() < 2028; month = month.addMonths(1)) {
            m_grid->goTo(month);
            const QDate first = m_grid->month();
            QVERIFY(m_grid->isVisibleDay(first));
            QVERIFY(m_grid->isVisibleDay(first.addMonths(count).addDays(-1)));
            QVERIFY(m_grid->isVisibleDay(month));
        }
        QVERIFY(!m_grid->grab().isNull());
    }
    m_grid->setView(months(3));
    m_grid->goTo({2026, 1, 15});
    QCOMPARE(m_grid->month(), QDate(2026, 1, 1));
    m_grid->goTo({2026, 4, 15}); // forward by as little as can be
    QCOMPARE(m_grid->month(), QDate(2026, 2, 1));
}

void tst_MonthGrid::theMouseCarriesASignOffAndTakesIt()
{
    m_grid->show();
    QSignalSpy carried(m_grid.get(), &MonthGrid::carried);
    QSignalSpy put(m_grid.get(), &MonthGrid::putDown);
    const QPoint from = m_grid->cellRect({2026, 12, 9}).center();
    const QPoint to = m_grid->cellRect({2026, 12, 16}).center();
    QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_grid.get(), (from + to) / 2);
    QTest::mouseMove(m_grid.get(), to);
    QVERIFY(m_grid->isCarrying());
    QVERIFY(!carried.isEmpty());
    QCOMPARE(carried.last().at(1).toDate(), QDate(2026, 12, 16));
    QVERIFY(put.isEmpty());
    QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, to);
    QCOMPARE(put.size(), 1);
    QCOMPARE(put.first().first().value<CalendarMarker>(), (CalendarMarker{CalendarMarker::Kind::SignOff, 0}));
    QCOMPARE(put.first().at(1).toDate(), QDate(2026, 12, 16));
    QVERIFY(!m_grid->isCarrying());
}

void tst_MonthGrid::lettingGoOutsideTakesNothing()
{
    m_grid->show();
    QSignalSpy put(m_grid.get(), &MonthGrid::putDown);
    const QPoint from = m_grid->cellRect({2026, 12, 9}).center();
    QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_grid.get(), from + QPoint(60, 0));
    QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(put.isEmpty());
    QVERIFY(!m_grid->isCarrying());
}

void tst_MonthGrid::theKeysCarryAndTakeOrGiveUp()
{
    QSignalSpy put(m_grid.get(), &MonthGrid::putDown);
    QSignalSpy ended(m_grid.get(), &MonthGrid::carryEnded);
    m_grid->goTo({2026, 12, 1});
    QTest::keyClick(m_grid.get(), Qt::Key_M);
    QVERIFY(m_grid->isCarrying());
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    QTest::keyClick(m_grid.get(), Qt::Key_Escape);
    QVERIFY(!m_grid->isCarrying());
    QCOMPARE(ended.size(), 1);
    QVERIFY(put.isEmpty());
    m_grid->goTo({2026, 12, 1});
    QTest::keyClick(m_grid.get(), Qt::Key_M);
    QTest::keyClick(m_grid.get(), Qt::Key_Down);
    QTest::keyClick(m_grid.get(), Qt::Key_Return);
    QCOMPARE(put.size(), 1);
    QCOMPARE(put.first().first().value<CalendarMarker>().kind, CalendarMarker::Kind::Meeting);
    QCOMPARE(put.first().at(1).toDate(), QDate(2026, 12, 8));
}

void tst_MonthGrid::aDayWithoutAMarkerCantBePickedUp()
{
    m_grid->goTo({2026, 12, 3});
    QTest::keyClick(m_grid.get(), Qt::Key_M);
    QVERIFY(!m_grid->isCarrying());
}

void tst_MonthGrid::aPreviewIsShownOnlyWhileCarrying()
{
    CalendarFacts other = m_grid->facts();
    other.meeting = {2026, 12, 17};
    m_grid->setPreview(other);
    QCOMPARE(m_grid->cellFor({2026, 12, 17}).mark, CellMark::None);
    m_grid->goTo({2026, 12, 1});
    m_grid->pickUp();
    m_grid->setPreview(other);
    QCOMPARE(m_grid->cellFor({2026, 12, 17}).mark, CellMark::Meeting);
    QTest::keyClick(m_grid.get(), Qt::Key_Escape);
    QCOMPARE(m_grid->cellFor({2026, 12, 17}).mark, CellMark::None);
}

void tst_MonthGrid::everyDayIsAnItemOfItsOwn()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid.get());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->childCount(), 42);
    QCOMPARE(table->tableInterface()->rowCount(), 6);
    QCOMPARE(table->tableInterface()->columnCount(), 7);
    QCOMPARE(table->tableInterface()->columnDescription(0), u"Monday"_s);
    QSet<QString> names;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *day = table->child(i);
        QVERIFY(day->isValid());
        QCOMPARE(table->indexOfChild(day), i);
        QCOMPARE(day->role(), QAccessible::Cell);
        QCOMPARE(day->parent(), table);
        QVERIFY(day->text(QAccessible::Name)
                    .contains(m_grid->cellFor(m_grid->firstVisibleDay().addDays(i)).reason));
        QCOMPARE(table->childAt(day->rect().center().x(), day->rect().center().y()), day);
        QCOMPARE(day->tableCellInterface()->rowIndex() * 7 + day->tableCellInterface()->columnIndex(), i);
        names.insert(day->text(QAccessible::Name));
    }
    QCOMPARE(names.size(), 42);
    QVERIFY(table->tableInterface()->cellAt(4, 4)->text(QAccessible::Name).contains(u"Fri, 25 Dec 2026"));
    QVERIFY(table->tableInterface()->cellAt(4, 4)->text(QAccessible::Name).contains(u"行憲紀念日"));
}

void tst_MonthGrid::anItemStaysWithItsDay()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid.get());
    QAccessibleInterface *day = table->child(int(m_grid->firstVisibleDay().daysTo({2026, 12, 25})));
    const QString name = day->text(QAccessible::Name);
    m_grid->goTo({2027, 3, 5});
    QCOMPARE(day->text(QAccessible::Name), name);
    QCOMPARE(table->indexOfChild(day), -1);
    QVERIFY(day->state().invisible);
    day->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_grid->focusDay(), QDate(2026, 12, 25));
    QVERIFY(day->state().selected);
}

void tst_MonthGrid::theFocusedItemIsTheFocusDay()
{
    m_grid->show();
    m_grid->activateWindow();
    m_grid->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->goTo({2026, 12, 9});
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid.get());
    QVERIFY(table->focusChild());
    QVERIFY(table->focusChild()->text(QAccessible::Name).contains(u"9 Dec 2026"));
    QSignalSpy asked(m_grid.get(), &MonthGrid::menuRequested);
    table->focusChild()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 1);
}

void tst_MonthGrid::yearsOfTheRepublicAreReadOut()
{
    CalendarView view;
    view.years = YearCount::Republic;
    m_grid->setView(view);
    m_grid->goTo({2026, 12, 25});
    QVERIFY2(m_grid->accessibleName().contains(u"ROC 115"), qPrintable(m_grid->accessibleName()));
}

QTEST_MAIN(tst_MonthGrid)
#include "tst_monthgrid.moc"
