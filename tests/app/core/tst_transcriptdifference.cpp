// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/transcriptdifference.h"

#include "tests/support/randomtranscript.h"
#include "tests/support/takingturns.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QStringList fourTexts = {u"今天討論公車動態資料的格式。"_s, u"廠商建議先做三個月的試辦。"_s,
                               u"預算由交通局編列，明年開始。"_s, u"沒有其他意見就照這樣辦理。"_s};

QList<TurnDifference> differing(const TranscriptDifference &difference)
{
    QList<TurnDifference> result;
    for (const TurnDifference &turn : difference.turns) {
        if (!turn.isSame())
            result.append(turn);
    }
    return result;
}

void swapTurns(Transcript &transcript, qsizetype a, qsizetype b)
{
    const Turn kept = transcript.turns.at(a);
    transcript.turns.modify(a) = transcript.turns.at(b);
    transcript.turns.modify(b) = kept;
}

} // namespace

class TestTranscriptDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordDoesNotDifferFromItself()
    {
        QRandomGenerator random(3);
        const Transcript transcript = randomTranscript(random, 40);
        const TranscriptDifference difference = compareTranscripts(transcript, transcript);
        QVERIFY(difference.isEmpty());
        QCOMPARE(difference.turns.size(), 40);
    }

    void anAddedAndARemovedTurnAreFoundWhereTheyAre()
    {
        const Transcript before = meetingOf(fourTexts);
        Transcript after = before;
        Turn fresh;
        fresh.id = TurnId(99);
        fresh.text = u"請把時程寫進紀錄。"_s;
        after.turns.replace(1, 1, {fresh});
        const QList<TurnDifference> all = compareTranscripts(before, after).turns;
        QCOMPARE(all, QList<TurnDifference>({{0, 0, {}}, {1, -1, {}}, {-1, 1, {}}, {2, 2, {}}, {3, 3, {}}}));
    }

    void changedWordsAndAnotherSpeakerAreTold()
    {
        const Transcript before = meetingOf(fourTexts);
        Transcript after = before;
        after.turns.modify(0).text = u"今天討論公車動態資料的內容。"_s;
        after.turns.modify(2).speaker = SpeakerId(2);
        QCOMPARE(differing(compareTranscripts(before, after)),
                 QList<TurnDifference>({{0, 0, TurnAspect::Words}, {2, 2, TurnAspect::Speaker}}));
    }

    void aMovedTurnIsOneMovedTurn()
    {
        const Transcript before = meetingOf(fourTexts);
        Transcript after = before;
        swapTurns(after, 2, 3);
        const QList<TurnDifference> found = differing(compareTranscripts(before, after));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().changed, TurnAspects(TurnAspect::Place));
    }

    void aRenamedSpeakerIsOneDetailAndNoTurn()
    {
        const Transcript before = meetingOf(fourTexts);
        Transcript after = before;
        after.speakers[0].name = u"林主席"_s;
        const TranscriptDifference difference = compareTranscripts(before, after);
        QVERIFY(differing(difference).isEmpty());
        QCOMPARE(difference.details,
                 QList<DetailDifference>({{DetailDifference::Field::Speaker, u"林召集人"_s, u"林主席"_s}}));
    }

    void titleRuleAndRequestsAreDetails()
    {
        const Transcript before = meetingOf(fourTexts);
        Transcript after = before;
        after.meeting.title = u"公車會議"_s;
        after.rule.workingDays = 7;
        RedactionRequest request;
        request.id = RequestId(5);
        after.requests.append(request);
        using Field = DetailDifference::Field;
        QCOMPARE(compareTranscripts(before, after).details,
                 QList<DetailDifference>({{Field::Title, {}, u"公車會議"_s},
                                          {Field::Rule, {}, {}},
                                          {Field::Requests, u"0"_s, u"1"_s}}));
    }

    /// Two imports of one record give the n-th turn the n-th id: behind an inserted turn every id has come to
    /// mean the turn before.
    void shiftedIdsOfTwoImportsAreFoundByTheirWords()
    {
        const Transcript before = meetingOf(fourTexts);
        QStringList longer = fourTexts;
        longer.insert(1, u"主席先確認出席名單與議程。"_s);
        const QList<TurnDifference> found = differing(compareTranscripts(before, meetingOf(longer)));
        QCOMPARE(found.first(), (TurnDifference{-1, 1, {}}));
        for (const TurnDifference &turn : found)
            QVERIFY(!(turn.changed & (TurnAspect::Words | TurnAspect::Place)));
    }

    void everyTurnOfBothIsThereOnce()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const Transcript before = randomTranscript(random, 20);
            Transcript after = before;
            for (int i = 0; i < 15; ++i)
                applyEdit(after, randomEdit(random, after));
            QSet<qsizetype> seenBefore;
            QList<qsizetype> seenAfter;
            for (const TurnDifference &turn : compareTranscripts(before, after).turns) {
                if (turn.before >= 0)
                    QVERIFY2(!seenBefore.contains(turn.before), qPrintable(QString::number(seed)));
                if (turn.before >= 0)
                    seenBefore.insert(turn.before);
                if (turn.after >= 0)
                    seenAfter.append(turn.after);
            }
            QCOMPARE(seenBefore.size(), before.turns.size());
            QCOMPARE(seenAfter.size(), after.turns.size());
            QVERIFY(std::ranges::is_sorted(seenAfter));
        }
    }

    void twentyThousandTurnsInReverseOrderEnd()
    {
        QRandomGenerator random(7);
        Transcript before;
        for (quint64 i = 1; i <= 20'000; ++i) {
            Turn turn;
            turn.id = TurnId(i);
            turn.text = randomText(random, 100);
            before.turns.append(turn);
        }
        QList<Turn> reversed(before.turns.begin(), before.turns.end());
        std::ranges::reverse(reversed);
        Transcript after;
        after.turns = TurnList(reversed);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(compareTranscripts(before, after).count(), 19'999);
        qInfo("20,000 turns in reverse order: %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptDifference)
#include "tst_transcriptdifference.moc"
