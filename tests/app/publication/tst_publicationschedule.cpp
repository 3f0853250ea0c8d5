// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationschedule.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_PublicationSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsTheNthWorkingDay_data();
    void theDayIsTheNthWorkingDay();
    void theRecordedCasesAreMet();
    void everyStartAndCountAgreesWithASecondWayOfCounting();
    void aLaterSignOffDecides();
    void anEarlierSignOffDoesNotDecide();
    void theLatestOfSeveralSignOffsDecides();
    void aPendingSignOffLeavesTheDayOpen();
    void aWaivedSignOffIsNotWaitedFor();
    void theDraftMayStartTheCount();
    void noWorkingDaysMeansTheStart();
    void aHoldIsListedAndDoesNotDelay();
    void aHoldOfTheRecordMovesTheDay();
    void aHoldOfTheRecordWithoutADayIsRefused();
    void everySpeakersWordEndsTheCount_data();
    void everySpeakersWordEndsTheCount();
    void aConfirmedRecordStillWaitsForSignOffAndHold();
    void holdsSignOffsAndWordsInAnyOrderAgreeWithTheOracle();
    void theCalendarThatTheRuleNamesCounts();
    void anOlderVersionGivesTheDayOfThen();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();

private:
    static Transcript recordOf(QDate meeting, const PublicationRule &rule,
                               const QList<RedactionRequest> &requests = {})
    {
        Transcript transcript;
        transcript.meeting.date = meeting;
        transcript.rule = rule;
        transcript.requests = requests;
        return transcript;
    }
    PublicationSchedule scheduleOf(QDate meeting, const PublicationRule &rule) const
    {
        return schedule(recordOf(meeting, rule), m_calendar).value();
    }

    const OfficeCalendar m_calendar = shippedOfficeCalendar();
};

namespace {

QString countedDays(const PublicationSchedule &schedule)
{
    QStringList days;
    for (const ScheduledDay &day : schedule.days) {
        if (day.counting == ScheduledDay::Counting::Counted)
            days.append(day.day.date.toString(u"MM-dd"_s));
    }
    return days.join(u' ');
}

PublicationRule ruleWith(QList<SignOff> signOffs)
{
    PublicationRule rule;
    rule.signOffs = std::move(signOffs);
    return rule;
}

} // namespace

void tst_PublicationSchedule::theDayIsTheNthWorkingDay_data()
{
    QTest::addColumn<QDate>("meeting");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<QString>("counted");
    QTest::newRow("two plain weeks") << QDate(2021, 7, 16) << QDate(2021, 7, 30)
                                     << u"07-19 07-20 07-21 07-22 07-23 07-26 07-27 07-28 07-29 07-30"_s;
    QTest::newRow("over Lunar New Year, a Saturday works")
        << QDate(2021, 2, 5) << QDate(2021, 2, 25)
        << u"02-08 02-09 02-17 02-18 02-19 02-20 02-22 02-23 02-24 02-25"_s;
    QTest::newRow("held on a make-up Saturday")
        << QDate(2021, 2, 20) << QDate(2021, 3, 8)
        << u"02-22 02-23 02-24 02-25 02-26 03-02 03-03 03-04 03-05 03-08"_s;
    QTest::newRow("the first counted day is a Saturday")
        << QDate(2023, 1, 6) << QDate(2023, 1, 19)
        << u"01-07 01-09 01-10 01-11 01-12 01-13 01-16 01-17 01-18 01-19"_s;
    QTest::newRow("over the year's end") << QDate(2024, 12, 27) << QDate(2025, 1, 13)
                                         << u"12-30 12-31 01-02 01-03 01-06 01-07 01-08 01-09 01-10 01-13"_s;
    QTest::newRow("over a holiday that came in mid-year")
        << QDate(2025, 9, 19) << QDate(2025, 10, 7)
        << u"09-22 09-23 09-24 09-25 09-26 09-30 10-01 10-02 10-03 10-07"_s;
    QTest::newRow("over Christmas, which is one again")
        << QDate(2025, 12, 17) << QDate(2026, 1, 2)
        << u"12-18 12-19 12-22 12-23 12-24 12-26 12-29 12-30 12-31 01-02"_s;
    QTest::newRow("over labour day") << QDate(2026, 4, 20) << QDate(2026, 5, 5)
                                     << u"04-21 04-22 04-23 04-24 04-27 04-28 04-29 04-30 05-04 05-05"_s;
    QTest::newRow("over Lunar New Year of 2027")
        << QDate(2027, 2, 2) << QDate(2027, 2, 23)
        << u"02-03 02-11 02-12 02-15 02-16 02-17 02-18 02-19 02-22 02-23"_s;
}

void tst_PublicationSchedule::theDayIsTheNthWorkingDay()
{
    QFETCH(const QDate, meeting);
    QFETCH(const QDate, expected);
    QFETCH(const QString, counted);
    const PublicationSchedule result = scheduleOf(meeting, {});
    QCOMPARE(result.notBefore, expected);
    QCOMPARE(result.lastCounted, expected);
    QCOMPARE(countedDays(result), counted);
    QCOMPARE(result.outcome, PublicationSchedule::Outcome::Final);
    QCOMPARE(result.decidingSignOff, -1);
    QVERIFY(!result.mayBePublishedOn(expected.addDays(-1)));
    QVERIFY(result.mayBePublishedOn(expected));
    QCOMPARE(result.find(meeting)->counting, ScheduledDay::Counting::Start);
    QCOMPARE(result.find(expected)->number, 10);
    QVERIFY(!result.find(meeting.addDays(-1)));
    QVERIFY(!result.find(expected.addDays(1)));
}

void tst_PublicationSchedule::theRecordedCasesAreMet()
{
    QFile file(QStringLiteral(VERBATIM_CORPUS_DIR "/calendars/working-day-cases.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder of real records (VERBATIM_CORPUS_DIR) is absent.");
    file.readLine();
    int cases = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        QVERIFY(fields.size() >= 4);
        PublicationRule rule;
        rule.workingDays = fields[1].toInt();
        const PublicationSchedule result = scheduleOf(QDate::fromString(fields[0], Qt::ISODate), rule);
        QCOMPARE(result.notBefore, QDate::fromString(fields[2], Qt::ISODate));
        QCOMPARE(countedDays(result), fields[3]);
        ++cases;
    }
    QVERIFY(cases >= 9);
}

void tst_PublicationSchedule::everyStartAndCountAgreesWithASecondWayOfCounting()
{
    // The other way: one sorted list of all working days, and the N-th entry behind the start in it.
    QList<QDate> working;
    for (QDate date = m_calendar.firstDay(); date <= m_calendar.lastDay(); date = date.addDays(1)) {
        if (m_calendar.day(date)->isWorkingDay())
            working.append(date);
    }
    qsizetype next = 0;
    int refused = 0;
    for (QDate start = m_calendar.firstDay(); start <= m_calendar.lastDay(); start = start.addDays(1)) {
        while (next < working.size() && working[next] <= start)
            ++next;
        for (int n = 0; n <= 60; ++n) {
            PublicationRule rule;
            rule.workingDays = n;
            const Result<PublicationSchedule> result = schedule(recordOf(start, rule), m_calendar);
            const qsizetype index = next + n - 1;
            if (n > 0 && index >= working.size()) {
                QVERIFY(!result);
                ++refused;
                continue;
            }
            QVERIFY(result);
            QCOMPARE(result->notBefore, n == 0 ? start : working[index]);
            QCOMPARE(result->days.size(), start.daysTo(result->notBefore) + 1);
        }
    }
    QVERIFY(refused > 0);
}

void tst_PublicationSchedule::aLaterSignOffDecides()
{
    const PublicationSchedule result =
        scheduleOf({2021, 7, 16}, ruleWith({{u"A"_s, SignOffState::Dated, {2021, 8, 14}, {}}}));
    QCOMPARE(result.lastCounted, QDate(2021, 7, 30));
    QCOMPARE(result.notBefore, QDate(2021, 8, 14));
    QCOMPARE(result.decidingSignOff, 0);
    QVERIFY(!result.mayBePublishedOn({2021, 8, 13}));
    QVERIFY(result.mayBePublishedOn({2021, 8, 14}));
}

void tst_PublicationSchedule::anEarlierSignOffDoesNotDecide()
{
    for (const QDate date : {QDate(2021, 7, 1), QDate(2021, 7, 29), QDate(2021, 7, 30)}) {
        const PublicationSchedule result =
            scheduleOf({2021, 7, 16}, ruleWith({{{}, SignOffState::Dated, date, {}}}));
        QCOMPARE(result.notBefore, QDate(2021, 7, 30));
        QCOMPARE(result.decidingSignOff, -1);
    }
}

void tst_PublicationSchedule::theLatestOfSeveralSignOffsDecides()
{
    const PublicationSchedule result =
        scheduleOf({2021, 7, 16}, ruleWith({{u"A"_s, SignOffState::Dated, {2021, 8, 2}, {}},
                                            {u"B"_s, SignOffState::Dated, {2021, 8, 14}, {}},
                                            {u"C"_s, SignOffState::Dated, {2021, 8, 3}, {}}}));
    QCOMPARE(result.notBefore, QDate(2021, 8, 14));
    QCOMPARE(result.decidingSignOff, 1);
}

void tst_PublicationSchedule::aPendingSignOffLeavesTheDayOpen()
{
    const PublicationSchedule result = scheduleOf({2021, 7, 16}, ruleWith({SignOff{}}));
    QCOMPARE(result.outcome, PublicationSchedule::Outcome::WaitsForSignOff);
    QCOMPARE(result.notBefore, QDate(2021, 7, 30));
    QVERIFY(!result.mayBePublishedOn({2021, 7, 30}));
    QVERIFY(!result.mayBePublishedOn({2030, 1, 1}));
    const PublicationSchedule both =
        scheduleOf({2021, 7, 16}, ruleWith({SignOff{}, {u"B"_s, SignOffState::Dated, {2021, 8, 14}, {}}}));
    QCOMPARE(both.outcome, PublicationSchedule::Outcome::WaitsForSignOff);
    QCOMPARE(both.notBefore, QDate(2021, 8, 14));
}

void tst_PublicationSchedule::aWaivedSignOffIsNotWaitedFor()
{
    const PublicationSchedule result = scheduleOf(
        {2021, 7, 16}, ruleWith({{{}, SignOffState::Waived, {2021, 8, 14}, u"every speaker agreed"_s}}));
    QCOMPARE(result.outcome, PublicationSchedule::Outcome::Final);
    QCOMPARE(result.notBefore, QDate(2021, 7, 30));
}

void tst_PublicationSchedule::theDraftMayStartTheCount()
{
    PublicationRule rule;
    rule.countFrom = CountFrom::DraftSent;
    rule.draftSent = {2021, 7, 20};
    QCOMPARE(scheduleOf({2021, 7, 16}, rule).notBefore, QDate(2021, 8, 3));
    QCOMPARE(schedule(recordOf({}, rule), m_calendar)->notBefore, QDate(2021, 8, 3));
}

void tst_PublicationSchedule::noWorkingDaysMeansTheStart()
{
    PublicationRule rule;
    rule.workingDays = 0;
    const PublicationSchedule result = scheduleOf({2021, 7, 17}, rule);
    QCOMPARE(result.notBefore, QDate(2021, 7, 17));
    QCOMPARE(result.days.size(), 1);
}

void tst_PublicationSchedule::aHoldIsListedAndDoesNotDelay()
{
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdUntil = {2021, 10, 1};
    RedactionRequest over = held;
    over.holdUntil = {2021, 7, 20};
    RedactionRequest declined = held;
    declined.holdUntil = {2021, 11, 1};
    declined.decision = Decision::Declined;
    const PublicationSchedule result =
        schedule(recordOf({2021, 7, 16}, {}, {held, over, declined, held}), m_calendar).value();
    QCOMPARE(result.notBefore, QDate(2021, 7, 30));
    QCOMPARE(result.holds, QList<QDate>{QDate(2021, 10, 1)});
}

void tst_PublicationSchedule::aHoldOfTheRecordMovesTheDay()
{
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdScope = HoldScope::Publication;
    held.holdUntil = {2021, 10, 1};
    RedactionRequest undecided = held;
    undecided.holdUntil = {2021, 12, 1};
    undecided.decision = Decision::Undecided;
    RedactionRequest changed = held;
    changed.holdUntil = {2021, 7, 20};
    changed.decision = Decision::Changed;
    const PublicationSchedule result =
        schedule(recordOf({2021, 7, 16}, {}, {held, undecided, changed}), m_calendar).value();
    QCOMPARE(result.notBefore, QDate(2021, 10, 1));
    QCOMPARE(result.deciding, PublicationSchedule::Deciding::Hold);
    QCOMPARE(result.recordHolds, (QList<QDate>{{2021, 7, 20}, {2021, 10, 1}}));
    QVERIFY(result.holds.isEmpty());
    QVERIFY(!result.mayBePublishedOn({2021, 9, 30}));
    QVERIFY(result.mayBePublishedOn({2021, 10, 1}));
}

void tst_PublicationSchedule::aHoldOfTheRecordWithoutADayIsRefused()
{
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdScope = HoldScope::Publication;
    const Result<PublicationSchedule> result = schedule(recordOf({2021, 7, 16}, {}, {held}), m_calendar);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"holds the whole record"), qPrintable(result.error().message));
}

namespace {

/// Three people; the third speaks off the record only, so that nobody waits for him.
Transcript threeSpeakers(QList<QDate> confirmed)
{
    Transcript transcript;
    transcript.meeting.date = {2021, 7, 16};
    transcript.rule.allConfirmed = AllConfirmed::EndsTheCount;
    for (quint64 i = 1; i <= 3; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(i);
        transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = speaker.id;
        turn.record = i == 3 ? RecordState::OffRecord : RecordState::OnRecord;
        transcript.turns.append(turn);
        if (i <= quint64(confirmed.size()) && confirmed.at(qsizetype(i) - 1).isValid())
            transcript.rule.confirmations.append({speaker.id, confirmed.at(qsizetype(i) - 1)});
    }
    return transcript;
}

} // namespace

void tst_PublicationSchedule::everySpeakersWordEndsTheCount_data()
{
    QTest::addColumn<QList<QDate>>("confirmed");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<bool>("ended");
    const QDate tenth(2021, 7, 30);
    QTest::newRow("nobody") << QList<QDate>{} << tenth << false;
    QTest::newRow("one is missing") << QList<QDate>{QDate(2021, 7, 19)} << tenth << false;
    QTest::newRow("the other is missing") << QList<QDate>{QDate(), QDate(2021, 7, 19)} << tenth << false;
    QTest::newRow("both, the later day")
        << QList<QDate>{QDate(2021, 7, 19), QDate(2021, 7, 21)} << QDate(2021, 7, 21) << true;
    QTest::newRow("both, on a Saturday")
        << QList<QDate>{QDate(2021, 7, 24), QDate(2021, 7, 21)} << QDate(2021, 7, 24) << true;
    QTest::newRow("both on the day of the meeting")
        << QList<QDate>{QDate(2021, 7, 16), QDate(2021, 7, 16)} << QDate(2021, 7, 16) << true;
    QTest::newRow("both before the meeting: never before its day")
        << QList<QDate>{QDate(2021, 7, 1), QDate(2021, 7, 2)} << QDate(2021, 7, 16) << true;
    QTest::newRow("after the count: it was over")
        << QList<QDate>{QDate(2021, 8, 3), QDate(2021, 8, 3)} << tenth << false;
    QTest::newRow("on the last day") << QList<QDate>{tenth, tenth} << tenth << false;
}

void tst_PublicationSchedule::everySpeakersWordEndsTheCount()
{
    QFETCH(const QList<QDate>, confirmed);
    QFETCH(const QDate, expected);
    QFETCH(const bool, ended);
    Transcript transcript = threeSpeakers(confirmed);
    const PublicationSchedule result = schedule(transcript, m_calendar).value();
    QCOMPARE(result.notBefore, expected);
    QCOMPARE(result.countEnd == PublicationSchedule::CountEnd::Confirmations, ended);
    QCOMPARE(result.days.last().day.date, expected);
    transcript.rule.allConfirmed = AllConfirmed::ChangesNothing;
    QCOMPARE(schedule(transcript, m_calendar)->notBefore, QDate(2021, 7, 30));
}

void tst_PublicationSchedule::aConfirmedRecordStillWaitsForSignOffAndHold()
{
    Transcript transcript = threeSpeakers({QDate(2021, 7, 19), QDate(2021, 7, 19)});
    transcript.rule.signOffs = {SignOff{}};
    QCOMPARE(schedule(transcript, m_calendar)->outcome, PublicationSchedule::Outcome::WaitsForSignOff);
    transcript.rule.signOffs = {{u"A"_s, SignOffState::Dated, {2021, 7, 22}, {}}};
    QCOMPARE(schedule(transcript, m_calendar)->notBefore, QDate(2021, 7, 22));
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdScope = HoldScope::Publication;
    held.holdUntil = {2021, 7, 23};
    transcript.requests = {held};
    QCOMPARE(schedule(transcript, m_calendar)->notBefore, QDate(2021, 7, 23));
}

namespace {

/// The second way: walk day by day and ask of each whether everything there is to wait for is over.
std::optional<QDate> firstDayOn(const Transcript &transcript, const QList<QDate> &workingDays)
{
    const PublicationRule &rule = transcript.rule;
    const QDate start = rule.countFrom == CountFrom::MeetingDay ? transcript.meeting.date : rule.draftSent;
    for (QDate day = start; day.year() < 2029; day = day.addDays(1)) {
        const auto counted = std::count_if(workingDays.cbegin(), workingDays.cend(),
                                           [&](QDate working) { return working > start && working <= day; });
        const bool allSaid = std::all_of(
            transcript.speakers.cbegin(), transcript.speakers.cend(), [&](const Speaker &speaker) {
                return std::any_of(rule.confirmations.cbegin(), rule.confirmations.cend(),
                                   [&](const SpeakerConfirmation &one) {
                                       return one.speaker == speaker.id && one.on <= day;
                                   });
            });
        const bool counts = counted >= rule.workingDays || (rule.allConfirmed == AllConfirmed::EndsTheCount &&
                                                            allSaid && !transcript.speakers.isEmpty());
        const bool isSigned =
            std::none_of(rule.signOffs.cbegin(), rule.signOffs.cend(), [&](const SignOff &signOff) {
                return signOff.state == SignOffState::Dated && signOff.date > day;
            });
        const bool isFree = std::none_of(transcript.requests.cbegin(), transcript.requests.cend(),
                                         [&](const RedactionRequest &request) {
                                             return request.holdScope == HoldScope::Publication &&
                                                    isGranted(request.decision) && request.holdUntil > day;
                                         });
        if (counts && isSigned && isFree)
            return day;
    }
    return std::nullopt;
}

class RandomRecord
{
public:
    explicit RandomRecord(quint32 seed)
        : m_random(seed)
    {}

    Transcript make()
    {
        Transcript transcript;
        transcript.meeting.date = dayFrom({2013, 1, 1}, 5300);
        PublicationRule &rule = transcript.rule;
        rule.workingDays = below(61);
        rule.countFrom = CountFrom(below(2));
        rule.draftSent = transcript.meeting.date.addDays(below(20));
        const QDate start = transcript.meeting.date;
        for (int i = below(4); i > 0; --i)
            rule.signOffs.append({{}, SignOffState(below(3)), dayFrom(start, 120), {}});
        rule.allConfirmed = AllConfirmed(below(2));
        for (quint64 i = 1; i <= quint64(below(4)); ++i) {
            Speaker speaker;
            speaker.id = SpeakerId(i);
            transcript.speakers.append(speaker);
            Turn turn;
            turn.id = TurnId(i);
            turn.speaker = speaker.id;
            transcript.turns.append(turn);
            if (below(4) > 0)
                rule.confirmations.append({speaker.id, dayFrom(start, 60)});
        }
        for (int i = below(4); i > 0; --i) {
            RedactionRequest request;
            request.wish = Wish::HoldUntil;
            request.holdScope = HoldScope(below(2));
            request.decision = Decision(below(5));
            request.holdUntil = dayFrom(start, 120);
            transcript.requests.append(request);
        }
        std::shuffle(rule.signOffs.begin(), rule.signOffs.end(), m_random);
        std::shuffle(rule.confirmations.begin(), rule.confirmations.end(), m_random);
        return transcript;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    QDate dayFrom(QDate start, int days) { return start.addDays(below(days)); }

    QRandomGenerator m_random;
};

} // namespace

void tst_PublicationSchedule::holdsSignOffsAndWordsInAnyOrderAgreeWithTheOracle()
{
    QList<QDate> working;
    for (const OfficeDay &day : m_calendar.days()) {
        if (day.isWorkingDay())
            working.append(day.date);
    }
    RandomRecord records(20'211'116);
    int counted = 0;
    int held = 0;
    int confirmed = 0;
    for (int i = 0; i < 3'000; ++i) {
        const Transcript record = records.make();
        const Result<PublicationSchedule> result = schedule(record, m_calendar);
        if (!result)
            continue; // runs past the calendar: tested on its own
        const QList<QDate> near = working.mid(
            std::lower_bound(working.cbegin(), working.cend(), result->start) - working.cbegin(), 70);
        QCOMPARE(std::optional(result->notBefore), firstDayOn(record, near));
        const bool pending =
            std::any_of(record.rule.signOffs.cbegin(), record.rule.signOffs.cend(),
                        [](const SignOff &one) { return one.state == SignOffState::Pending; });
        QCOMPARE(result->outcome == PublicationSchedule::Outcome::WaitsForSignOff, pending);
        ++counted;
        held += result->deciding == PublicationSchedule::Deciding::Hold ? 1 : 0;
        confirmed += result->countEnd == PublicationSchedule::CountEnd::Confirmations ? 1 : 0;
    }
    QVERIFY(counted > 2'500 && held > 100 && confirmed > 100); // or the draw has missed what it is for
}

void tst_PublicationSchedule::theCalendarThatTheRuleNamesCounts()
{
    const OfficeCalendar other =
        m_calendar.withOwnDays({makeOfficeDay({2021, 7, 19}, OfficeHours::Closed, u"颱風"_s)});
    const OfficeCalendars calendars({{{}, {m_calendar}, {}}, {u"南部"_s, {other}, {}}});
    PublicationRule rule;
    QCOMPARE(schedule(recordOf({2021, 7, 16}, rule), calendars)->notBefore, QDate(2021, 7, 30));
    rule.calendar = u"南部"_s;
    QCOMPARE(schedule(recordOf({2021, 7, 16}, rule), calendars)->notBefore, QDate(2021, 8, 2));
    rule.calendar = u"北部"_s;
    const Result<PublicationSchedule> unknown = schedule(recordOf({2021, 7, 16}, rule), calendars);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(u"北部"), qPrintable(unknown.error().message));
}

void tst_PublicationSchedule::anOlderVersionGivesTheDayOfThen()
{
    const QList<OfficeCalendar> versions = shippedCalendarVersions();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(schedule(recordOf({2025, 9, 19}, {}), versions[0])->notBefore, QDate(2025, 10, 3));
    QCOMPARE(schedule(recordOf({2025, 9, 19}, {}), versions[1])->notBefore, QDate(2025, 10, 7));
    QCOMPARE(schedule(recordOf({2021, 7, 16}, {}), versions[0])->notBefore, QDate(2021, 7, 30));
}

void tst_PublicationSchedule::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QDate>("meeting");
    QTest::addColumn<int>("workingDays");
    QTest::addColumn<int>("countFrom");
    QTest::addColumn<bool>("undatedSignOff");
    QTest::addColumn<QString>("named");
    const int meeting = int(CountFrom::MeetingDay);
    QTest::newRow("no date") << QDate() << 10 << meeting << false << u"meeting has no date"_s;
    QTest::newRow("no draft day") << QDate(2021, 7, 16) << 10 << int(CountFrom::DraftSent) << false
                                  << u"draft"_s;
    QTest::newRow("before the calendar") << QDate(2012, 12, 31) << 10 << meeting << false << u"2012-12-31"_s;
    QTest::newRow("runs past the calendar")
        << QDate(2027, 12, 20) << 10 << meeting << false << u"2028-01-01"_s;
    QTest::newRow("too few") << QDate(2021, 7, 16) << -1 << meeting << false << u"-1"_s;
    QTest::newRow("too many") << QDate(2021, 7, 16) << 251 << meeting << false << u"251"_s;
    QTest::newRow("a sign-off without its date")
        << QDate(2021, 7, 16) << 10 << meeting << true << u"sign-off"_s;
}

void tst_PublicationSchedule::whatIsMissingIsNamed()
{
    QFETCH(const QDate, meeting);
    QFETCH(const int, workingDays);
    QFETCH(const int, countFrom);
    QFETCH(const bool, undatedSignOff);
    QFETCH(const QString, named);
    PublicationRule rule;
    rule.workingDays = workingDays;
    rule.countFrom = CountFrom(countFrom);
    if (undatedSignOff)
        rule.signOffs = {{{}, SignOffState::Dated, {}, {}}};
    const Result<PublicationSchedule> result = schedule(recordOf(meeting, rule), m_calendar);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
}

QTEST_APPLESS_MAIN(tst_PublicationSchedule)
#include "tst_publicationschedule.moc"
