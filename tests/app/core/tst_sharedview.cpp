// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "app/core/publictranscript.h"
#include "app/core/sharedview.h"
#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Turn turnOf(quint64 id, const QString &text)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.text = text;
    return turn;
}

RedactionRequest requestOn(const Turn &turn, TextRange range, Wish wish, Decision decision)
{
    RedactionRequest request;
    request.id = RequestId(turn.id.value());
    request.wish = wish;
    request.decision = decision;
    request.replacement = u"新字"_s;
    request.passages = {anchorOnRange(turn, range)};
    return request;
}

QString shownText(const SharedView &view)
{
    QString text;
    for (const PrintedSpeaker &speaker : view.content().speakers)
        text += speaker.label + speaker.organisation + speaker.role;
    for (const PrintedTurn &turn : view.content().turns) {
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            for (const PrintedRun &run : paragraph)
                text += run.text;
            text += u'\n';
        }
    }
    return text;
}

Transcript meetingWith(const RedactionRequest &request, const Turn &turn)
{
    Transcript transcript;
    transcript.turns.append(turn);
    transcript.requests.append(request);
    return transcript;
}

} // namespace

class TestSharedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsOrIsTakenBackIsNotShown_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<bool>("shown");
        for (const auto &[name, wish] :
             {std::pair{"amend", Wish::Amend}, std::pair{"delete", Wish::Delete},
              std::pair{"withhold", Wish::Withhold}, std::pair{"hold", Wish::HoldUntil}}) {
            QTest::addRow("%s undecided", name) << wish << Decision::Undecided << false;
            QTest::addRow("%s accepted", name) << wish << Decision::Accepted << false;
            QTest::addRow("%s declined", name) << wish << Decision::Declined << true;
            QTest::addRow("%s withdrawn", name) << wish << Decision::Withdrawn << true;
        }
    }
    void whatWaitsOrIsTakenBackIsNotShown()
    {
        QFETCH(Wish, wish);
        QFETCH(Decision, decision);
        QFETCH(bool, shown);
        const Turn turn = turnOf(1, u"前面金額三千萬後面"_s);
        RedactionRequest request = requestOn(turn, {2, 5}, wish, decision);
        request.holdUntil = QDate(2020, 1, 1); // even a hold that is over is not shown to the room
        const QString text = shownText(makeSharedView(meetingWith(request, turn)));
        QCOMPARE(text.contains(u"金額三千萬"_s), shown);
        QVERIFY(text.contains(u"前面"_s));
        QVERIFY(text.contains(u"後面"_s));
    }

    void whatIsOffTheRecordIsNotShownAndCostsNoPlace()
    {
        Transcript transcript;
        for (quint64 id = 1; id <= 6; ++id) {
            Turn turn = turnOf(id, u"第%1段"_s.arg(id));
            turn.record = id % 2 == 0 ? RecordState::OffRecord : RecordState::OnRecord;
            transcript.turns.append(turn);
        }
        QCOMPARE(shownText(makeSharedView(transcript, 2)), u"第3段\n第5段\n"_s);
    }

    void aTurnWhosePassageIsLostIsNotShown()
    {
        const Turn turn = turnOf(1, u"原來的話已改寫"_s);
        RedactionRequest request = requestOn(turn, {0, 3}, Wish::Withhold, Decision::Undecided);
        request.passages.first().range = {};
        const QString text = shownText(makeSharedView(meetingWith(request, turn)));
        QVERIFY(!text.contains(u"改寫"_s));
        QCOMPARE(text.trimmed(), defaultWithheldMark(u"zh-Hant-TW"_s));
    }

    void whoIsToBePseudonymisedIsNotNamedBeforeItIsDecided()
    {
        Transcript transcript;
        Speaker speaker;
        speaker.id = SpeakerId(7);
        speaker.name = u"趙小美"_s;
        speaker.role = u"檢舉人"_s;
        transcript.speakers.append(speaker);
        Turn turn = turnOf(1, u"我是趙小美。"_s);
        turn.speaker = speaker.id;
        transcript.turns.append(turn);
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Pseudonymise;
        request.person = speaker.id;
        transcript.requests.append(request);
        const QString text = shownText(makeSharedView(transcript));
        QVERIFY(!text.contains(u"趙小美"_s));
        QVERIFY(!text.contains(u"檢舉人"_s));
    }

    void onlyTheLastTurnsAreShownAndNoTimes()
    {
        Transcript transcript;
        for (quint64 id = 1; id <= 9; ++id) {
            Turn turn = turnOf(id, u"第%1段"_s.arg(id));
            turn.began = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
            transcript.turns.append(turn);
        }
        const SharedView view = makeSharedView(transcript, 3);
        QCOMPARE(view.content().turns.size(), 3);
        QCOMPARE(view.content().turns.last().id, TurnId(9));
        QVERIFY(!view.content().turns.last().began.isValid());
    }

    void noWordThatMustNotBeSeenIsInRandomMeetings()
    {
        QRandomGenerator random(20261123);
        int checked = 0;
        for (int round = 0; round < 200; ++round) {
            Transcript transcript = randomTranscript(random, 12);
            // A passage of its own, in letters that no random text has.
            for (qsizetype i = 0; i < transcript.turns.size(); ++i) {
                Turn &turn = transcript.turns.modify(i);
                const QString secret = u"SECRET%1"_s.arg(i);
                if (turn.record == RecordState::OffRecord || random.bounded(3) == 0) {
                    turn.record = RecordState::OffRecord;
                    turn.text += secret;
                    continue;
                }
                const qsizetype start = turn.text.size();
                turn.text += secret;
                RedactionRequest request =
                    requestOn(turn, {start, secret.size()}, Wish::Withhold,
                              random.bounded(2) ? Decision::Undecided : Decision::Accepted);
                request.id = RequestId(1000 + static_cast<quint64>(i));
                transcript.requests.append(request);
                ++checked;
            }
            const QString text = shownText(makeSharedView(transcript));
            QVERIFY2(!text.contains(u"SECRET"_s), qPrintable(text));
        }
        QVERIFY(checked > 100);
    }
};

QTEST_GUILESS_MAIN(TestSharedView)
#include "tst_sharedview.moc"
