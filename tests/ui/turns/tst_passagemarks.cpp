// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "tests/ui/turns/randomedits.h"
#include "ui/turns/passagemarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestPassageMarks : public QObject
{
    Q_OBJECT

    static RedactionRequest request(const Turn &turn, Wish wish, Decision decision)
    {
        RedactionRequest made;
        made.id = RequestId(7);
        made.wish = wish;
        made.decision = decision;
        made.passages = {anchorOnRange(turn, {1, 2})};
        return made;
    }

    static QList<PassageMark> marks(Wish wish, Decision decision)
    {
        Transcript transcript = inventedMeeting(2);
        transcript.requests = {request(transcript.turns.at(0), wish, decision)};
        return marksOf(transcript, transcript.turns.at(0));
    }

private Q_SLOTS:
    void showWhereARequestStands()
    {
        using Kind = PassageMark::Kind;
        QCOMPARE(marks(Wish::Amend, Decision::Undecided).at(0).kind, Kind::Undecided);
        QCOMPARE(marks(Wish::Amend, Decision::Accepted).at(0).kind, Kind::Amended);
        for (const Wish wish : {Wish::Delete, Wish::Withhold, Wish::HoldUntil})
            QCOMPARE(marks(wish, Decision::Accepted).at(0).kind, Kind::TakenBack);
        QVERIFY(marks(Wish::Delete, Decision::Declined).isEmpty());
        QVERIFY(marks(Wish::Delete, Decision::Withdrawn).isEmpty());
    }

    void coverAWholeTurnAlsoWhatWasTypedLater()
    {
        Transcript transcript = inventedMeeting(2);
        RedactionRequest whole = request(transcript.turns.at(1), Wish::Delete, Decision::Accepted);
        whole.passages = {anchorOnTurn(transcript.turns.at(1))};
        transcript.requests = {whole};
        applyEdit(transcript, ReplaceText{transcript.turns.at(1).id, 0, 0, u"更多"_s, {}});
        const Turn &turn = transcript.turns.at(1);
        QCOMPARE(marksOf(transcript, turn).at(0).range, (TextRange{0, turn.text.size()}));
        QVERIFY(marksOf(transcript, transcript.turns.at(0)).isEmpty());
    }

    void areSpokenWithoutTheirWords()
    {
        Transcript transcript = inventedMeeting(2);
        const Turn turn = transcript.turns.at(0);
        transcript.requests = {request(turn, Wish::Withhold, Decision::Accepted)};
        const QString spoken = spokenTurn(transcript, turn);
        QVERIFY(spoken.startsWith(u"林召集人"_s));
        QVERIFY2(spoken.endsWith(turn.text.left(1) + u'(' +
                                 PassageMark::spoken(PassageMark::Kind::TakenBack) + u')' + turn.text.mid(3)),
                 qPrintable(spoken));
    }
};

QTEST_GUILESS_MAIN(TestPassageMarks)
#include "tst_passagemarks.moc"
