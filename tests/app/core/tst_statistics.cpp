// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/statistics.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersAreCountedAsAPersonSeesThem()
    {
        Transcript t;
        Turn turn;
        turn.id = TurnId(1);
        turn.speaker = SpeakerId(1);
        turn.text = u"𠮷田 é e\u0301\n👩‍👩‍👧！"_s;
        t.turns.append(turn);
        const Statistics statistics = statisticsOf(t);
        QCOMPARE(statistics.characters, 6);
        QCOMPARE(statistics.turns, 1);
        QCOMPARE(statistics.speakers, 1);
    }

    void openAndLostRequestsAreCounted()
    {
        Transcript t;
        Turn turn;
        turn.id = TurnId(1);
        turn.kind = TurnKind::Narrative;
        turn.text = u"一二"_s;
        t.turns.append(turn);
        for (const Decision decision : {Decision::Undecided, Decision::Accepted, Decision::Declined}) {
            RedactionRequest request;
            request.id = RequestId(static_cast<quint64>(t.requests.size()) + 1);
            request.decision = decision;
            request.passages = {TextAnchor{TurnId(9), AnchorExtent::Range, {0, 1}, u"沒了"_s}};
            t.requests.append(request);
        }
        const Statistics statistics = statisticsOf(t);
        QCOMPARE(statistics.undecided, 1);
        QCOMPARE(statistics.lost, 2);
        QCOMPARE(statistics.speeches, 0);
        QCOMPARE(statistics.speakers, 0);
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
