// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/attendance/attendancedialog.h"

#include "ui/attendance/attendancemodel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestAttendanceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedListBecomesSpeakersAndAttendanceAtOnce()
    {
        Transcript transcript;
        AttendanceDialog dialog(transcript, m_theme);
        QVERIFY(!enterButton(dialog)->isEnabled());
        dialog.listField()->setPlainText(u"主席：林大同\n數位組：陳怡君 組長\n請假：王美玲"_s);
        QVERIFY(enterButton(dialog)->isEnabled());
        QVERIFY(canApply(transcript, dialog.edit()));
        applyEdit(transcript, dialog.edit());
        QCOMPARE(transcript.speakers.size(), 2);
        QCOMPARE(transcript.speakers.at(0).role, u"主席"_s);
        QCOMPARE(transcript.speakers.at(1).seat, 1);
        QCOMPARE(transcript.meeting.attendance,
                 (QStringList{u"林大同（主席）"_s, u"陳怡君（數位組 組長）"_s, u"王美玲（請假）"_s}));
    }

    void whatIsPastedComesBehindWhatTheRecordHas()
    {
        Transcript transcript;
        transcript.meeting.attendance = {u"陳怡君（數位組）"_s, u"Mark Lee"_s};
        AttendanceDialog dialog(transcript, m_theme);
        dialog.listField()->insertPlainText(u"陳怡君、林大同"_s);
        applyEdit(transcript, dialog.edit());
        QCOMPARE(transcript.meeting.attendance,
                 (QStringList{u"陳怡君（數位組）"_s, u"Mark Lee"_s, u"林大同"_s}));
    }

    void whatTheRecordHasIsThereToBegin()
    {
        Transcript transcript;
        transcript.meeting.attendance = {u"陳怡君（數位組）"_s, u"Mark Lee"_s};
        const AttendanceDialog dialog(transcript, m_theme);
        QCOMPARE(dialog.people()->rowCount(), 2);
        applyEdit(transcript, dialog.edit());
        QCOMPARE(transcript.meeting.attendance, (QStringList{u"陳怡君（數位組）"_s, u"Mark Lee"_s}));
    }

    void deleteTakesTheSelectedRowsOut()
    {
        AttendanceDialog dialog({}, m_theme);
        dialog.listField()->setPlainText(u"陳怡君、林大同、Mark Lee"_s);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.table()->setFocus();
        dialog.table()->selectRow(1);
        QTest::keyClick(dialog.table(), Qt::Key_Delete);
        QCOMPARE(dialog.people()->rowCount(), 2);
        QCOMPARE(dialog.people()->attendants().at(1).entry.name, u"Mark Lee"_s);
    }

private:
    static QPushButton *enterButton(const AttendanceDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    Theme m_theme;
};

QTEST_MAIN(TestAttendanceDialog)
#include "tst_attendancedialog.moc"
