// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requesteffect.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const EditionContent &content)
{
    QStringList turns;
    for (const PrintedTurn &turn : content.turns) {
        QString text;
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            for (const PrintedRun &run : paragraph)
                text += run.text;
        }
        turns.append(text);
    }
    return turns.join(u'|');
}

} // namespace

class TestRequestEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndecidedRequestIsShownAsIfItWereGranted()
    {
        Transcript t = talk({u"一"_s, u"二"_s, u"前祕密後"_s, u"四"_s, u"五"_s});
        ask(t, 3, u"祕密"_s, Wish::Delete, Decision::Undecided);
        const RequestEffect effect = effectOf(t.requests.first(), t, {});
        QCOMPARE(textOf(effect.before), u"二|前祕密後|四"_s);
        QCOMPARE(textOf(effect.after), u"二|前後|四"_s);
        QCOMPARE(effect.before.turns.at(1).paragraphs.first().at(1).kind, PrintedRun::Kind::TakenBack);
    }

    void whatOthersHadTakenBackIsNotPrinted()
    {
        Transcript t = talk({u"別人的祕密"_s, u"前祕密後"_s});
        ask(t, 1, u"別人的祕密"_s);
        ask(t, 2, u"祕密"_s, Wish::Amend).replacement = u"新的話"_s;
        const RequestEffect effect = effectOf(t.requests.last(), t, {});
        QCOMPARE(textOf(effect.after), u"（依發言者請求不予公開）|前新的話後"_s);
    }

    void aPseudonymIsShownWhereThePersonIsNamed()
    {
        Transcript t = talk({u"我來了"_s, u"好"_s, u"好"_s, u"請陳怡君說"_s});
        RedactionRequest &request = ask(t, 1, {}, Wish::Pseudonymise);
        request.passages.clear();
        request.person = SpeakerId(1);
        request.pseudonym = u"甲君"_s;
        const RequestEffect effect = effectOf(request, t, {});
        QVERIFY(textOf(effect.after).endsWith(u"請甲君說"_s));
        QCOMPARE(effect.after.speakers.first().label, u"甲君"_s);
    }
};

QTEST_APPLESS_MAIN(TestRequestEffect)
#include "tst_requesteffect.moc"
