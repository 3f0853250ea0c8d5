// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisonmodel.h"

#include "tests/support/inventedmeeting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

Transcript tenTurns()
{
    InventedMeeting meeting;
    const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
    for (int i = 0; i < 10; ++i)
        meeting.say(chair, u"這是第 %1 段沒有人改過的發言。"_s.arg(i));
    return meeting.transcript;
}

ComparisonRow rowAt(const ComparisonModel &model, int row)
{
    return model.index(row, 0).data(ComparisonModel::RowRole).value<ComparisonRow>();
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsThatAreTheSameAreFolded()
    {
        const Transcript before = tenTurns();
        Transcript after = before;
        after.turns.modify(5).text = u"這是第 5 段有人改過的發言。"_s;
        ComparisonModel model(before, after);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 5); // folded, one around, the change, one around, folded
        QCOMPARE(rowAt(model, 0).kind, ComparisonRow::Kind::Gap);
        QVERIFY(rowAt(model, 0).tag.contains(u"4"_s));
        QCOMPARE(rowAt(model, 2).kind, ComparisonRow::Kind::Changed);
        model.setShown(ComparisonModel::Shown::All);
        QCOMPARE(model.rowCount(), 10);
    }

    void changesAreSteppedThroughAndEndAtTheLast()
    {
        const Transcript before = tenTurns();
        Transcript after = before;
        after.turns.modify(1).text += u"補充。"_s;
        after.turns.replace(8, 1, {});
        ComparisonModel model(before, after);
        const int first = model.nextChange(-1);
        const int second = model.nextChange(first);
        QCOMPARE(rowAt(model, first).kind, ComparisonRow::Kind::Changed);
        QCOMPARE(rowAt(model, second).kind, ComparisonRow::Kind::Removed);
        QCOMPARE(model.nextChange(second), -1);
        QCOMPARE(model.previousChange(second), first);
        QCOMPARE(model.previousChange(first), -1);
        QCOMPARE(model.changeCount(), 2);
    }

    void aChangedTurnIsReadOutWithBothSides()
    {
        const Transcript before = tenTurns();
        Transcript after = before;
        after.turns.modify(0).text = u"全新的開場白，跟以前完全不同。"_s;
        const ComparisonModel model(before, after);
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(before.turns.at(0).text));
        QVERIFY(spoken.contains(after.turns.at(0).text));
        QVERIFY(spoken.contains(rowAt(model, 0).tag));
    }

    void detailsComeFirst()
    {
        const Transcript before = tenTurns();
        Transcript after = before;
        after.meeting.place = u"第 3 會議室"_s;
        const ComparisonModel model(before, after);
        QCOMPARE(rowAt(model, 0).kind, ComparisonRow::Kind::Changed);
        QCOMPARE(rowAt(model, 0).afterText, u"第 3 會議室"_s);
    }

    void paragraphsAreLinesOfOneRow()
    {
        const Transcript before = tenTurns();
        Transcript after = before;
        after.turns.modify(0).text = u"甲\n乙"_s;
        const ComparisonModel model(before, after);
        QCOMPARE(rowAt(model, 0).afterText, u"甲\u2028乙"_s);
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
