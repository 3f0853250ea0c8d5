// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/restoring.h"

#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;

class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEditGivesBackAnyEarlierStateAndIsTakenBackExactly()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            const Transcript wanted = randomTranscript(random, 15);
            Transcript present = wanted;
            for (int i = 0; i < 20; ++i)
                applyEdit(present, randomEdit(random, present));
            const Transcript start = present;
            const EditGroup edit = editTo(wanted, present);
            QVERIFY(canApply(present, edit));
            const Edit back = applyEdit(present, edit);
            Transcript expected = wanted;
            expected.milestones = start.milestones;
            expected.published = start.published;
            QVERIFY2(present == expected, qPrintable(QString::number(seed)));
            applyEdit(present, back);
            QVERIFY(present == start);
        }
    }

    void nothingIsToBeDoneForTheSameState()
    {
        QRandomGenerator random(1);
        const Transcript transcript = randomTranscript(random, 5);
        QVERIFY(editTo(transcript, transcript).edits.empty());
    }

    void theWholeOfAnotherMeetingCanBeGivenBack()
    {
        QRandomGenerator random(2);
        const Transcript wanted = randomTranscript(random, 12);
        Transcript present;
        const EditGroup edit = editTo(wanted, present);
        QVERIFY(canApply(present, edit));
        applyEdit(present, edit);
        QCOMPARE(present.turns, wanted.turns);
        QCOMPARE(present.speakers, wanted.speakers);
        QCOMPARE(present.requests, wanted.requests);
    }
};

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
