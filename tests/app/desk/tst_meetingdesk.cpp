// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetingdesk.h"

#include "app/meetings/calendarstore.h"
#include "tests/support/deskmeetings.h"
#include "tests/support/fixedclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestMeetingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2026, 11, 25), QTime(9, 0)));
        writeMeeting(at(u"a.verbatim"_s), deskTranscript(u"公車"_s, {2026, 11, 20}));
        writeMeeting(at(u"b.verbatim"_s), published(deskTranscript(u"路燈"_s, {2026, 10, 2}), {2026, 11, 3}));
        writeBytes(at(u"c.verbatim"_s), "{\"format\": \"verbatim\", ");
    }

    void everythingOfTheFoldersIsFoundAndDamageStopsNothing()
    {
        MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
        look(desk);
        QCOMPARE(desk.meetings().size(), 3);
        QCOMPARE(meeting(desk, u"a"_s).state.on, QDate(2026, 12, 4));
        QCOMPARE(meeting(desk, u"b"_s).state.stage, PublicationStage::Published);
        QVERIFY(meeting(desk, u"c"_s).problem.contains(u"c.verbatim"_s));
        QVERIFY(desk.problems().isEmpty());
        QCOMPARE(desk.progress(), (MeetingDesk::Progress{3, 3}));
    }

    void theSecondTimeOnlyWhatMayNotBeKeptIsRead()
    {
        {
            MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
            look(desk);
        }
        MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
        look(desk);
        QCOMPARE(desk.meetings().size(), 3);
        QCOMPARE(desk.progress(), (MeetingDesk::Progress{1, 1})); // the damaged one
        QCOMPARE(meeting(desk, u"a"_s).title, u"公車"_s);
        QCOMPARE(meeting(desk, u"a"_s).state.on, QDate(2026, 12, 4));
    }

    void whatChangesIsFollowed()
    {
        MeetingDesk desk(m_calendars, m_clock, {});
        look(desk);
        // As a program saves: another file takes its place.
        writeMeeting(at(u"fresh"_s), deskTranscript(u"公車改"_s, {2026, 11, 20}));
        QVERIFY(QFile::remove(at(u"a.verbatim"_s)) && QFile::rename(at(u"fresh"_s), at(u"a.verbatim"_s)));
        QVERIFY(QFile::remove(at(u"b.verbatim"_s)));
        writeMeeting(at(u"d.verbatim"_s), deskTranscript(u"公園"_s, {2026, 11, 24}));
        QTRY_COMPARE(meeting(desk, u"a"_s).title, u"公車改"_s);
        QTRY_COMPARE(meeting(desk, u"d"_s).title, u"公園"_s);
        QTRY_VERIFY(!desk.meetings().contains(at(u"b.verbatim"_s)));
    }

    void aLookTellsOnlyWhatIsNew()
    {
        MeetingDesk desk(m_calendars, m_clock, {});
        look(desk);
        QSignalSpy changed(&desk, &MeetingDesk::changed);
        QSignalSpy looked(&desk, &MeetingDesk::looked);
        desk.lookAgain();
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(changed.isEmpty());
        QCOMPARE(desk.progress(), (MeetingDesk::Progress{0, 0}));
    }

    void anotherDayAndAnotherCalendarCountAgain()
    {
        MeetingDesk desk(m_calendars, m_clock, {});
        look(desk);
        QCOMPARE(meeting(desk, u"a"_s).state.stage, PublicationStage::Typing);
        m_clock.set(QDateTime(QDate(2026, 12, 4), QTime(9, 0)));
        desk.lookAgain();
        QTRY_COMPARE(meeting(desk, u"a"_s).state.stage, PublicationStage::Due);
        QCOMPARE(desk.progress().total, 0); // no file was read for it
        QVERIFY(m_calendars.setOwnDays({}, {makeOfficeDay({2026, 12, 2}, OfficeHours::Closed, u"颱風"_s)}));
        QTRY_COMPARE(meeting(desk, u"a"_s).state.on, QDate(2026, 12, 7));
        QVERIFY(m_calendars.setOwnDays({}, {}));
    }

    void otherFoldersAreOtherMeetings()
    {
        MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
        look(desk);
        writeMeeting(at(u"below/e.verbatim"_s), deskTranscript(u"公園"_s, {2026, 11, 24}));
        desk.setFolders(
            {{at(u"below"_s), DeskFolder::Depth::Itself}, {at(u"gone"_s), DeskFolder::Depth::Itself}});
        QTRY_COMPARE(desk.meetings().keys(), QStringList{at(u"below/e.verbatim"_s)});
        QTRY_COMPARE(desk.problems().size(), 1);
        QVERIFY(desk.problems().first().contains(at(u"gone"_s)));
    }

    void itMayGoWhileItReads()
    {
        for (int i = 0; i < 200; ++i)
            writeMeeting(at(u"many/%1.verbatim"_s.arg(i)), deskTranscript(u"公車"_s, {2026, 11, 20}));
        {
            MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
            desk.setFolders({{at(u"many"_s), DeskFolder::Depth::Itself}});
            QTRY_VERIFY(desk.progress().total == 200 || !desk.isLooking());
        }
        MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
        QSignalSpy looked(&desk, &MeetingDesk::looked);
        desk.setFolders({{at(u"many"_s), DeskFolder::Depth::Itself}});
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(desk.meetings().size(), 200);
    }

    void anIndexThatCantBeWrittenIsTold()
    {
        writeBytes(at(u"state"_s), "a file in the way");
        MeetingDesk desk(m_calendars, m_clock, at(u"state/index"_s));
        look(desk);
        QCOMPARE(desk.meetings().size(), 3);
        QCOMPARE(desk.problems().size(), 1);
        QVERIFY(desk.problems().first().contains(at(u"state/index"_s)));
    }

private:
    QString at(const QString &name) const { return QDir(m_folder->path()).canonicalPath() + u'/' + name; }
    DeskMeeting meeting(const MeetingDesk &desk, const QString &name) const
    {
        return desk.meetings().value(at(name + u".verbatim"_s));
    }
    void look(MeetingDesk &desk) const
    {
        QSignalSpy looked(&desk, &MeetingDesk::looked);
        desk.setFolders({{m_folder->path(), DeskFolder::Depth::Itself}});
        QTRY_COMPARE(looked.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CalendarStore m_calendars;
    FixedClock m_clock{QDate(2026, 11, 25)};
};

QTEST_GUILESS_MAIN(TestMeetingDesk)
#include "tst_meetingdesk.moc"
