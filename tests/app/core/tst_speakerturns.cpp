// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/speakerturns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Turn turnOf(quint64 id, quint64 speaker)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.kind = speaker == 0 ? TurnKind::Narrative : TurnKind::Speech;
    turn.speaker = SpeakerId(speaker);
    return turn;
}

Speaker withRole(quint64 id, const QString &name, const QString &role, int seat)
{
    Speaker speaker;
    speaker.id = SpeakerId(id);
    speaker.name = name;
    speaker.role = role;
    speaker.seat = seat;
    return speaker;
}

} // namespace

class TestSpeakerTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleAlternate()
    {
        Transcript transcript;
        for (quint64 id = 1; id <= 6; ++id) {
            const SpeakerId next = id < 3 ? SpeakerId(id) : speakerBefore(transcript, TurnId(id - 1));
            QCOMPARE(next, SpeakerId(id % 2 == 1 ? 1 : 2));
            transcript.turns.append(turnOf(id, next.value()));
        }
    }

    void narrativesAndSeveralTurnsInARowAreSkipped()
    {
        Transcript transcript;
        const quint64 speakers[] = {1, 0, 2, 0, 2};
        quint64 id = 0;
        for (const quint64 speaker : speakers)
            transcript.turns.append(turnOf(++id, speaker));
        QCOMPARE(speakerBefore(transcript, TurnId(5)), SpeakerId(1));
        // A narrative has no speaker of its own: who spoke last before it goes on.
        QCOMPARE(speakerBefore(transcript, TurnId(4)), SpeakerId(2));
        QVERIFY(speakerBefore(transcript, TurnId(1)).isNull());
        QVERIFY(speakerBefore(transcript, TurnId(9)).isNull());
        QVERIFY(speakerBefore({}, {}).isNull());
    }

    void theChairIsKnownByRole_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("chairs");
        QTest::newRow("主席") << u"主席"_s << true;
        QTest::newRow("召集人") << u"小組召集人"_s << true;
        QTest::newRow("主持人") << u"主持人"_s << true;
        QTest::newRow("Chair") << u"Chair"_s << true;
        QTest::newRow("chairwoman") << u"Chairwoman of the board"_s << true;
        QTest::newRow("deputy") << u"副主席"_s << false;
        QTest::newRow("vice chair") << u"Vice chair"_s << false;
        QTest::newRow("another word") << u"Armchair critic"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void theChairIsKnownByRole()
    {
        QFETCH(QString, role);
        QFETCH(bool, chairs);
        QCOMPARE(isChair(role), chairs);
    }

    void aRoleGoesBeforeANameAndTheLowestSeatBeforeOthers()
    {
        Transcript transcript;
        transcript.speakers = {withRole(1, u"林召集人"_s, {}, 0), withRole(2, u"陳怡君"_s, u"主席"_s, 3),
                               withRole(3, u"王美玲"_s, u"共同主席"_s, 2)};
        QCOMPARE(chairOf(transcript), SpeakerId(3));
        transcript.speakers.resize(1);
        QCOMPARE(chairOf(transcript), SpeakerId(1));
        transcript.speakers[0].name = u"林大同"_s;
        QVERIFY(chairOf(transcript).isNull());
    }

    void aPersonIsPutInTheChairAndTakenOutOfIt()
    {
        QCOMPARE(roleInChair({}, u"zh-Hant-TW"_s), u"主席"_s);
        QCOMPARE(roleInChair(u"組長"_s, u"zh-Hant-TW"_s), u"主席、組長"_s);
        QCOMPARE(roleInChair(u"director"_s, u"en"_s), u"Chair, director"_s);
        QCOMPARE(roleInChair(u"召集人"_s, u"zh-Hant-TW"_s), u"召集人"_s);
        QCOMPARE(roleOutOfChair(u"主席、組長"_s), u"組長"_s);
        QCOMPARE(roleOutOfChair(u"Chair, director"_s), u"director"_s);
        QCOMPARE(roleOutOfChair(u"主席"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestSpeakerTurns)
#include "tst_speakerturns.moc"
