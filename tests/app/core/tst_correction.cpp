// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/correction.h"

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"
#include "tests/support/inventedmeeting.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QDateTime firstTime(QDate(2026, 12, 9), QTime(9, 0));
const QDateTime secondTime(QDate(2026, 12, 16), QTime(9, 0));

constexpr qsizetype note = 3; ///< the place of the narrative, which no request is about

QList<PublishedTurn> printed(const InventedMeeting &meeting)
{
    return publishedTurns(meeting.redacted().value().content());
}

/// Publishes the meeting as it is, in one file.
void publish(InventedMeeting &meeting, const QDateTime &at, const QString &reason = {})
{
    meeting.transcript.published =
        withExport(meeting.transcript.published, printed(meeting), {{u"a.html"_s, 7, "aa"}}, at, reason);
}

QList<Correction> corrections(const InventedMeeting &meeting)
{
    return meeting.redacted().value().content().corrections;
}

} // namespace

class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordThatIsNotPublishedHasNoCorrection() { QVERIFY(corrections(smallMeeting()).isEmpty()); }

    void publishingAgainWithoutAChangeIsNoCorrection()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        QCOMPARE(meeting.transcript.published.size(), 1);
        QVERIFY(corrections(meeting).isEmpty());
        publish(meeting, secondTime, u"unused"_s);
        QCOMPARE(meeting.transcript.published.size(), 1);
        QCOMPARE(meeting.transcript.published.first().at, firstTime);
    }

    void anExportInAnotherFormatJoinsTheEdition()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        QList<PublishedEdition> &published = meeting.transcript.published;
        published = withExport(published, printed(meeting), {{u"a.pdf"_s, 8, "bb"}, {u"a.html"_s, 9, "cc"}},
                               secondTime, {});
        QCOMPARE(published.size(), 1);
        QCOMPARE(published.first().files,
                 (QList<PublishedFile>{{u"a.html"_s, 9, "cc"}, {u"a.pdf"_s, 8, "bb"}}));
    }

    void changedAddedAndRemovedTurnsAreTold()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        TurnList &turns = meeting.transcript.turns;
        const TurnId changed = turns.at(1).id;
        turns.modify(1).text += u"又及。"_s;
        const TurnId added = meeting.say(meeting.transcript.speakers.first().id, u"補充一句。"_s);
        turns.replace(note, 1, {});

        const QList<Correction> told = corrections(meeting);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().number, 1);
        QCOMPARE(told.first().changed, (QList<TurnId>{changed, added}));
        QCOMPARE(told.first().removed, 1);
    }

    void everyCorrectionStaysToldWithItsDayAndReason()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        meeting.transcript.turns.modify(1).text += u"一"_s;
        publish(meeting, secondTime, u"漏字"_s);
        meeting.transcript.turns.modify(1).text += u"二"_s;
        const QList<Correction> told = corrections(meeting);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().number, 1);
        QCOMPARE(told.first().day, secondTime.date());
        QCOMPARE(told.first().reason, u"漏字"_s);
        QCOMPARE(told.last().number, 2);
        QCOMPARE(told.last().day, meeting.policy().onDay);
    }

    void aTurnThatIsGoneIsCountedAndNeverNamed()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        TurnList &turns = meeting.transcript.turns;
        const TurnId gone = turns.at(note).id;
        turns.modify(note).text += u"先改"_s;
        publish(meeting, secondTime, u"先改"_s);
        turns.replace(note, 1, {});
        for (const Correction &correction : corrections(meeting)) {
            QVERIFY(!correction.changed.contains(gone));
            QCOMPARE(correction.removed, 1);
        }
    }

    void whatIsKeptHoldsNothingTakenBack()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.meeting.attendance += u"內部底價小組"_s;
        meeting.transcript.requests[1].inHead = HeadWords::Replace;
        publish(meeting, firstTime);
        const PublishedEdition &kept = meeting.transcript.published.first();
        QVERIFY(publishedHead(kept.turns)->text.contains(u"資料開放推動小組"));
        for (const PublishedTurn &turn : kept.turns)
            QVERIFY(!turn.text.contains(u"內部底價") && !turn.text.contains(u"蘇小雨"));
    }

    void anotherHeadIsACorrectionOfTheHead()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        meeting.transcript.meeting.place = u"市政大樓 301 室"_s;
        const QList<Correction> told = corrections(meeting);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().head && told.first().changed.isEmpty());
        QCOMPARE(told.first().removed, 0);
        meeting.transcript.published.first().turns.removeFirst(); // as a file has it that keeps no head
        QVERIFY(corrections(meeting).isEmpty());
    }

    void aReasonIsPrintedWithoutWhatIsTakenBackByThen()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        const TurnId turn = meeting.say(meeting.transcript.speakers.first().id, u"王小姐的住址是海邊路。"_s);
        publish(meeting, secondTime, u"補上王小姐的話"_s);
        QCOMPARE(corrections(meeting).first().reason, u"補上王小姐的話"_s);
        meeting.request(turn, u"王小姐"_s, Wish::Withhold, Decision::Accepted);
        const QList<Correction> told = corrections(meeting);
        QCOMPARE(told.size(), 2);
        QVERIFY2(!told.first().reason.contains(u"王小姐"), qPrintable(told.first().reason));
        QVERIFY(told.first().reason.contains(defaultWithheldMark(u"zh-Hant-TW"_s)));
        QCOMPARE(told.last().changed, QList<TurnId>{turn});
    }

    void draftsTellOfNoCorrection()
    {
        InventedMeeting meeting = smallMeeting();
        publish(meeting, firstTime);
        meeting.transcript.turns.modify(1).text += u"又及。"_s;
        QVERIFY(makeReviewCopy(meeting.transcript, meeting.policy()).content().corrections.isEmpty());
        QVERIFY(makeWorkingCopy(meeting.transcript).content().corrections.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCorrection)

#include "tst_correction.moc"
