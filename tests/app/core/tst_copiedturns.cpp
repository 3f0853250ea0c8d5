// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/copiedturns.h"
#include "app/core/edits.h"
#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

constexpr TurnId first{1};
constexpr TurnId second{2};
constexpr TurnId third{3};

Transcript threeTurns()
{
    Transcript transcript;
    quint64 n = 0;
    for (const QString &text : {u"一二三"_s, u"四五六"_s, u"七八九"_s}) {
        Speaker speaker;
        speaker.id = SpeakerId(++n);
        speaker.name = QStringList{u"林召集人"_s, u"陳怡君"_s, u"Mark Lee"_s}.at(static_cast<int>(n) - 1);
        speaker.seat = static_cast<int>(n) - 1;
        transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(n);
        turn.speaker = speaker.id;
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

RedactionRequest requestOn(quint64 id, const QList<TextAnchor> &passages)
{
    RedactionRequest request;
    request.id = RequestId(id);
    request.passages = passages;
    return request;
}

std::function<quint64()> counted(quint64 from)
{
    return [next = from]() mutable { return next++; };
}

CopiedTurns copyOf(const Transcript &transcript, const TextSpan &span)
{
    return CopiedTurns::of(transcript, anchorsOnSpan(transcript.turns, span));
}

QStringList texts(const Transcript &transcript)
{
    QStringList result;
    for (const Turn &turn : transcript.turns)
        result.append(turn.text);
    return result;
}

} // namespace

class TestCopiedTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextNamesTheSpeakers()
    {
        const Transcript t = threeTurns();
        QCOMPARE(copyOf(t, {{first, 1}, {second, 2}}).plainText(), u"林召集人：\n二三\n\n陳怡君：\n四五"_s);
    }

    void anyTurnsComeBackFromBytes()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const Transcript t = randomTranscript(random, 6);
            QList<TextAnchor> all;
            for (const Turn &turn : t.turns)
                all.append(anchorOnTurn(turn));
            CopiedTurns copied = CopiedTurns::of(t, all);
            auto back = CopiedTurns::fromBytes(copied.toBytes());
            QVERIFY(back);
            for (CopiedTurn &turn : copied.turns)
                turn.turn.id = {};
            for (Speaker &speaker : copied.speakers)
                speaker.seat = 0;
            QVERIFY(*back == copied);
        }
    }

    void otherBytesAreNoTurns()
    {
        QVERIFY(!CopiedTurns::fromBytes({}));
        QVERIFY(!CopiedTurns::fromBytes("{\"turns\":[]}"));
        QVERIFY(!CopiedTurns::fromBytes("{\"turns\":[{\"kind\":\"song\",\"text\":\"x\"}]}"));
        QVERIFY(!CopiedTurns::fromBytes("{\"turns\":[{\"kind\":\"speech\",\"text\":\"x\\u0007\"}]}"));
        const QByteArray mark = "{\"request\":\"" + RequestId(5).toString().toLatin1() +
                                "\",\"start\":0,\"length\":9223372036854775807}";
        QVERIFY(!CopiedTurns::fromBytes("{\"turns\":[{\"kind\":\"speech\",\"text\":\"x\",\"marks\":[" + mark +
                                        "]}]}"));
    }

    void pastedTurnsStandBetweenThePartsOfATurn()
    {
        Transcript t = threeTurns();
        const CopiedTurns copied = copyOf(t, {{first, 1}, {second, 2}});
        const auto [edit, caret] = pasteTurns(t, {third, 1}, copied, counted(100));
        QVERIFY(canApply(t, edit));
        const Transcript before = t;
        const Edit inverse = applyEdit(t, edit);
        QCOMPARE(texts(t), QStringList({u"一二三"_s, u"四五六"_s, u"七"_s, u"二三"_s, u"四五"_s, u"八九"_s}));
        QCOMPARE(t.turns.at(3).speaker, SpeakerId(1));
        QCOMPARE(t.turns.at(4).speaker, SpeakerId(2));
        QCOMPARE(caret, (TextPlace{t.turns.at(4).id, 2}));
        applyEdit(t, inverse);
        QVERIFY(t == before);
    }

    void atItsEdgesATurnStaysWhole()
    {
        const Transcript t = threeTurns();
        const CopiedTurns copied = copyOf(t, {{first, 1}, {first, 2}});
        Transcript behind = t;
        applyEdit(behind, pasteTurns(t, {second, 3}, copied, counted(100)).edit);
        QCOMPARE(texts(behind), QStringList({u"一二三"_s, u"四五六"_s, u"二"_s, u"七八九"_s}));
        Transcript before = t;
        applyEdit(before, pasteTurns(t, {first, 0}, copied, counted(100)).edit);
        QCOMPARE(texts(before).first(), u"二"_s);
        Transcript empty;
        applyEdit(empty, pasteTurns(empty, {}, copied, counted(100)).edit);
        QCOMPARE(texts(empty), QStringList{u"二"_s});
    }

    void anEmptyTurnGivesWay()
    {
        Transcript t = threeTurns();
        t.turns.modify(1).text.clear();
        applyEdit(t, pasteTurns(t, {second, 0}, copyOf(t, {{first, 0}, {first, 3}}), counted(100)).edit);
        QCOMPARE(texts(t), QStringList({u"一二三"_s, u"一二三"_s, u"七八九"_s}));
    }

    void speakersAreFoundByNameAndUnknownOnesAdded()
    {
        const Transcript source = threeTurns();
        Transcript t = threeTurns();
        t.speakers[0].name = u"王小姐"_s;
        t.speakers[0].furtherNames = {u"陳怡君"_s};
        t.speakers[1].name = u"張先生"_s;
        const CopiedTurns copied = copyOf(source, {{first, 0}, {second, 3}});
        const auto bytes = CopiedTurns::fromBytes(copied.toBytes());
        QVERIFY(bytes);
        const Edit edit = pasteTurns(t, {third, 3}, *bytes, counted(100)).edit;
        QVERIFY(canApply(t, edit));
        const Edit inverse = applyEdit(t, edit);
        QCOMPARE(t.speakers.size(), 4);
        QCOMPARE(t.speakers.last().name, u"林召集人"_s);
        QCOMPARE(t.speakers.last().seat, 3);
        QCOMPARE(t.turns.at(3).speaker, t.speakers.last().id);
        QCOMPARE(t.turns.at(4).speaker, SpeakerId(1));
        applyEdit(t, inverse);
        QCOMPARE(t.speakers.size(), 3);
    }

    void aCopyCarriesTheMarksOfWhatItRepeats()
    {
        Transcript t = threeTurns();
        t.requests = {requestOn(5, {anchorOnRange(t.turns.at(0), {1, 2})}),
                      requestOn(6, {anchorOnTurn(t.turns.at(1))})};
        const CopiedTurns copied = copyOf(t, {{first, 2}, {second, 1}});
        applyEdit(t, pasteTurns(t, {third, 3}, copied, counted(100)).edit);
        QCOMPARE(t.requests.at(0).passages, (QList<TextAnchor>{anchorOnRange(t.turns.at(0), {1, 2}),
                                                               anchorOnRange(t.turns.at(3), {0, 1})}));
        QCOMPARE(t.requests.at(1).passages,
                 (QList<TextAnchor>{anchorOnTurn(t.turns.at(1)), anchorOnTurn(t.turns.at(4))}));
    }

    void whatIsCutAndPastedKeepsItsMarkAndLosesNone()
    {
        Transcript t = threeTurns();
        t.requests = {requestOn(5, {anchorOnRange(t.turns.at(1), {1, 2})}),
                      requestOn(6, {anchorOnTurn(t.turns.at(1))})};
        const CopiedTurns copied = CopiedTurns::of(t, {anchorOnTurn(t.turns.at(1))});
        applyEdit(t, removeTurns(t, {second}));
        applyEdit(t, pasteTurns(t, {third, 3}, copied, counted(100)).edit);
        QCOMPARE(t.requests.at(0).passages, QList<TextAnchor>{anchorOnRange(t.turns.at(2), {1, 2})});
        QCOMPARE(t.requests.at(1).passages, QList<TextAnchor>{anchorOnTurn(t.turns.at(2))});
    }

    void anyPasteFitsAndIsUndoneExactly()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            const Transcript source = randomTranscript(random, 4);
            const Transcript before = random.bounded(2) == 0 ? source : randomTranscript(random, 5);
            QList<TextAnchor> all;
            for (const Turn &turn : source.turns)
                all.append(anchorOnTurn(turn));
            const Turn &turn = before.turns.at(random.bounded(static_cast<int>(before.turns.size())));
            const qsizetype place = random.bounded(2) == 0 ? 0 : turn.text.size();
            const auto [edit, caret] =
                pasteTurns(before, {turn.id, place}, CopiedTurns::of(source, all), counted(1ULL << 40));
            QVERIFY(canApply(before, edit));
            Transcript after = before;
            const Edit inverse = applyEdit(after, edit);
            QVERIFY(after.turns.find(caret.turn));
            applyEdit(after, inverse);
            QVERIFY(after == before);
        }
    }

    void wordsOffTheRecordStayOffItWhereverTheyLand()
    {
        Transcript t = threeTurns();
        t.turns.modify(0).record = RecordState::OffRecord;
        const CopiedTurns off = copyOf(t, {{first, 0}, {first, 3}});
        const CopiedTurns on = copyOf(t, {{third, 0}, {third, 3}});
        const auto bytes = CopiedTurns::fromBytes(off.toBytes());
        QVERIFY(bytes);
        Transcript outside = t;
        applyEdit(outside, pasteTurns(t, {third, 3}, *bytes, counted(100)).edit);
        QCOMPARE(outside.turns.last().record, RecordState::OffRecord);
        Transcript inside = t;
        applyEdit(inside, pasteTurns(t, {first, 1}, on, counted(100)).edit);
        QCOMPARE(inside.turns.at(1).record, RecordState::OffRecord);
    }
};

QTEST_APPLESS_MAIN(TestCopiedTurns)
#include "tst_copiedturns.moc"
