// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textspan.h"
#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

constexpr TurnId first{1};
constexpr TurnId second{2};
constexpr TurnId third{3};
constexpr TurnId fourth{4};

Transcript fourTurns()
{
    Transcript transcript;
    quint64 n = 0;
    for (const QString &text : {u"一二三"_s, u"四五六"_s, u"七八九"_s, u"甲乙丙"_s}) {
        Speaker speaker;
        speaker.id = SpeakerId(++n);
        speaker.name = u"S%1"_s.arg(n);
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

void mark(Transcript &transcript, const QList<TextAnchor> &passages)
{
    RedactionRequest request;
    request.id = RequestId(static_cast<quint64>(transcript.requests.size()) + 1);
    request.passages = passages;
    transcript.requests.append(request);
}

QStringList texts(const Transcript &transcript)
{
    QStringList result;
    for (const Turn &turn : transcript.turns)
        result.append(turn.text);
    return result;
}

qsizetype placeIn(QRandomGenerator &random, const QString &text)
{
    qsizetype position = random.bounded(static_cast<int>(text.size()) + 1);
    if (position > 0 && position < text.size() && text[position].isLowSurrogate())
        --position;
    return position;
}

TextSpan randomSpan(QRandomGenerator &random, const TurnList &turns)
{
    const auto place = [&] {
        const Turn &turn = turns.at(random.bounded(static_cast<int>(turns.size())));
        return TextPlace{turn.id, placeIn(random, turn.text)};
    };
    const TextPlace one = place();
    return spanBetween(turns, one, place());
}

} // namespace

class TestTextSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPlacesMakeASpanInEitherOrder()
    {
        const Transcript t = fourTurns();
        const TextSpan span{{first, 2}, {third, 1}};
        QCOMPARE(spanBetween(t.turns, span.from, span.to), span);
        QCOMPARE(spanBetween(t.turns, span.to, span.from), span);
        QCOMPARE(spanBetween(t.turns, {first, 3}, {first, 1}), (TextSpan{{first, 1}, {first, 3}}));
    }

    void eachTurnHasItsPart()
    {
        const Transcript t = fourTurns();
        const TextSpan span{{first, 2}, {third, 1}};
        QCOMPARE(partOfTurn(t.turns, span, 0), (TextRange{2, 1}));
        QCOMPARE(partOfTurn(t.turns, span, 1), (TextRange{0, 3}));
        QCOMPARE(partOfTurn(t.turns, span, 2), (TextRange{0, 1}));
        QCOMPARE(partOfTurn(t.turns, span, 3), std::nullopt);
    }

    void onlyTurnsWithCharactersInsideHaveAnAnchor()
    {
        const Transcript t = fourTurns();
        const QList<TextAnchor> anchors = anchorsOnSpan(t.turns, {{first, 3}, {third, 2}});
        QCOMPARE(anchors, (QList<TextAnchor>{anchorOnRange(t.turns.at(1), {0, 3}),
                                             anchorOnRange(t.turns.at(2), {0, 2})}));
    }

    void theFirstAndTheLastTurnKeepTheirRest()
    {
        Transcript t = fourTurns();
        const auto [edit, caret] = removeRange(t, {{first, 1}, {fourth, 2}});
        applyEdit(t, edit);
        QCOMPARE(texts(t), QStringList({u"一"_s, u"丙"_s}));
        QCOMPARE(t.turns.at(1).speaker, SpeakerId(4));
        QCOMPARE(caret, (TextPlace{first, 1}));
    }

    void aTurnOfWhichNothingIsLeftGoes()
    {
        Transcript t = fourTurns();
        applyEdit(t, removeRange(t, {{first, 1}, {third, 3}}).edit);
        QCOMPARE(texts(t), QStringList({u"一"_s, u"甲乙丙"_s}));

        t = fourTurns();
        const auto [edit, caret] = removeRange(t, {{second, 0}, {third, 1}});
        applyEdit(t, edit);
        QCOMPARE(texts(t), QStringList({u"一二三"_s, u"八九"_s, u"甲乙丙"_s}));
        QCOMPARE(caret, (TextPlace{third, 0}));
    }

    void oneTurnIsLeftToTypeIn()
    {
        Transcript t = fourTurns();
        const auto [edit, caret] = removeRange(t, {{first, 0}, {fourth, 3}});
        applyEdit(t, edit);
        QCOMPARE(texts(t), QStringList({QString()}));
        QCOMPARE(caret, (TextPlace{first, 0}));
    }

    void whatIsTypedBelongsToTheFirstTurn()
    {
        Transcript t = fourTurns();
        const auto [edit, caret] = removeRange(t, {{first, 0}, {second, 1}}, u"新"_s);
        applyEdit(t, edit);
        QCOMPARE(texts(t), QStringList({u"新"_s, u"五六"_s, u"七八九"_s, u"甲乙丙"_s}));
        QCOMPARE(caret, (TextPlace{first, 1}));
    }

    void marksKeepWhatIsLeftOfThem()
    {
        Transcript t = fourTurns();
        mark(t, {anchorOnRange(t.turns.at(0), {0, 3}), anchorOnRange(t.turns.at(2), {1, 2})});
        mark(t, {anchorOnTurn(t.turns.at(1))});
        mark(t, {anchorOnTurn(t.turns.at(2))});
        applyEdit(t, removeRange(t, {{first, 1}, {third, 2}}).edit);
        QCOMPARE(texts(t), QStringList({u"一"_s, u"九"_s, u"甲乙丙"_s}));
        const auto resolved = [&t](int request, int passage) {
            return resolve(t.requests.at(request).passages.at(passage), t.turns);
        };
        QCOMPARE(resolved(0, 0), (TextRange{0, 1}));
        QCOMPARE(resolved(0, 1), (TextRange{0, 1}));
        QCOMPARE(resolved(1, 0), std::nullopt); // gone, and it says so
        QCOMPARE(resolved(2, 0), (TextRange{0, 1}));
    }

    void anyRemovalIsUndoneExactlyAndTakesOnlyTheSpan()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            QRandomGenerator random(seed);
            const Transcript before = randomTranscript(random, 2 + random.bounded(8));
            const TextSpan span = randomSpan(random, before.turns);
            const QString inserted = random.bounded(2) == 0 ? QString() : randomText(random, 5);
            const auto [edit, caret] = removeRange(before, span, inserted);
            QVERIFY(canApply(before, edit));
            Transcript after = before;
            const Edit inverse = applyEdit(after, edit);
            const Turn *caretTurn = after.turns.find(caret.turn);
            QVERIFY(caretTurn && caret.position <= caretTurn->text.size());

            QString expected;
            for (qsizetype i = 0; i < before.turns.size(); ++i) {
                const QString &text = before.turns.at(i).text;
                const auto part = partOfTurn(before.turns, span, i);
                const bool isFirst = before.turns.at(i).id == span.from.turn;
                expected +=
                    part ? text.first(part->start) + (isFirst ? inserted : QString()) + text.mid(part->end())
                         : text;
            }
            QCOMPARE(texts(after).join(QString()), expected);
            checkMarks(before, after);
            applyEdit(after, inverse);
            QVERIFY(after == before);
        }
    }

    /// A passage that is left quotes the words it stands on.
    static void checkMarks(const Transcript &before, const Transcript &after)
    {
        for (qsizetype r = 0; r < before.requests.size(); ++r) {
            for (qsizetype p = 0; p < before.requests.at(r).passages.size(); ++p) {
                const TextAnchor &anchor = after.requests.at(r).passages.at(p);
                const auto range = resolve(anchor, after.turns);
                if (!range || anchor.extent == AnchorExtent::WholeTurn)
                    continue;
                QCOMPARE(after.turns.find(anchor.turn)->text.mid(range->start, range->length), anchor.quoted);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTextSpan)
#include "tst_textspan.moc"
