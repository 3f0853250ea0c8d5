// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/attendance/attendancemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    transcript.speakers = {Speaker{SpeakerId(1), u"林大同"_s, {}, {}, {}, {}, {}, 1}};
    return transcript;
}

QStringList column(const AttendanceModel &model, int which)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, which).data().toString());
    return result;
}

} // namespace

class TestAttendanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseThatSpeakersWillHave()
    {
        AttendanceModel model(meeting());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(parseAttendance(u"陳怡君、林大同、Mark Lee"_s));
        QCOMPARE(column(model, AttendanceModel::Speaks),
                 (QStringList{u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s}));
        QVERIFY(tick(model, 0, Qt::Unchecked));
        QCOMPARE(column(model, AttendanceModel::Speaks), (QStringList{{}, u"Ctrl+2"_s, u"Ctrl+1"_s}));
        QCOMPARE(model.newSpeakers(), 1);
        QVERIFY(model.attendants().at(0).newSpeaker.isNull());
    }

    void aKnownSpeakerCantBeUnticked()
    {
        AttendanceModel model(meeting());
        model.setEntries(parseAttendance(u"林大同"_s));
        QVERIFY(!tick(model, 0, Qt::Unchecked));
        QCOMPARE(model.newSpeakers(), 0);
    }

    void whoIsAbsentIsNotTicked()
    {
        AttendanceModel model(meeting());
        model.setEntries(parseAttendance(u"出席：陳怡君\n請假：王美玲"_s));
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        model.setAllSpeaking(Qt::Checked);
        QCOMPARE(model.newSpeakers(), 2);
        model.setAllSpeaking(Qt::Unchecked);
        QCOMPARE(model.newSpeakers(), 0);
    }

    void aCorrectionStaysWhileTheListChanges()
    {
        AttendanceModel model(meeting());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(parseAttendance(u"陳怡君\n王美玲\nMark Lee"_s));
        QVERIFY(model.setData(model.index(0, AttendanceModel::Role), u" 組長 "_s, Qt::EditRole));
        QVERIFY(tick(model, 2, Qt::Unchecked));
        const SpeakerId id = model.attendants().at(0).newSpeaker;
        model.setEntries(parseAttendance(u"陳怡君\n王美\n張吉安\nMark Lee"_s));
        QCOMPARE(column(model, AttendanceModel::Name),
                 (QStringList{u"陳怡君"_s, u"王美"_s, u"張吉安"_s, u"Mark Lee"_s}));
        QCOMPARE(model.attendants().at(0).entry.role, u"組長"_s);
        QCOMPARE(model.attendants().at(0).newSpeaker, id);
        QVERIFY(model.attendants().at(3).newSpeaker.isNull());
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNameCanBeCorrectedButNotEmptied()
    {
        AttendanceModel model(meeting());
        model.setEntries(parseAttendance(u"林大"_s));
        const QModelIndex name = model.index(0, AttendanceModel::Name);
        QVERIFY(!model.setData(name, u"  "_s, Qt::EditRole));
        QVERIFY(model.setData(name, u"林大同"_s, Qt::EditRole));
        QCOMPARE(model.newSpeakers(), 0);
        QVERIFY(model.removeRows(0, 1));
        QVERIFY(!model.removeRows(0, 1));
        QCOMPARE(model.attendants().size(), 0);
    }

private:
    static bool tick(AttendanceModel &model, int row, Qt::CheckState state)
    {
        return model.setData(model.index(row, AttendanceModel::Speaks), state, Qt::CheckStateRole);
    }
};

QTEST_GUILESS_MAIN(TestAttendanceModel)
#include "tst_attendancemodel.moc"
