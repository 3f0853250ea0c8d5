// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requeststeps.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0, 7, 345));

QList<RequestAction> actionsOf(const RedactionRequest &request)
{
    QList<RequestAction> actions;
    for (const RequestStep &step : request.history)
        actions.append(step.action);
    return actions;
}

} // namespace

class TestRequestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsKeptWithTimeAndWho()
    {
        Transcript t = talk({u"前祕密後"_s});
        RedactionRequest request =
            recorded(ask(t, 1, u"祕密"_s, Wish::Withhold, Decision::Undecided), {noon, u"陳怡君"_s});
        request = decided(request, Decision::Accepted, {noon.addSecs(60), u"主席"_s});
        QCOMPARE(request.decidedBy, u"主席"_s);
        request = decided(request, Decision::Undecided, {noon.addSecs(120), u"主席"_s});
        QVERIFY(!request.decidedAt.isValid());
        request = decided(request, Decision::Withdrawn, {noon.addSecs(180), u"陳怡君"_s});
        QCOMPARE(actionsOf(request), QList({RequestAction::Recorded, RequestAction::Decided,
                                            RequestAction::Reopened, RequestAction::Withdrawn}));
        QCOMPARE(request.history.first().by, u"陳怡君"_s);
        QCOMPARE(request.history.first().at.time(), QTime(12, 0, 7));
        QCOMPARE(request.history.at(1).decision, Decision::Accepted);
        QCOMPARE(request.history.last().by, u"陳怡君"_s);
    }

    void whatChangedIsToldApart()
    {
        const Transcript t = [] {
            Transcript made = talk({u"前祕密後"_s, u"又是祕密"_s});
            ask(made, 1, u"祕密"_s);
            return made;
        }();
        const RedactionRequest before = t.requests.first();
        const StepStamp stamp{noon, u"主席"_s};
        const auto after = [&](auto change) {
            RedactionRequest changed = before;
            change(changed);
            return actionsOf(withSteps(before, changed, stamp, t.turns));
        };
        using Actions = QList<RequestAction>;
        QCOMPARE(after([](RedactionRequest &) {}), Actions());
        QCOMPARE(after([](RedactionRequest &r) { r.note = u"註"_s; }), Actions{RequestAction::Changed});
        QCOMPARE(after([](RedactionRequest &r) { r.wish = Wish::Delete; }),
                 Actions{RequestAction::WishChanged});
        QCOMPARE(after([&](RedactionRequest &r) { r.passages.append(anchorOnTurn(t.turns.at(1))); }),
                 Actions{RequestAction::PassageAdded});
        QCOMPARE(after([](RedactionRequest &r) { r.passages.clear(); }),
                 Actions{RequestAction::PassageRemoved});
        QCOMPARE(after([&](RedactionRequest &r) {
                     r.wish = Wish::Amend;
                     r.replacement = u"新"_s;
                     r.decision = Decision::Changed;
                 }),
                 Actions({RequestAction::WishChanged, RequestAction::Decided}));
    }

    void aPassageThatWasGoneIsMarkedAgain()
    {
        Transcript t = talk({u"前祕密後"_s});
        RedactionRequest before = ask(t, 1, u"祕密"_s);
        before.passages.first().range = {};
        RedactionRequest after = before;
        after.passages = {anchorOnRange(t.turns.first(), {1, 2})};
        QCOMPARE(actionsOf(withSteps(before, after, {noon, {}}, t.turns)), QList{RequestAction::MarkedAgain});
    }

    void othersWordsAreTold()
    {
        Transcript t = talk({u"我的話"_s, u"別人的話"_s});
        RedactionRequest &request = ask(t, 1, {});
        QVERIFY(asksForOwnWords(request, t));
        request.passages.append(anchorOnTurn(t.turns.at(1)));
        QVERIFY(!asksForOwnWords(request, t));
        request.requester = {};
        request.requesterName = u"外人"_s;
        QVERIFY(!asksForOwnWords(request, t));
    }
};

QTEST_APPLESS_MAIN(TestRequestSteps)
#include "tst_requeststeps.moc"
