// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarcell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_CalendarCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfDayHasItsCell_data();
    void everyKindOfDayHasItsCell();
    void aPendingSignOffMarksTheEarliestDay();
    void theDayOfPublicationMayBeTheLastCounted();
    void aSignOffAmongTheCountedDaysKeepsItsNumber();
    void theDraftIsMarkedBesideTheMeeting();
    void withoutAScheduleTheOfficeDaysStillShow();
    void aDayThatNobodyKnowsSaysSo();
    void aHoldIsToldOnItsDay();
    void aHoldOfTheRecordWaitsForItsDay();
    void theReviewIsMarked();
    void aDayOfTheOfficeIsMarked();
    void withoutACalendarNoDayIsKnown();
    void duesOfManyMeetingsAreCountedAndNamed();
    void ofManyDuesTheFirstAreNamed();

private:
    CalendarFacts factsOf(QDate meeting, const PublicationRule &rule,
                          const QList<RedactionRequest> &requests = {}) const
    {
        Transcript transcript;
        transcript.meeting.date = meeting;
        transcript.rule = rule;
        transcript.requests = requests;
        CalendarFacts facts{meeting, {2026, 12, 3}, rule, std::nullopt, m_calendar};
        if (const Result<PublicationSchedule> counted = schedule(transcript, m_calendar))
            facts.schedule = *counted;
        return facts;
    }

    static PublicationRule signedOn(QDate date)
    {
        PublicationRule rule;
        rule.signOffs = {{u"A"_s, SignOffState::Dated, date, {}}};
        return rule;
    }

    const OfficeCalendar m_calendar = shippedOfficeCalendar();
};

void tst_CalendarCell::everyKindOfDayHasItsCell_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<CalendarCell>("expected");
    const auto row = [](const char *tag, QDate date, const QString &reason, auto set) {
        CalendarCell cell;
        cell.date = date;
        cell.reason = reason;
        set(cell);
        QTest::newRow(tag) << date << cell;
    };
    const auto nothing = [](CalendarCell &) {};
    row("the meeting", {2026, 11, 20}, u"the meeting; not counted; working day"_s, [](CalendarCell &cell) {
        cell.mark = CellMark::Meeting;
        cell.label = u"meeting"_s;
        cell.start = true;
    });
    row("a weekend", {2026, 11, 21}, u"not counted: weekend [calendar version 2025-10-20]"_s,
        [](CalendarCell &cell) { cell.dayOff = true; });
    row("a counted day", {2026, 11, 23}, u"working day 1 [calendar version 2025-10-20]"_s,
        [](CalendarCell &cell) {
            cell.ground = CellGround::Counted;
            cell.number = 1;
        });
    row("today", {2026, 12, 3}, u"working day 9 [calendar version 2025-10-20]; today"_s,
        [](CalendarCell &cell) {
            cell.ground = CellGround::Counted;
            cell.number = 9;
            cell.today = true;
        });
    row("the last counted", {2026, 12, 4}, u"working day 10 [calendar version 2025-10-20]"_s,
        [](CalendarCell &cell) {
            cell.ground = CellGround::Counted;
            cell.number = 10;
            cell.lastCounted = true;
        });
    row("a weekend while waiting", {2026, 12, 6}, u"waiting for a sign-off; weekend"_s,
        [](CalendarCell &cell) { cell.dayOff = true; });
    row("the first day of waiting", {2026, 12, 7}, u"waiting for a sign-off; working day"_s,
        [](CalendarCell &cell) {
            cell.ground = CellGround::Waiting;
            cell.mark = CellMark::SignOff;
            cell.label = u"sign-off"_s;
        });
    row("the next day of waiting", {2026, 12, 8}, u"waiting for a sign-off; working day"_s,
        [](CalendarCell &cell) { cell.ground = CellGround::Waiting; });
    row("the day of publication", {2026, 12, 9},
        u"from this day the record may be published; working day; sign-off “A”"_s, [](CalendarCell &cell) {
            cell.ground = CellGround::Publication;
            cell.mark = CellMark::Publication;
            cell.label = u"public"_s;
        });
    row("a plain day", {2026, 12, 10}, u"working day"_s, nothing);
    row("a holiday", {2026, 12, 25}, u"holiday (行憲紀念日)"_s, [](CalendarCell &cell) {
        cell.mark = CellMark::Holiday;
        cell.label = u"行憲紀念日"_s;
        cell.dayOff = true;
    });
    row("a make-up day", {2025, 2, 8}, u"make-up working day (補行上班)"_s, [](CalendarCell &cell) {
        cell.mark = CellMark::MakeUpDay;
        cell.label = u"works"_s;
    });
}

void tst_CalendarCell::everyKindOfDayHasItsCell()
{
    QFETCH(const QDate, date);
    QFETCH(const CalendarCell, expected);
    const CalendarCell cell = cellFor(date, factsOf({2026, 11, 20}, signedOn({2026, 12, 9})));
    QCOMPARE(cell.reason, expected.reason);
    QCOMPARE(cell.label, expected.label);
    QVERIFY(cell == expected);
}

void tst_CalendarCell::aPendingSignOffMarksTheEarliestDay()
{
    PublicationRule rule;
    rule.signOffs = {SignOff{}};
    const CalendarCell cell = cellFor({2021, 7, 30}, factsOf({2021, 7, 16}, rule));
    QCOMPARE(cell.ground, CellGround::Waiting);
    QCOMPARE(cell.mark, CellMark::Earliest);
    QCOMPARE(cell.number, 10);
    QVERIFY(cell.lastCounted);
    QVERIFY(cell.reason.contains(u"not before this day"));
}

void tst_CalendarCell::theDayOfPublicationMayBeTheLastCounted()
{
    const CalendarCell cell = cellFor({2021, 7, 30}, factsOf({2021, 7, 16}, {}));
    QCOMPARE(cell.ground, CellGround::Publication);
    QCOMPARE(cell.number, 10);
    QVERIFY(cell.lastCounted);
}

void tst_CalendarCell::aSignOffAmongTheCountedDaysKeepsItsNumber()
{
    const CalendarCell cell = cellFor({2021, 7, 20}, factsOf({2021, 7, 16}, signedOn({2021, 7, 20})));
    QCOMPARE(cell.ground, CellGround::Waiting);
    QCOMPARE(cell.mark, CellMark::SignOff);
    QCOMPARE(cell.number, 2);
    QVERIFY(cell.reason.contains(u"sign-off “A”"));
}

void tst_CalendarCell::theDraftIsMarkedBesideTheMeeting()
{
    PublicationRule rule;
    rule.countFrom = CountFrom::DraftSent;
    rule.draftSent = {2021, 7, 20};
    const CalendarFacts facts = factsOf({2021, 7, 16}, rule);
    const CalendarCell draft = cellFor({2021, 7, 20}, facts);
    QCOMPARE(draft.mark, CellMark::DraftSent);
    QVERIFY(draft.start);
    QVERIFY(draft.reason.startsWith(u"the draft was sent"));
    const CalendarCell meeting = cellFor({2021, 7, 16}, facts);
    QCOMPARE(meeting.mark, CellMark::Meeting);
    QVERIFY(!meeting.start);
    QVERIFY(meeting.reason.startsWith(u"the meeting"));
}

void tst_CalendarCell::withoutAScheduleTheOfficeDaysStillShow()
{
    const CalendarFacts facts = factsOf({}, {});
    QVERIFY(!facts.schedule);
    QCOMPARE(cellFor({2021, 2, 20}, facts).mark, CellMark::MakeUpDay);
    QVERIFY(cellFor({2021, 2, 21}, facts).dayOff);
}

void tst_CalendarCell::aDayThatNobodyKnowsSaysSo()
{
    const CalendarCell cell = cellFor({2028, 1, 3}, factsOf({}, {}));
    QVERIFY(!cell.known);
    QVERIFY(!cell.dayOff);
    QVERIFY(cell.reason.contains(u"does not know"));
}

void tst_CalendarCell::aHoldIsToldOnItsDay()
{
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdUntil = {2021, 10, 1};
    const CalendarCell cell = cellFor({2021, 10, 1}, factsOf({2021, 7, 16}, {}, {held}));
    QVERIFY2(cell.reason.contains(u"held passage"), qPrintable(cell.reason));
}

void tst_CalendarCell::aHoldOfTheRecordWaitsForItsDay()
{
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdScope = HoldScope::Publication;
    held.holdUntil = {2021, 8, 4};
    PublicationRule rule = signedOn({2021, 9, 1});
    const CalendarFacts facts = factsOf({2021, 7, 16}, rule, {held});
    const CalendarCell cell = cellFor({2021, 8, 4}, facts);
    QCOMPARE(cell.mark, CellMark::Hold);
    QCOMPARE(cell.ground, CellGround::Waiting);
    QVERIFY2(cell.reason.contains(u"no longer held"), qPrintable(cell.reason));
    const CalendarCell alone = cellFor({2021, 8, 4}, factsOf({2021, 7, 16}, {}, {held}));
    QCOMPARE(alone.mark, CellMark::Publication);
    QVERIFY(cellFor({2021, 8, 3}, factsOf({2021, 7, 16}, {}, {held})).reason.contains(u"the record is held"));
}

void tst_CalendarCell::theReviewIsMarked()
{
    PublicationRule rule;
    rule.reviewUntil = {2021, 7, 28};
    const CalendarCell cell = cellFor({2021, 7, 28}, factsOf({2021, 7, 16}, rule));
    QCOMPARE(cell.mark, CellMark::Review);
    QCOMPARE(cell.number, 8);
    QVERIFY(cell.reason.contains(u"send the draft back"));
}

void tst_CalendarCell::aDayOfTheOfficeIsMarked()
{
    CalendarFacts facts = factsOf({}, {});
    facts.calendar = m_calendar.withOwnDays({makeOfficeDay({2021, 7, 20}, OfficeHours::Closed, u"颱風"_s)});
    const CalendarCell cell = cellFor({2021, 7, 20}, facts);
    QVERIFY(cell.byOffice);
    QVERIFY(cell.dayOff);
    QVERIFY(cell.reason.contains(u"as the office says"));
    QVERIFY(!cellFor({2021, 7, 21}, facts).byOffice);
}

void tst_CalendarCell::duesOfManyMeetingsAreCountedAndNamed()
{
    CalendarFacts facts = factsOf({}, {});
    facts.today = {2026, 12, 3};
    facts.dues.insert({2026, 12, 4}, {1, 1, {u"review ends: A"_s, u"publication: B"_s}});
    facts.dues.insert({2026, 12, 7}, {1, 0, {u"review ends: C"_s}});
    facts.dues.insert({2026, 12, 1}, {0, 1, {u"publication: D"_s}});
    const CalendarCell both = cellFor({2026, 12, 4}, facts);
    QCOMPARE(both.mark, CellMark::Dues);
    QCOMPARE(both.ground, CellGround::Publication);
    QCOMPARE(both.label, u"2 due"_s);
    QCOMPARE(both.reason, u"review ends: A; publication: B; working day"_s);
    QCOMPARE(cellFor({2026, 12, 7}, facts).ground, CellGround::Waiting);
    // What could have been published before today waits for somebody.
    QCOMPARE(cellFor({2026, 12, 1}, facts).ground, CellGround::Waiting);
    QCOMPARE(cellFor({2026, 12, 8}, facts).mark, CellMark::None);
}

void tst_CalendarCell::ofManyDuesTheFirstAreNamed()
{
    CalendarFacts facts = factsOf({}, {});
    DuesOfDay dues{0, 9, {}};
    for (int i = 1; i <= 9; ++i)
        dues.what.append(u"m%1"_s.arg(i));
    facts.dues.insert({2026, 12, 4}, dues);
    QCOMPARE(cellFor({2026, 12, 4}, facts).reason, u"m1; m2; m3; m4; m5; m6; and 3 more; working day"_s);
}

void tst_CalendarCell::withoutACalendarNoDayIsKnown()
{
    CalendarFacts facts = factsOf({}, {});
    facts.calendar.reset();
    QVERIFY(!cellFor({2021, 7, 20}, facts).known);
    QVERIFY(cellFor({2021, 7, 24}, facts).dayOff); // a Saturday
}

QTEST_APPLESS_MAIN(tst_CalendarCell)
#include "tst_calendarcell.moc"
