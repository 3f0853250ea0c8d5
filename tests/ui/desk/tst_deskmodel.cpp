// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskmodel.h"

#include "tests/ui/desk/deskscene.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMeetingTellsWhatIsDueAndMissing()
    {
        DeskScene scene;
        DeskModel model(scene.desk, scene.clock, scene.theme);
        model.setDateForm(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.look();
        QCOMPARE(model.rowCount(), 5);
        const auto text = [&](const QString &name, DeskModel::Column column) {
            return model.index(model.rowOf(scene.at(name)), column).data().toString();
        };
        QCOMPARE(text(u"review"_s, DeskModel::Due), u"2 Dec (Wed), review ends"_s);
        QCOMPARE(text(u"review"_s, DeskModel::Left), u"2 day(s)"_s);
        QCOMPARE(text(u"review"_s, DeskModel::Meeting), u"公車會議"_s);
        QCOMPARE(text(u"review"_s, DeskModel::Day), u"20 Nov 2026"_s);
        QCOMPARE(text(u"review"_s, DeskModel::State), u"out for review"_s);
        QVERIFY(text(u"review"_s, DeskModel::Missing).startsWith(u"review not back from "_s));
        QCOMPARE(text(u"overdue"_s, DeskModel::Due), u"16 Nov (Mon), publication"_s);
        QCOMPARE(text(u"overdue"_s, DeskModel::Left), u"14 day(s) ago"_s);
        QCOMPARE(text(u"overdue"_s, DeskModel::State), u"overdue"_s);
        QCOMPARE(text(u"undated"_s, DeskModel::Due), QString());
        QVERIFY(text(u"undated"_s, DeskModel::Missing).contains(u"no date"_s));
        QCOMPARE(text(u"damaged"_s, DeskModel::Meeting), u"damaged.verbatim"_s);
        QCOMPARE(text(u"damaged"_s, DeskModel::State), u"can't be read"_s);
        QVERIFY(text(u"damaged"_s, DeskModel::Missing).contains(u"damaged.verbatim"_s));
        QCOMPARE(text(u"published"_s, DeskModel::State), u"published on 3 Nov 2026"_s);
        QCOMPARE(text(u"published"_s, DeskModel::Left), QString());
    }

    void filesComeChangeAndGo()
    {
        DeskScene scene;
        DeskModel model(scene.desk, scene.clock, scene.theme);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.look();
        scene.write(u"new"_s, deskTranscript(u"新的會議"_s, {2026, 11, 25}));
        scene.write(u"undated"_s, deskTranscript(u"公園會議改"_s, {2026, 11, 25}));
        QVERIFY(QFile::remove(scene.at(u"overdue"_s)));
        QVERIFY(QFile::remove(scene.at(u"published"_s)));
        scene.lookAgain();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(scene.at(u"overdue"_s)), -1);
        for (const DeskMeeting &meeting : model.rows())
            QCOMPARE(model.at(model.rowOf(meeting.path)).path, meeting.path);
        QCOMPARE(model.at(model.rowOf(scene.at(u"undated"_s))).title, u"公園會議改"_s);
    }

    void todayIsCalledToday()
    {
        DeskScene scene;
        DeskModel model(scene.desk, scene.clock, scene.theme);
        scene.look();
        scene.clock.set(QDateTime(QDate(2026, 12, 2), QTime(9, 0)));
        scene.lookAgain();
        QCOMPARE(model.index(model.rowOf(scene.at(u"review"_s)), DeskModel::Left).data().toString(),
                 u"today"_s);
    }

    void everyColumnHasAName()
    {
        DeskScene scene;
        const DeskModel model(scene.desk, scene.clock, scene.theme);
        for (int column = 0; column < DeskModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }
};

QTEST_MAIN(TestDeskModel)
#include "tst_deskmodel.moc"
