// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/transcript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Turn turnWithId(quint64 id)
{
    Turn turn;
    turn.id = TurnId(id);
    return turn;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreFoundAfterEveryChangeOfOrder()
    {
        TurnList turns;
        for (quint64 id = 1; id <= 5; ++id)
            turns.append(turnWithId(id));
        QCOMPARE(turns.indexOf(TurnId(5)), 4);
        turns.replace(1, 2, {turnWithId(9)});
        QCOMPARE(turns.size(), 4);
        QCOMPARE(turns.indexOf(TurnId(2)), -1);
        QCOMPARE(turns.indexOf(TurnId(9)), 1);
        QCOMPARE(turns.indexOf(TurnId(5)), 3);
        turns.replace(0, 1, {turnWithId(11), turnWithId(12), turnWithId(13)});
        QCOMPARE(turns.indexOf(TurnId(13)), 2);
        QCOMPARE(turns.find(TurnId(5))->id, TurnId(5));
        QVERIFY(!turns.find(TurnId(1)));
    }

    void replacingByAsManyOthersForgetsTheOldIds()
    {
        TurnList turns({turnWithId(1), turnWithId(2)});
        QCOMPARE(turns.indexOf(TurnId(1)), 0);
        turns.replace(0, 1, {turnWithId(3)});
        QCOMPARE(turns.indexOf(TurnId(1)), -1);
        QCOMPARE(turns.indexOf(TurnId(3)), 0);
    }

    void aSpeakerIsFoundByAnyNameExactly()
    {
        Transcript transcript;
        Speaker speaker;
        speaker.id = SpeakerId(1);
        speaker.name = u"林召集人"_s;
        speaker.furtherNames = {u"Lin"_s};
        transcript.speakers = {speaker};
        QVERIFY(transcript.speakerNamed(u"Lin"_s));
        QVERIFY(!transcript.speakerNamed(u"lin"_s));
        QVERIFY(!transcript.speakerNamed(u"林"_s));
    }

    void theNextSeatIsTheLowestFreeOne()
    {
        Transcript transcript;
        for (const int seat : {0, 1, 3}) {
            Speaker speaker;
            speaker.id = SpeakerId(static_cast<quint64>(seat) + 1);
            speaker.seat = seat;
            transcript.speakers.append(speaker);
        }
        QCOMPARE(transcript.nextFreeSeat(), 2);
    }
};

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
