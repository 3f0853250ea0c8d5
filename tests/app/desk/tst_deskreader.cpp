// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskreader.h"

#include "tests/support/deskmeetings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsReadWithItsState()
    {
        Transcript transcript = deskTranscript(u"公車"_s, {2026, 11, 20});
        transcript.rule.reviewUntil = {2026, 12, 2};
        const DeskMeeting meeting = read(writeMeeting(at(u"a.verbatim"_s), transcript));
        QVERIFY(meeting.problem.isEmpty());
        QCOMPARE(meeting.title, u"公車"_s);
        QCOMPARE(meeting.keeping, DeskMeeting::Keeping::InIndex);
        QCOMPARE(meeting.state.on, QDate(2026, 12, 4));
        QCOMPARE(meeting.state.nextDay, QDate(2026, 12, 2));
        QCOMPARE(meeting.state.missing.size(), 3);
        QVERIFY(!meeting.state.schedule);
    }

    void whatIsDamagedSaysSoAndIsNotKept()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{\"format\": \"verbatim\", "), QByteArray("x")}) {
            const DeskMeeting meeting = read(writeBytes(at(u"b.verbatim"_s), bytes));
            QVERIFY(meeting.problem.contains(u"b.verbatim"_s));
            QCOMPARE(meeting.keeping, DeskMeeting::Keeping::InMemory);
            QVERIFY(!meeting.state.nextDay.isValid());
        }
        QVERIFY(!read(at(u"gone.verbatim"_s)).problem.isEmpty());
    }

    void anotherDayIsAnotherState()
    {
        DeskMeeting meeting =
            read(writeMeeting(at(u"a.verbatim"_s), deskTranscript(u"公車"_s, {2026, 11, 20})));
        QCOMPARE(meeting.state.stage, PublicationStage::Typing);
        updateState(meeting, m_calendars, {2026, 12, 4});
        QCOMPARE(meeting.state.stage, PublicationStage::Due);
        updateState(meeting, m_calendars, {2026, 12, 9});
        QCOMPARE(meeting.state.stage, PublicationStage::Overdue);
    }

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    DeskMeeting read(const QString &path) const
    {
        return readMeeting({path, stampOf(path).value_or(FileStamp())}, m_calendars, {2026, 11, 25});
    }

    QTemporaryDir m_folder;
    const OfficeCalendars m_calendars = shippedCalendars();
};

QTEST_GUILESS_MAIN(TestDeskReader)
#include "tst_deskreader.moc"
