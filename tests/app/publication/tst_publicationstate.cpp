// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

Q_DECLARE_METATYPE(verbatim::PublicationStage)
Q_DECLARE_METATYPE(verbatim::Transcript)

namespace {

/// A meeting of 2021-07-16 at which one person spoke; its tenth working day is 2021-07-30.
Transcript meeting()
{
    Transcript transcript;
    transcript.meeting.date = {2021, 7, 16};
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = u"王小姐"_s;
    transcript.speakers = {speaker};
    Turn turn;
    turn.id = TurnId(1);
    turn.speaker = speaker.id;
    transcript.turns.append(turn);
    return transcript;
}

Transcript with(auto change)
{
    Transcript transcript = meeting();
    change(transcript);
    return transcript;
}

RedactionRequest held(QDate until)
{
    RedactionRequest request;
    request.wish = Wish::HoldUntil;
    request.decision = Decision::Accepted;
    request.holdScope = HoldScope::Publication;
    request.holdUntil = until;
    return request;
}

PublishedEdition edition(int number, QDate day)
{
    PublishedEdition published;
    published.number = number;
    published.at = QDateTime(day, QTime(9, 0));
    return published;
}

QStringList words(const PublicationState &state)
{
    QStringList items;
    for (const MissingItem &item : state.missing)
        items.append(describe(item, QLocale::c()));
    return items;
}

} // namespace

class tst_PublicationState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsInOneStage_data();
    void aMeetingIsInOneStage();
    void whatIsMissingIsListed();
    void aPublishedMeetingMissesNothing();
    void aMeetingThatCantBeCountedSaysWhy();
    void theNextDayIsTheReviewAndThenThePublication();
    void aReminderComesOnlyWhenSomethingIsDue_data();
    void aReminderComesOnlyWhenSomethingIsDue();

private:
    PublicationState stateOf(const Transcript &transcript, QDate today) const
    {
        return publicationState(transcript, m_calendars, today);
    }

    const OfficeCalendars m_calendars = shippedCalendars();
};

void tst_PublicationState::aMeetingIsInOneStage_data()
{
    QTest::addColumn<Transcript>("transcript");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<PublicationStage>("stage");
    QTest::addColumn<QString>("words");
    using Stage = PublicationStage;
    const QDate before(2021, 7, 20);
    QTest::newRow("typing") << meeting() << before << Stage::Typing << u"typing"_s;
    const Transcript sent = with([](Transcript &t) { t.rule.draftSent = {2021, 7, 19}; });
    QTest::newRow("draft sent") << sent << before << Stage::OutForReview << u"out for review"_s;
    QTest::newRow("draft to be sent") << sent << QDate(2021, 7, 18) << Stage::Typing << u"typing"_s;
    QTest::newRow("due") << sent << QDate(2021, 7, 30) << Stage::Due << u"due since 30 Jul 2021"_s;
    QTest::newRow("the day after") << sent << QDate(2021, 7, 31) << Stage::Overdue
                                   << u"overdue since 30 Jul 2021"_s;
    const Transcript pending = with([](Transcript &t) { t.rule.signOffs = {SignOff{}}; });
    QTest::newRow("pending, still counting") << pending << before << Stage::Typing << u"typing"_s;
    QTest::newRow("pending, counted")
        << pending << QDate(2021, 7, 30) << Stage::WaitsForSignOff << u"waiting for sign-off"_s;
    const Transcript ahead = with([](Transcript &t) {
        t.rule.signOffs = {{{}, SignOffState::Dated, {2021, 8, 14}, {}}};
    });
    QTest::newRow("sign-off ahead") << ahead << QDate(2021, 8, 13) << Stage::WaitsForSignOff
                                    << u"waiting for sign-off"_s;
    QTest::newRow("signed on a Saturday")
        << ahead << QDate(2021, 8, 14) << Stage::Due << u"due since 14 Aug 2021"_s;
    QTest::newRow("the Monday behind it is not late")
        << ahead << QDate(2021, 8, 16) << Stage::Due << u"due since 14 Aug 2021"_s;
    QTest::newRow("the Tuesday is") << ahead << QDate(2021, 8, 17) << Stage::Overdue
                                    << u"overdue since 14 Aug 2021"_s;
    const Transcript kept = with([](Transcript &t) { t.requests = {held({2021, 9, 1})}; });
    QTest::newRow("held") << kept << QDate(2021, 8, 2) << Stage::Held << u"held until 1 Sep 2021"_s;
    const Transcript out = with([](Transcript &t) { t.published = {edition(0, {2021, 8, 14})}; });
    QTest::newRow("published") << out << QDate(2021, 9, 1) << Stage::Published
                               << u"published on 14 Aug 2021"_s;
    const Transcript again = with([](Transcript &t) {
        t.published = {edition(0, {2021, 8, 14}), edition(1, {2021, 8, 20})};
    });
    QTest::newRow("corrected") << again << QDate(2021, 9, 1) << Stage::Corrected
                               << u"correction 1 on 20 Aug 2021"_s;
}

void tst_PublicationState::aMeetingIsInOneStage()
{
    QFETCH(const Transcript, transcript);
    QFETCH(const QDate, today);
    QFETCH(const PublicationStage, stage);
    QFETCH(const QString, words);
    const PublicationState state = stateOf(transcript, today);
    QCOMPARE(state.stage, stage);
    QCOMPARE(describe(state, QLocale::c()), words);
    // Due and overdue are what the clock allows, and nothing else is.
    const bool allowed = state.schedule->mayBePublishedOn(today);
    const bool published = stage == PublicationStage::Published || stage == PublicationStage::Corrected;
    if (!published)
        QCOMPARE(stage == PublicationStage::Due || stage == PublicationStage::Overdue, allowed);
}

void tst_PublicationState::whatIsMissingIsListed()
{
    Transcript transcript = meeting();
    RedactionRequest open;
    RedactionRequest keeps = held({2021, 9, 1});
    transcript.requests = {open, open, keeps};
    transcript.rule.signOffs = {{u"A"_s, SignOffState::Pending, {}, {}},
                                {u"B"_s, SignOffState::Dated, {2021, 8, 14}, {}},
                                {u"C"_s, SignOffState::Dated, {2021, 7, 19}, {}},
                                {u"D"_s, SignOffState::Waived, {}, u"no need"_s}};
    transcript.rule.reviewUntil = {2021, 7, 28};
    const PublicationState state = stateOf(transcript, {2021, 7, 20});
    QCOMPARE(words(state), (QStringList{u"2 request(s) undecided"_s, u"sign-off “A” pending"_s,
                                        u"sign-off “B” expected on 14 Aug 2021"_s,
                                        u"review not back from 王小姐"_s, u"held until 1 Sep 2021"_s}));
    QCOMPARE(state.missing.first().count, 2);
    transcript.rule.confirmations = {{SpeakerId(1), {2021, 7, 19}}};
    QVERIFY(!words(stateOf(transcript, {2021, 7, 20})).contains(u"review not back from 王小姐"_s));
    transcript.rule = {}; // an office that asks nobody waits for nobody
    QCOMPARE(words(stateOf(transcript, {2021, 7, 20})).size(), 2);
}

void tst_PublicationState::aPublishedMeetingMissesNothing()
{
    Transcript transcript = meeting();
    transcript.requests = {RedactionRequest()};
    transcript.published = {edition(0, {2021, 8, 14})};
    const PublicationState state = stateOf(transcript, {2021, 9, 1});
    QVERIFY(state.missing.isEmpty());
    QVERIFY(!state.daysLeft);
    QVERIFY(!state.nextDay.isValid());
    QCOMPARE(state.on, QDate(2021, 8, 14));
}

void tst_PublicationState::aMeetingThatCantBeCountedSaysWhy()
{
    Transcript transcript = meeting();
    transcript.rule.calendar = u"nowhere"_s;
    const PublicationState state = stateOf(transcript, {2021, 9, 1});
    QVERIFY(!state.schedule);
    QCOMPARE(state.stage, PublicationStage::Typing);
    QCOMPARE(state.missing.size(), 1);
    QVERIFY(words(state).first().contains(u"nowhere"));
}

void tst_PublicationState::theNextDayIsTheReviewAndThenThePublication()
{
    const Transcript transcript = with([](Transcript &t) { t.rule.reviewUntil = {2021, 7, 28}; });
    const PublicationState early = stateOf(transcript, {2021, 7, 28});
    QCOMPARE(early.nextDay, QDate(2021, 7, 28));
    QCOMPARE(early.daysLeft, std::optional<qint64>(2));
    QCOMPARE(stateOf(transcript, {2021, 7, 29}).nextDay, QDate(2021, 7, 30));
    QCOMPARE(stateOf(transcript, {2021, 8, 2}).daysLeft, std::optional<qint64>(-3));
}

void tst_PublicationState::aReminderComesOnlyWhenSomethingIsDue_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QDate(2021, 7, 20) << QString();
    QTest::newRow("the review ends") << QDate(2021, 7, 28)
                                     << u"The review ends today. Missing: review not back from 王小姐."_s;
    QTest::newRow("between") << QDate(2021, 7, 29) << QString();
    QTest::newRow("due")
        << QDate(2021, 7, 30)
        << u"The record may be published since Fri, 30 Jul 2021. Missing: review not back from "
           "王小姐."_s;
    QTest::newRow("overdue") << QDate(2021, 8, 2)
                             << u"The record could have been published since Fri, 30 Jul 2021, for 3 day(s). "
                                "Missing: review not back from 王小姐."_s;
}

void tst_PublicationState::aReminderComesOnlyWhenSomethingIsDue()
{
    QFETCH(const QDate, today);
    QFETCH(const QString, sentence);
    const Transcript transcript = with([](Transcript &t) { t.rule.reviewUntil = {2021, 7, 28}; });
    QCOMPARE(reminderOf(stateOf(transcript, today), today, QLocale::c()), sentence);
}

QTEST_APPLESS_MAIN(tst_PublicationState)
#include "tst_publicationstate.moc"
