// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/meetingdialog.h"

#include "tests/ui/mainwindow/windowservices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QDate today(2026, 11, 23);

MeetingInfo wholeMeeting()
{
    MeetingInfo meeting;
    meeting.title = u"資料開放 & Open Data"_s;
    meeting.date = QDate(2026, 11, 20);
    meeting.begins = QTime(10, 5);
    meeting.ends = QTime(12, 30);
    meeting.place = u"第 3 會議室"_s;
    meeting.attendance = {u"林召集人（主席）"_s, u"Mark Lee"_s};
    meeting.agenda = {u"一、報告"_s};
    meeting.language = u"en"_s;
    meeting.markdownForm.finalLineBreaks = 2;
    return meeting;
}

Transcript meetingOf(const MeetingInfo &meeting)
{
    Transcript transcript;
    transcript.meeting = meeting;
    return transcript;
}

} // namespace

class TestMeetingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedAgendaBecomesItemsAndHeadings()
    {
        Transcript transcript;
        transcript.meeting = wholeMeeting();
        Turn heading;
        heading.id = TurnId(1);
        heading.kind = TurnKind::Heading;
        heading.text = u"一、報告"_s;
        transcript.turns.append(heading);

        MeetingDialog dialog(transcript, today);
        QVERIFY(!dialog.edit());
        dialog.agendaField()->selectAll();
        dialog.agendaField()->insertPlainText(u"議程：\n一、報告\n\n - 二、討論\n三、散會"_s);
        const QStringList items = {u"一、報告"_s, u"二、討論"_s, u"三、散會"_s};
        QCOMPARE(dialog.meeting().agenda, items);
        Transcript without = transcript;
        applyEdit(without, *dialog.edit());
        QCOMPARE(without.turns.size(), 1);
        QCOMPARE(without.meeting.agenda, items);

        dialog.headingsBox()->setChecked(true);
        QVERIFY(canApply(transcript, *dialog.edit()));
        applyEdit(transcript, *dialog.edit());
        QCOMPARE(transcript.turns.size(), 3);
        QCOMPARE(transcript.turns.at(1).text, u"二、討論"_s);
        QCOMPARE(transcript.turns.at(2).text, u"三、散會"_s);
        QCOMPARE(transcript.turns.at(2).kind, TurnKind::Heading);
        QVERIFY(!dialog.edit());
    }

    void whatIsNotTouchedIsUnchanged_data()
    {
        QTest::addColumn<MeetingInfo>("meeting");
        const auto changed = [](auto change) {
            MeetingInfo meeting = wholeMeeting();
            change(meeting);
            return meeting;
        };
        QTest::newRow("whole") << wholeMeeting();
        QTest::newRow("empty") << MeetingInfo();
        QTest::newRow("without a day") << changed([](MeetingInfo &m) { m.date = {}; });
        QTest::newRow("without an end") << changed([](MeetingInfo &m) { m.ends = {}; });
        QTest::newRow("in the afternoon, without an end") << changed([](MeetingInfo &m) {
            m.begins = QTime(14, 0);
            m.ends = {};
        });
        QTest::newRow("past midnight") << changed([](MeetingInfo &m) {
            m.begins = QTime(22, 0);
            m.ends = QTime(0, 40);
        });
        QTest::newRow("another language") << changed([](MeetingInfo &m) { m.language = u"nan-Hant"_s; });
        QTest::newRow("nobody") << changed([](MeetingInfo &m) { m.attendance.clear(); });
    }

    void whatIsNotTouchedIsUnchanged()
    {
        QFETCH(MeetingInfo, meeting);
        const Transcript transcript = meetingOf(meeting);
        QVERIFY(MeetingDialog(transcript, today).meeting() == meeting);
    }

    void whatIsTypedIsTheMeeting()
    {
        const Transcript transcript;
        MeetingDialog dialog(transcript, today);
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"  第七次會議 "_s);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(true);
        QCOMPARE(named<QDateEdit>(dialog, u"Day of the meeting"_s)->date(), today);
        named<QTimeEdit>(dialog, u"Begins"_s)->setTime(QTime(9, 30));
        named<QTimeEdit>(dialog, u"Ends"_s)->setTime(QTime(11, 0));
        named<QLineEdit>(dialog, u"Place"_s)->setText(u"Online"_s);
        named<QPlainTextEdit>(dialog, u"Attendance"_s)->setPlainText(u"甲（主席）\n\n  乙 \n"_s);
        const MeetingInfo meeting = dialog.meeting();
        QCOMPARE(meeting.title, u"第七次會議"_s);
        QCOMPARE(meeting.date, today);
        QCOMPARE(meeting.begins, QTime(9, 30));
        QCOMPARE(meeting.ends, QTime(11, 0));
        QCOMPARE(meeting.place, u"Online"_s);
        QCOMPARE(meeting.attendance, (QStringList{u"甲（主席）"_s, u"乙"_s}));
    }

    void dayAndTimeCanBeTakenAway()
    {
        const Transcript transcript = meetingOf(wholeMeeting());
        MeetingDialog dialog(transcript, today);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!named<QDateEdit>(dialog, u"Day of the meeting"_s)->isEnabled());
        QVERIFY(!dialog.meeting().date.isValid());
        QVERIFY(!dialog.meeting().begins.isValid());
        QVERIFY(!dialog.meeting().ends.isValid());
    }

    void textIsCleanedWhereItEnters()
    {
        const Transcript transcript;
        MeetingDialog dialog(transcript, today);
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"a\u0007b"_s);
        named<QPlainTextEdit>(dialog, u"Attendance"_s)->setPlainText(u"x\u0001y"_s);
        QVERIFY(!dialog.meeting().title.contains(QChar(7)));
        QVERIFY(!dialog.meeting().attendance.first().contains(QChar(1)));
    }
};

QTEST_MAIN(TestMeetingDialog)

#include "tst_meetingdialog.moc"
