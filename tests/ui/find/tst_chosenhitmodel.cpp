// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/chosenhitmodel.h"

#include "tests/support/takingturns.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestChosenHitModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreChosenUntilOneIsLeftOut()
    {
        const TranscriptDocument document(meetingOf({u"甲乙甲"_s}));
        const QList<SearchHit> hits = {{TurnId(1), {0, 1}}, {TurnId(1), {2, 1}}};
        ChosenHitModel model(document, hits);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.chosen(), hits);
        QVERIFY(model.index(0).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen(), QList<SearchHit>{hits.last()});
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
    }
};

QTEST_GUILESS_MAIN(TestChosenHitModel)
#include "tst_chosenhitmodel.moc"
