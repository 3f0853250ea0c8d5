// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/keyedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace verbatim;

namespace {

struct Row
{
    int id = 0;
    int value = 0;

    int key() const { return id; }
    friend bool operator==(const Row &, const Row &) = default;
};

class Model : public KeyedListModel<Row>
{
public:
    using KeyedListModel::setRows;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? QVariant(rows().at(index.row()).value)
                                                          : QVariant();
    }
};

QList<Row> shuffledRows(QRandomGenerator &random)
{
    QList<Row> rows;
    for (int id = 0; id < 12; ++id) {
        if (random.bounded(3) > 0)
            rows.insert(random.bounded(rows.size() + 1), {id, random.bounded(3)});
    }
    return rows;
}

} // namespace

class TestKeyedListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStateIsReachedFromAnyOtherWithoutAReset()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const QList<Row> wanted = shuffledRows(random);
            model.setRows(wanted);
            QCOMPARE(model.rows(), wanted);
        }
        QCOMPARE(reset.size(), 0);
    }

    void rowsThatStayKeepTheirPersistentIndex()
    {
        Model model;
        model.setRows({{1, 0}, {2, 0}, {3, 0}});
        const QPersistentModelIndex third = model.index(2);
        model.setRows({{9, 0}, {8, 0}, {3, 5}});
        QVERIFY(third.isValid());
        QCOMPARE(third.data().toInt(), 5);
    }

    void onlyChangedRowsAreAnnounced()
    {
        Model model;
        model.setRows({{1, 0}, {2, 0}, {3, 0}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({{1, 0}, {2, 4}, {3, 0}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void doubledKeysAreAllShown()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{1, 0}, {1, 0}, {2, 0}});
        QCOMPARE(model.rowCount(), 3);
        model.setRows({{2, 0}, {1, 0}});
        QCOMPARE(model.rows(), (QList<Row>{{2, 0}, {1, 0}}));
    }
};

QTEST_GUILESS_MAIN(TestKeyedListModel)
#include "tst_keyedlistmodel.moc"
