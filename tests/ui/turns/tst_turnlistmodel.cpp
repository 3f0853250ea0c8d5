// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "tests/ui/turns/randomedits.h"
#include "ui/turns/turnlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};

QList<TurnId> idsOf(const TurnListModel &model)
{
    QList<TurnId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(TurnId(model.index(row).data(TurnListModel::TurnIdRole).toULongLong()));
    return ids;
}

QList<TurnId> idsOf(const Transcript &transcript)
{
    QList<TurnId> ids;
    for (const Turn &turn : transcript.turns)
        ids.append(turn.id);
    return ids;
}

} // namespace

class TestTurnListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnyEditsWithoutAReset_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void followsAnyEditsWithoutAReset()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        TranscriptDocument document(inventedMeeting(12));
        TurnListModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 150; ++step) {
            editAtRandom(document, random);
            QCOMPARE(idsOf(model), idsOf(document.transcript()));
        }
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(idsOf(model), idsOf(inventedMeeting(12)));
        QCOMPARE(reset.count(), 0);
    }

    void tellsOnlyTheRowThatIsTypedIn()
    {
        TranscriptDocument document(inventedMeeting(5));
        const TurnListModel model(document);
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        document.apply(ReplaceText{model.turnId(3), 0, 0, u"好，"_s, {}}, gesture);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 3);
        QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 3);
    }

    void aReplacementAllOverTheMeetingIsToldAtOnce()
    {
        TranscriptDocument document(inventedMeeting(300));
        const TurnListModel model(document);
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        EditGroup group;
        for (const Turn &turn : document.transcript().turns)
            group.edits.push_back(ReplaceText{turn.id, 0, 0, u"一"_s, {}});
        document.apply(group, gesture);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 299);
    }

    void splittingKeepsTheRowThatIsSplit()
    {
        TranscriptDocument document(inventedMeeting(5));
        const TurnListModel model(document);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex split(model.index(1));
        document.apply(splitTurn(document.transcript(), model.turnId(1), 3, TurnId(42)), gesture);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(split.row(), 1);
        QCOMPARE(model.turnId(2), TurnId(42));
    }

    void aDecisionTellsTheRowsOfItsPassages()
    {
        TranscriptDocument document(inventedMeeting(5));
        const TurnListModel model(document);
        RedactionRequest request;
        request.id = RequestId(9);
        request.passages = {anchorOnTurn(*model.turn(model.index(1))),
                            anchorOnTurn(*model.turn(model.index(3)))};
        document.apply(setRequest(request), gesture);
        QCOMPARE(model.index(3).data(TurnListModel::MarksRole).toInt(), 1);
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        document.apply(removeRequest(request.id), gesture);
        QSet<int> rows;
        for (const auto &call : spy)
            rows.insert(call.at(0).toModelIndex().row());
        QCOMPARE(rows, (QSet<int>{1, 3}));
        QCOMPARE(model.index(3).data(TurnListModel::MarksRole).toInt(), 0);
    }

    void aScreenReaderHearsSpeakerAndText()
    {
        const TranscriptDocument document(inventedMeeting(3));
        const TurnListModel model(document);
        const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"陳怡君"_s));
        QVERIFY(spoken.contains(document.transcript().turns.at(1).text));
    }
};

QTEST_GUILESS_MAIN(TestTurnListModel)
#include "tst_turnlistmodel.moc"
