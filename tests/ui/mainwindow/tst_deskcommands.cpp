// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/deskcommands.h"

#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "tests/support/deskmeetings.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/desk/deskwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowmanager.h"

#include <QAction>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_services = std::make_unique<WindowServices>();
        m_windows = std::make_unique<WindowManager>(*m_services);
    }
    void cleanup()
    {
        m_windows.reset();
        m_services.reset();
    }

    void whatWasOpenedOnceLiesOnTheDesk()
    {
        const QString path = writeMeeting(at(u"a.verbatim"_s), deskTranscript(u"公車"_s, {2026, 11, 20}));
        writeMeeting(at(u"b.verbatim"_s), deskTranscript(u"路燈"_s, {2026, 11, 2}));
        MainWindow *window = m_windows->openFile(path);
        window->findChild<QAction *>(u"desk"_s)->trigger();
        QVERIFY(desk());
        QTRY_COMPARE(rows(), 2);
        // One key opens; and it is one desk.
        QTest::keyClick(desk()->findChild<QTreeView *>(), Qt::Key_Return);
        QTRY_COMPARE(m_services->settings.recentFiles().value(0), canonical(u"b.verbatim"_s));
        const DeskWindow *first = desk();
        m_windows->showDesk();
        QCOMPARE(desk(), first);
    }

    void theDeskGoesAndComesAgain()
    {
        m_windows->showDesk();
        const QPointer<DeskWindow> first = desk();
        first->close();
        QTRY_VERIFY(!first);
        m_windows->showDesk();
        QVERIFY(desk()->isVisible());
    }

    void datesOfAllMeetingsGoIntoOneFile()
    {
        Transcript named = deskTranscript(u"公車"_s, {2026, 11, 20});
        named.meeting.id = MeetingId(7);
        writeMeeting(at(u"a.verbatim"_s), named);
        const QString nameless = writeMeeting(at(u"b.verbatim"_s), deskTranscript(u"路燈"_s, {2026, 11, 2}));
        writeMeeting(at(u"c.verbatim"_s), published(deskTranscript(u"公園"_s, {2026, 10, 2}), {2026, 11, 3}));
        writeBytes(at(u"d.verbatim"_s), "damaged");
        showAll(4);
        const QString ics = at(u"dates.ics"_s);
        const Result<DeskCommands::SavedDates> without =
            m_windows->desk().saveDatesAs(ics, DeskCommands::Identities::LeaveOut);
        QVERIFY(without);
        QCOMPARE(without->meetings, 1);
        QCOMPARE(without->leftOut.size(), 2); // the nameless one and the damaged one
        QCOMPARE(contentOf(ics).count("BEGIN:VEVENT"), 1);

        const Result<DeskCommands::SavedDates> all =
            m_windows->desk().saveDatesAs(ics, DeskCommands::Identities::Give);
        QVERIFY(all);
        QCOMPARE(all->meetings, 2);
        QCOMPARE(contentOf(ics).count("BEGIN:VEVENT"), 2);
        const MeetingId id = openMeeting(nameless)->file.transcript.meeting.id;
        QVERIFY(!id.isNull());
        QVERIFY(contentOf(ics).contains("UID:m" + id.toString().toLatin1()));
    }

    void aMeetingThatIsOpenGetsItsIdentityInItsWindow()
    {
        const QString path = writeMeeting(at(u"a.verbatim"_s), deskTranscript(u"公車"_s, {2026, 11, 20}));
        const QByteArray before = contentOf(path);
        MainWindow *window = m_windows->openFile(path);
        showAll(1);
        const Result<DeskCommands::SavedDates> saved =
            m_windows->desk().saveDatesAs(at(u"dates.ics"_s), DeskCommands::Identities::Give);
        QVERIFY(saved);
        QCOMPARE(saved->meetings, 1);
        QVERIFY(!window->document().transcript().meeting.id.isNull());
        QVERIFY(window->document().isModified());
        QCOMPARE(contentOf(path), before);
    }

    void aTitleInQuestionDoesNotLeave()
    {
        Transcript transcript = deskTranscript(u"王小姐的陳情"_s, {2026, 11, 20});
        transcript.meeting.id = MeetingId(7);
        Speaker speaker;
        speaker.id = SpeakerId(77);
        speaker.name = u"王小姐"_s;
        transcript.speakers.append(speaker);
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Pseudonymise;
        request.person = speaker.id;
        transcript.requests = {request};
        writeMeeting(at(u"a.verbatim"_s), transcript);
        showAll(1);
        QVERIFY(m_windows->desk().saveDatesAs(at(u"dates.ics"_s), DeskCommands::Identities::LeaveOut));
        QByteArray ics = contentOf(at(u"dates.ics"_s));
        ics.replace("\r\n ", "");
        QVERIFY(ics.contains("2026-11-20"));
        QVERIFY(!ics.contains(u"王小姐"_s.toUtf8()));
    }

private:
    QString at(const QString &name) const { return m_services->at(u"meetings/"_s + name); }
    QString canonical(const QString &name) const { return QFileInfo(at(name)).canonicalFilePath(); }
    DeskWindow *desk() const { return m_windows->desk().window(); }
    int rows() const { return desk()->findChild<QTreeView *>()->model()->rowCount(); }
    void showAll(int expected)
    {
        m_services->settings.setDeskFolders({{m_services->at(u"meetings"_s), DeskFolder::Depth::Itself}});
        m_windows->showDesk();
        QTRY_COMPARE(rows(), expected);
    }

    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<WindowManager> m_windows;
};

QTEST_MAIN(TestDeskCommands)
#include "tst_deskcommands.moc"
