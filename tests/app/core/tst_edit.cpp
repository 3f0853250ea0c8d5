// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/randomtranscript.h"

#include "app/core/edits.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsTakenBackExactly()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            const Transcript start = randomTranscript(random, 12);
            Transcript transcript = start;
            std::vector<Edit> inverses;
            for (int i = 0; i < 60; ++i) {
                const Edit edit = randomEdit(random, transcript);
                if (!canApply(transcript, edit))
                    continue; // a random group may not fit; the count below keeps this honest
                const Transcript before = transcript;
                inverses.push_back(applyEdit(transcript, edit));
                Transcript again = transcript;
                QVERIFY2(canApply(again, inverses.back()), qPrintable(u"seed %1 edit %2"_s.arg(seed).arg(i)));
                const Edit redo = applyEdit(again, inverses.back());
                QVERIFY2(again == before, qPrintable(u"seed %1 edit %2"_s.arg(seed).arg(i)));
                applyEdit(again, redo);
                QVERIFY2(again == transcript, qPrintable(u"seed %1 redo %2"_s.arg(seed).arg(i)));
            }
            QVERIFY(inverses.size() > 50);
            for (auto it = inverses.crbegin(); it != inverses.crend(); ++it)
                applyEdit(transcript, *it);
            QVERIFY2(transcript == start, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void editsThatDoNotFitAreRefused()
    {
        QRandomGenerator random(1);
        Transcript t = randomTranscript(random, 3);
        t.turns.modify(0).text = u"a𠮷b"_s;
        const TurnId first = t.turns.first().id;
        QVERIFY(canApply(t, ReplaceText{first, 1, 2, u"x"_s, {}}));
        QVERIFY(!canApply(t, ReplaceText{first, 2, 0, u"x"_s, {}})); // inside a surrogate pair
        QVERIFY(!canApply(t, ReplaceText{first, 0, 2, {}, {}}));
        QVERIFY(!canApply(t, ReplaceText{first, 3, 2, {}, {}}));
        QVERIFY(!canApply(t, ReplaceText{first, -1, 0, {}, {}}));
        QVERIFY(!canApply(t, ReplaceText{TurnId(12345), 0, 0, {}, {}}));
        QVERIFY(!canApply(t, ReplaceText{first, 0, 0, {}, {{RequestId(99), {}}}}));
        QVERIFY(!canApply(t, ReplaceTurns{first, {first}, {}, {}})); // not behind itself
        QVERIFY(!canApply(t, insertTurns({}, {t.turns.at(1)})));     // the id is there already
        QVERIFY(!canApply(t, insertTurns({}, {Turn()})));            // without an id
        Turn stranger;
        stranger.id = TurnId(77);
        stranger.speaker = SpeakerId(424242);
        QVERIFY(!canApply(t, insertTurns({}, {stranger})));
        QVERIFY(!canApply(t, removeRequest(RequestId(99))));
        QVERIFY(!canApply(t, SetSpeaker{SpeakerId(), Speaker(), -1}));
    }

    void aSpeakerWithTurnsStays()
    {
        QRandomGenerator random(1);
        Transcript t = randomTranscript(random, 1);
        Turn turn = t.turns.first();
        turn.kind = TurnKind::Speech;
        turn.speaker = t.speakers.first().id;
        applyEdit(t, changeTurn(t, turn));
        QVERIFY(!canApply(t, SetSpeaker{turn.speaker, std::nullopt, -1}));
        applyEdit(t, removeTurns(t, {turn.id}));
        QVERIFY(canApply(t, SetSpeaker{turn.speaker, std::nullopt, -1}));
    }

    void aGroupIsCheckedStepByStep()
    {
        QRandomGenerator random(1);
        const Transcript t = randomTranscript(random, 1);
        const TurnId first = t.turns.first().id;
        EditGroup group;
        group.edits = {removeTurns(t, {first}), ReplaceText{first, 0, 0, u"x"_s, {}}};
        QVERIFY(!canApply(t, group));
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
