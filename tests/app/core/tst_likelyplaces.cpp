// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edit.h"
#include "app/core/likelyplaces.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

QString first(const TextAnchor &lost, const Transcript &transcript)
{
    const QList<TextAnchor> places = likelyPlaces(lost, transcript.turns);
    return places.isEmpty() ? QString() : places.first().quoted;
}

} // namespace

class TestLikelyPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsElsewhereAreProposed()
    {
        Transcript t = talk({u"前授權金額大約是後"_s, u"沒有"_s, u"再說授權金額大約是"_s});
        TextAnchor lost = ask(t, 1, u"授權金額大約是"_s).passages.first();
        lost.range = {};
        const QList<TextAnchor> places = likelyPlaces(lost, t.turns);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.first().turn, TurnId(1));
        QCOMPARE(places.last().turn, TurnId(3));
    }

    void retypedWordsAreProposed()
    {
        Transcript t = talk({u"我們和廠商談的授權金額大約是三千萬，還沒定案。"_s});
        const TextAnchor lost = ask(t, 1, u"授權金額大約是三千萬"_s).passages.first();
        // Deleted and typed anew by another hand.
        applyEdit(t, ReplaceText{TurnId(1), 0, t.turns.first().text.size(), u""_s, {}});
        applyEdit(t, ReplaceText{TurnId(1), 0, 0, u"我們跟廠商說的授權金額約三千萬元，沒定案。"_s, {}});
        QVERIFY(!resolve(t.requests.first().passages.first(), t.turns));
        QVERIFY2(first(lost, t).contains(u"授權金額"_s), qPrintable(first(lost, t)));
    }

    void nothingAlikeIsNotProposed()
    {
        Transcript t = talk({u"前祕密後"_s});
        TextAnchor lost = ask(t, 1, u"祕密"_s).passages.first();
        t.turns.modify(0).text = u"全部都改寫了"_s;
        QVERIFY(likelyPlaces(lost, t.turns).isEmpty());
    }

    void aTurnThatIsGoneStillHasItsWordsElsewhere()
    {
        Transcript t = talk({u"前祕密的話後"_s, u"這裡有祕密的話"_s});
        const TextAnchor lost = ask(t, 1, u"祕密的話"_s).passages.first();
        t.turns.replace(0, 1, {});
        QCOMPARE(first(lost, t), u"祕密的話"_s);
    }
};

QTEST_APPLESS_MAIN(TestLikelyPlaces)
#include "tst_likelyplaces.moc"
