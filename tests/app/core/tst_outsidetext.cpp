// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/outsidetext.h"
#include "tests/support/randomtranscript.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 4);
const QString mark = u"（依發言者請求不予公開）"_s;

QString outside(const Transcript &transcript)
{
    QList<TextAnchor> all;
    for (const Turn &turn : transcript.turns)
        all.append(anchorOnTurn(turn));
    return outsideText(transcript, all, today);
}

} // namespace

class TestOutsideText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenBackAndUndecidedWordsDoNotGoOut()
    {
        for (const Decision decision : {Decision::Undecided, Decision::Accepted, Decision::Changed}) {
            Transcript t = talk({u"前祕密後"_s});
            ask(t, 1, u"祕密"_s, Wish::Withhold, decision);
            QCOMPARE(outside(t), u"前"_s + mark + u"後"_s);
            QVERIFY(keepsBack(t, {anchorOnTurn(t.turns.first())}, today));
        }
    }

    void whatIsSettledOtherwiseDoes()
    {
        Transcript t = talk({u"前祕密後"_s});
        ask(t, 1, u"祕密"_s, Wish::Withhold, Decision::Declined);
        QCOMPARE(outside(t), u"前祕密後"_s);
        QVERIFY(!keepsBack(t, {anchorOnTurn(t.turns.first())}, today));
        t.requests.first().decision = Decision::Accepted;
        t.requests.first().wish = Wish::Amend;
        t.requests.first().replacement = u"公開的話"_s;
        QCOMPARE(outside(t), u"前公開的話後"_s);
    }

    void aPartOfAPassageIsKeptBackToo()
    {
        Transcript t = talk({u"前祕密後"_s});
        ask(t, 1, u"祕密"_s);
        QCOMPARE(outsideText(t, {anchorOnRange(t.turns.first(), {2, 2})}, today), mark + u"後"_s);
        QCOMPARE(outsideText(t, {anchorOnRange(t.turns.first(), {0, 1})}, today), u"前"_s);
        QVERIFY(!keepsBack(t, {anchorOnRange(t.turns.first(), {0, 1})}, today));
    }

    void aTurnWhosePassageIsLostIsKeptBack()
    {
        Transcript t = talk({u"前祕密後"_s});
        ask(t, 1, u"祕密"_s).passages.first().range = {};
        QCOMPARE(outside(t), mark);
    }

    void nothingOffTheRecordGoesOut()
    {
        Transcript t = talk({u"公開"_s, u"不紀錄的話"_s});
        t.turns.modify(1).record = RecordState::OffRecord;
        QCOMPARE(outside(t), u"陳怡君：\n公開"_s);
        QVERIFY(keepsBack(t, {anchorOnTurn(t.turns.at(1))}, today));
    }

    void aPseudonymGoesOutInsteadOfTheName()
    {
        Transcript t = talk({u"我是陳怡君"_s, u"陳 怡君您好"_s});
        RedactionRequest &request = ask(t, 1, {}, Wish::Pseudonymise, Decision::Undecided);
        request.passages.clear();
        request.person = SpeakerId(1);
        request.pseudonym = u"受訪者甲"_s;
        QCOMPARE(outside(t), u"受訪者甲：\n我是受訪者甲\n\n林召集人：\n受訪者甲您好"_s);
    }

    void noWordOfRandomMeetingsSlipsOut()
    {
        QRandomGenerator random(20261125);
        int checked = 0;
        for (int round = 0; round < 300; ++round) {
            Transcript t = randomTranscript(random, 8);
            for (qsizetype i = 0; i < t.turns.size(); ++i) {
                Turn &turn = t.turns.modify(i);
                const qsizetype start = turn.text.size();
                turn.text += u"SECRET"_s;
                RedactionRequest request;
                request.id = RequestId(5000 + static_cast<quint64>(i));
                request.wish = random.bounded(2) ? Wish::Withhold : Wish::Delete;
                request.decision = random.bounded(2) ? Decision::Undecided : Decision::Accepted;
                request.passages = {anchorOnRange(turn, {start, 6})};
                t.requests.append(request);
                ++checked;
            }
            QVERIFY(!outside(t).contains(u"SECRET"_s));
        }
        QVERIFY(checked > 2000);
    }
};

QTEST_APPLESS_MAIN(TestOutsideText)
#include "tst_outsidetext.moc"
