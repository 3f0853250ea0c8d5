// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/draftcopies.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    Transcript t;
    Turn turn;
    turn.id = TurnId(1);
    turn.text = u"甲待決乙接受丙修正丁"_s;
    t.turns.append(turn);
    const auto add = [&](Wish wish, Decision decision, TextRange range) {
        RedactionRequest request;
        request.id = RequestId(static_cast<quint64>(t.requests.size()) + 1);
        request.wish = wish;
        request.decision = decision;
        request.replacement = u"新"_s;
        request.passages = {anchorOnRange(turn, range)};
        t.requests.append(request);
    };
    add(Wish::Withhold, Decision::Undecided, {1, 2});
    add(Wish::Delete, Decision::Accepted, {4, 2});
    add(Wish::Amend, Decision::Accepted, {7, 2});
    return t;
}

} // namespace

class TestDraftCopies : public QObject
{
    Q_OBJECT

    using Kind = PrintedRun::Kind;

private Q_SLOTS:
    void theWorkingCopyHasEveryWordMarked()
    {
        const PrintedParagraph expected = {{Kind::Words, u"甲"_s},   {Kind::Undecided, u"待決"_s},
                                           {Kind::Words, u"乙"_s},   {Kind::TakenBack, u"接受"_s},
                                           {Kind::Words, u"丙"_s},   {Kind::TakenBack, u"修正"_s},
                                           {Kind::Amended, u"新"_s}, {Kind::Words, u"丁"_s}};
        QCOMPARE(makeWorkingCopy(meeting()).content().turns.first().paragraphs, {expected});
    }

    void timesArePrintedWhereAsked()
    {
        Transcript t = meeting();
        const QDateTime began(QDate(2026, 11, 20), QTime(10, 24));
        t.turns.modify(0).began = began;
        QCOMPARE(makeWorkingCopy(t).content().turns.first().began, began);
        QVERIFY(!makeWorkingCopy(t, TurnTimes::Omit).content().turns.first().began.isValid());
        RedactionPolicy policy;
        QVERIFY(!makeReviewCopy(t, policy).content().turns.first().began.isValid());
        policy.times = TurnTimes::Print;
        QCOMPARE(makeReviewCopy(t, policy).content().turns.first().began, began);
    }

    void noDraftHasWhatIsOffTheRecord()
    {
        Transcript t = meeting();
        t.turns.modify(0).record = RecordState::OffRecord;
        QVERIFY(makeWorkingCopy(t).content().turns.isEmpty());
        QVERIFY(makeReviewCopy(t, {QDate(2026, 12, 4), {}, {}}).content().turns.isEmpty());
    }

    void theReviewCopyShowsWhatWaitsAndLeavesOutWhatIsTakenBack()
    {
        const PrintedParagraph expected = {{Kind::Words, u"甲"_s},
                                           {Kind::Undecided, u"待決"_s},
                                           {Kind::Words, u"乙丙"_s},
                                           {Kind::Amended, u"新"_s},
                                           {Kind::Words, u"丁"_s}};
        QCOMPARE(makeReviewCopy(meeting(), {QDate(2026, 12, 4), {}}).content().turns.first().paragraphs,
                 {expected});
    }
};

QTEST_APPLESS_MAIN(TestDraftCopies)
#include "tst_draftcopies.moc"
