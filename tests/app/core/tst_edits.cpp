// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

constexpr TurnId first{1};
constexpr TurnId second{2};
constexpr TurnId fresh{3};

Transcript twoTurns(const QString &firstText, const QString &secondText)
{
    Transcript transcript;
    for (const quint64 n : {1, 2}) {
        Speaker speaker;
        speaker.id = SpeakerId(n);
        speaker.name = u"S%1"_s.arg(n);
        speaker.seat = static_cast<int>(n) - 1;
        transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(n);
        turn.speaker = speaker.id;
        turn.text = n == 1 ? firstText : secondText;
        transcript.turns.append(turn);
    }
    return transcript;
}

void mark(Transcript &transcript, const QList<TextAnchor> &passages)
{
    RedactionRequest request;
    request.id = RequestId(static_cast<quint64>(transcript.requests.size()) + 1);
    request.passages = passages;
    transcript.requests.append(request);
}

QStringList markedWords(const Transcript &transcript)
{
    QStringList words;
    for (const RedactionRequest &request : transcript.requests) {
        for (const TextAnchor &anchor : request.passages) {
            const std::optional<TextRange> range = resolve(anchor, transcript.turns);
            words += range ? transcript.turns.find(anchor.turn)->text.mid(range->start, range->length)
                           : u"(gone)"_s;
        }
    }
    return words;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splittingKeepsTheWordsAndTheMarks()
    {
        Transcript t = twoTurns(u"一二三四五"_s, u"六"_s);
        mark(t, {anchorOnRange(t.turns.first(), {1, 3})});
        mark(t, {anchorOnRange(t.turns.first(), {4, 1})});
        applyEdit(t, splitTurn(t, first, 3, fresh, SpeakerId(2)));
        QCOMPARE(t.turns.size(), 3);
        QCOMPARE(t.turns.at(0).text, u"一二三"_s);
        QCOMPARE(t.turns.at(1).text, u"四五"_s);
        QCOMPARE(t.turns.at(1).id, fresh);
        QCOMPARE(t.turns.at(1).speaker, SpeakerId(2));
        QCOMPARE(markedWords(t), QStringList({u"二三"_s, u"四"_s, u"五"_s}));
    }

    void aSeparatorAtTheCutIsDropped()
    {
        Transcript t = twoTurns(u"一\n二"_s, u""_s);
        applyEdit(t, splitTurn(t, first, 1, fresh));
        QCOMPARE(t.turns.at(0).text, u"一"_s);
        QCOMPARE(t.turns.at(1).text, u"二"_s);
        t = twoTurns(u"一\n二"_s, u""_s);
        applyEdit(t, splitTurn(t, first, 2, fresh));
        QCOMPARE(t.turns.at(0).text, u"一"_s);
        QCOMPARE(t.turns.at(1).text, u"二"_s);
    }

    void splittingAWholeMarkedTurnMarksBoth()
    {
        Transcript t = twoTurns(u"一二"_s, u""_s);
        mark(t, {anchorOnTurn(t.turns.first())});
        applyEdit(t, splitTurn(t, first, 1, fresh));
        QCOMPARE(markedWords(t), QStringList({u"一"_s, u"二"_s}));
    }

    void mergingJoinsParagraphsAndKeepsTheMarks()
    {
        Transcript t = twoTurns(u"一二"_s, u"三四"_s);
        mark(t, {anchorOnRange(t.turns.at(0), {1, 1}), anchorOnRange(t.turns.at(1), {0, 1})});
        mark(t, {anchorOnTurn(t.turns.at(1))});
        applyEdit(t, *mergeWithPrevious(t, second));
        QCOMPARE(t.turns.size(), 1);
        QCOMPARE(t.turns.first().text, u"一二\n三四"_s);
        QCOMPARE(t.turns.first().speaker, SpeakerId(1));
        QCOMPARE(markedWords(t), QStringList({u"二"_s, u"三"_s, u"三四"_s}));
    }

    void aMarkOnAWholeTurnDoesNotSpreadToTheOneMergedIntoIt()
    {
        Transcript t = twoTurns(u"一二"_s, u"三四"_s);
        mark(t, {anchorOnTurn(t.turns.at(0))});
        applyEdit(t, *mergeWithPrevious(t, second));
        QCOMPARE(markedWords(t), QStringList({u"一二"_s}));
    }

    void mergingIntoAnEmptyTurnTakesOverWhoSpeaks()
    {
        Transcript t = twoTurns(u""_s, u"三"_s);
        applyEdit(t, *mergeWithPrevious(t, second));
        QCOMPARE(t.turns.first().text, u"三"_s);
        QCOMPARE(t.turns.first().speaker, SpeakerId(2));
        QCOMPARE(t.turns.first().id, first);
    }

    void mergingNeverPutsWordsOnOrOffTheRecord()
    {
        for (const int off : {0, 1}) {
            Transcript t = twoTurns(u"一"_s, u"二"_s);
            t.turns.modify(off).record = RecordState::OffRecord;
            QVERIFY(!mergeWithPrevious(t, second));
            t.turns.modify(off).text.clear();
            applyEdit(t, *mergeWithPrevious(t, second));
            QCOMPARE(t.turns.first().record, RecordState::OnRecord);
        }
        for (const int on : {0, 1}) {
            Transcript t = twoTurns(u"一"_s, u"二"_s);
            t.turns.modify(1 - on).record = RecordState::OffRecord;
            t.turns.modify(on).text.clear();
            applyEdit(t, *mergeWithPrevious(t, second));
            QCOMPARE(t.turns.first().record, RecordState::OffRecord);
        }
    }

    void mergingAndSplittingOffTheRecordStaysOff()
    {
        Transcript t = twoTurns(u"一二"_s, u"三"_s);
        applyEdit(t, changeRecordState(t, {first, second}, RecordState::OffRecord));
        applyEdit(t, splitTurn(t, first, 1, fresh, SpeakerId(2)));
        QCOMPARE(t.turns.size(), 3);
        for (const Turn &turn : t.turns)
            QCOMPARE(turn.record, RecordState::OffRecord);
        applyEdit(t, *mergeWithPrevious(t, second));
        QCOMPARE(t.turns.last().text, u"二\n三"_s);
        QCOMPARE(t.turns.last().record, RecordState::OffRecord);
    }

    void insideAnOldStretchEverythingIsOffTheRecord()
    {
        Transcript t = twoTurns(u"一"_s, u"二"_s);
        QCOMPARE(recordStateBehind(t, first, RecordState::OnRecord), RecordState::OnRecord);
        QCOMPARE(recordStateBehind(t, {}, RecordState::OffRecord), RecordState::OffRecord);
        t.turns.modify(0).record = RecordState::OffRecord;
        QCOMPARE(recordStateBehind(t, first, RecordState::OnRecord), RecordState::OnRecord);
        t.turns.modify(1).record = RecordState::OffRecord;
        QCOMPARE(recordStateBehind(t, first, RecordState::OnRecord), RecordState::OffRecord);
        QCOMPARE(recordStateBehind(t, second, RecordState::OnRecord), RecordState::OnRecord);
    }

    void theFirstTurnHasNothingToMergeInto()
    {
        const Transcript t = twoTurns(u"一"_s, u"二"_s);
        QVERIFY(!mergeWithPrevious(t, first));
    }

    void removingTurnsLeavesTheirRequestsAskingForAttention()
    {
        Transcript t = twoTurns(u"一"_s, u"二"_s);
        mark(t, {anchorOnRange(t.turns.at(1), {0, 1})});
        const Edit back = applyEdit(t, removeTurns(t, {second}));
        QCOMPARE(markedWords(t), QStringList({u"(gone)"_s}));
        applyEdit(t, back);
        QCOMPARE(markedWords(t), QStringList({u"二"_s}));
    }

    void aNarrativeHasNoSpeaker()
    {
        Transcript t = twoTurns(u"一"_s, u"二"_s);
        applyEdit(t, changeKind(t, first, TurnKind::Narrative));
        QVERIFY(t.turns.first().speaker.isNull());
        applyEdit(t, changeSpeaker(t, first, SpeakerId(2)));
        QCOMPARE(t.turns.first().kind, TurnKind::Speech);
        QCOMPARE(t.turns.first().speaker, SpeakerId(2));
        QCOMPARE(t.turns.first().text, u"一"_s);
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
