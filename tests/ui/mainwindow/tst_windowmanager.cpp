// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/windowmanager.h"

#include "app/core/edits.h"
#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/turns/turnview.h"

#include <QListWidget>
#include <QMessageBox>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestWindowManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_services = std::make_unique<WindowServices>();
        m_path = m_services->at(u"a.verbatim"_s);
        VerbatimFile file;
        file.transcript = smallMeeting().transcript;
        writeFile(m_path, writeVerbatim(file));
        m_windows = std::make_unique<WindowManager>(*m_services);
    }
    void cleanup() { m_windows.reset(); }

    void anEmptyMeetingIsOfToday()
    {
        MainWindow *window = m_windows->openEmpty();
        QVERIFY(window->isVisible());
        QVERIFY(window->isUntouched());
        QCOMPARE(window->document().transcript().meeting.date, m_services->clock.today());
    }

    void oneFileHasOneWindow()
    {
        MainWindow *window = m_windows->openFile(m_path);
        QVERIFY(window);
        QCOMPARE(m_windows->openFile(m_path), window);
        QCOMPARE(m_windows->openFile(m_services->at(u"./a.verbatim"_s)), window);
        QVERIFY(QFile::link(m_path, m_services->at(u"link.verbatim"_s)));
        QCOMPARE(m_windows->openFile(m_services->at(u"link.verbatim"_s)), window);
    }

    void afterSavingThroughALinkedFolderItIsStillOneFile()
    {
        MainWindow *window = m_windows->openFile(m_path);
        QVERIFY(QFile::link(m_services->folder.path(), m_services->at(u"linked"_s)));
        QVERIFY(QFile::copy(m_path, m_services->at(u"b.verbatim"_s)));
        window->document().markSaved(m_services->at(u"linked/b.verbatim"_s), window->document().revision());
        QCOMPARE(m_windows->openFile(m_services->at(u"b.verbatim"_s)), window);
    }

    void twoFilesHaveTwoWindows()
    {
        const QString other = m_services->at(u"b.verbatim"_s);
        QVERIFY(QFile::copy(m_path, other));
        QVERIFY(m_windows->openFile(m_path) != m_windows->openFile(other));
        QCOMPARE(m_services->settings.recentFiles().size(), 2);
    }

    void anUntouchedWindowMakesRoom()
    {
        const QPointer<MainWindow> empty = m_windows->openEmpty();
        QVERIFY(m_windows->openFile(m_path, empty));
        QTRY_VERIFY(!empty);
    }

    void aWindowWithWordsStays()
    {
        const QPointer<MainWindow> first = m_windows->openFile(m_path);
        const QString other = m_services->at(u"b.verbatim"_s);
        QVERIFY(QFile::copy(m_path, other));
        QVERIFY(m_windows->openFile(other, first));
        QTest::qWait(50);
        QVERIFY(first && first->isVisible());
    }

    void whatCanNotBeOpenedIsToldAndForgotten()
    {
        const QString absent = m_services->at(u"absent.verbatim"_s);
        m_services->settings.addRecentFile(absent);
        QString sentence;
        const Answers answers({[&](QDialog *dialog) {
            sentence = qobject_cast<QMessageBox *>(dialog)->text();
            dialog->accept();
        }});
        QVERIFY(!m_windows->openFile(absent));
        QVERIFY(answers.allGiven());
        QVERIFY2(sentence.contains(u"absent.verbatim"_s), qPrintable(sentence));
        QVERIFY(m_services->settings.recentFiles().isEmpty());
    }

    void aHardLinkIsTheSameFile()
    {
        const QString other = m_services->at(u"b.verbatim"_s);
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()), 0);
        MainWindow *window = m_windows->openFile(m_path);
        QCOMPARE(m_windows->openFile(other), window);
    }

    void theNextStartOpensWhatWasOpenWhereItWas()
    {
        MainWindow *window = m_windows->openFile(m_path);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const TurnId turn = window->document().transcript().turns.last().id;
        window->findChild<TurnView *>()->setCaret({turn, 3, 3});
        window->resize(1300, 760);
        m_windows->quit(window);
        restart();
        QVERIFY(m_windows->restoreSession());
        MainWindow *again = m_windows->openFile(m_path);
        QCOMPARE(again->sessionWindow().turn, turn);
        QCOMPARE(again->sessionWindow().position, 3);
        QCOMPARE(again->size(), QSize(1300, 760));
    }

    void whoeverWantsAnEmptyStartGetsIt()
    {
        m_windows->openFile(m_path)->close();
        m_services->settings.setReopening(Settings::Reopening::Nothing);
        restart();
        QVERIFY(!m_windows->restoreSession());
    }

    void whatIsGoneIsNotOpenedAgainAndNobodyIsAsked()
    {
        m_windows->openFile(m_path)->close();
        QVERIFY(QFile::remove(m_path));
        restart();
        const Answers answers({});
        QVERIFY(!m_windows->restoreSession());
        QVERIFY(answers.allGiven());
    }

    void quittingAsksOnceForAllUnsavedMeetings()
    {
        const QString other = m_services->at(u"b.verbatim"_s);
        QVERIFY(QFile::copy(m_path, other));
        const QByteArray before = contentOf(other);
        const QPointer<MainWindow> first = m_windows->openFile(m_path);
        const QPointer<MainWindow> second = m_windows->openFile(other);
        type(first);
        type(second);
        {
            const Answers answers({[](QDialog *dialog) { dialog->reject(); }});
            m_windows->quit(first);
            QVERIFY(answers.allGiven());
        }
        QTest::qWait(50);
        QVERIFY(first && first->isVisible() && second && second->isVisible());
        const Transcript wanted = first->document().transcript();
        const Answers answers({[](QDialog *dialog) {
            dialog->findChild<QListWidget *>()->item(1)->setCheckState(Qt::Unchecked);
            dialog->accept();
        }});
        m_windows->quit(first);
        QTRY_VERIFY(!first && !second);
        QVERIFY(answers.allGiven());
        QCOMPARE(openMeeting(m_path)->file.transcript, wanted);
        QCOMPARE(contentOf(other), before);
    }

    void theEndOfTheSessionAsksNothingAndLosesNothing()
    {
        const QPointer<MainWindow> named = m_windows->openFile(m_path);
        type(named);
        const Transcript wanted = named->document().transcript();
        const QPointer<MainWindow> untitled = m_windows->openEmpty();
        Turn turn;
        turn.id = TurnId(freshIdValue());
        turn.text = u"還沒有檔案的話"_s;
        QVERIFY(untitled->document().apply(insertTurns({}, {turn}), {u"Typing"_s, {}, {}, {}}));
        const Answers answers({});
        m_windows->endSession();
        QTRY_VERIFY(!named && !untitled);
        QVERIFY(answers.allGiven());
        QCOMPARE(openMeeting(m_path)->file.transcript, wanted);
        const Services services = *m_services;
        const QList<AbandonedJournal> journals = findAbandonedJournals(services.journalFolder);
        const bool kept = std::ranges::any_of(journals, [&](const AbandonedJournal &journal) {
            return journal.recovery && journal.recovery->content.transcript.turns.find(turn.id);
        });
        QVERIFY(kept);
        for (const AbandonedJournal &journal : journals)
            discardJournal(journal);
    }

    void theOtherVersionIsOpenedAndUnsavedWordsStayAsACopy()
    {
        const QPointer<MainWindow> mine = m_windows->openFile(m_path);
        type(mine);
        VerbatimFile theirs;
        theirs.transcript = smallMeeting().transcript;
        theirs.transcript.meeting.title = u"另一個版本"_s;
        writeFile(m_path, writeVerbatim(theirs));
        m_windows->reload(*mine);
        QVERIFY(mine && mine->document().filePath().isEmpty() && mine->isUnsaved());
        QTRY_COMPARE(shownWindows(), 2);
        MainWindow *fresh = m_windows->openFile(m_path);
        QVERIFY(fresh != mine);
        QTRY_VERIFY(fresh->file().lock());
        QCOMPARE(shownWindows(), 2);
        QCOMPARE(fresh->document().transcript().meeting.title, u"另一個版本"_s);
        QCOMPARE(fresh->document().access(), TranscriptDocument::Access::Writable);
        mine->closeWith(MainWindow::Words::GivenUp);
    }

    void withoutUnsavedWordsTheOtherVersionTakesThePlace()
    {
        const QPointer<MainWindow> mine = m_windows->openFile(m_path);
        VerbatimFile theirs;
        theirs.transcript = smallMeeting().transcript;
        theirs.transcript.meeting.title = u"另一個版本"_s;
        writeFile(m_path, writeVerbatim(theirs));
        m_windows->reload(*mine);
        QTRY_VERIFY(!mine);
        QCOMPARE(m_windows->openFile(m_path)->document().transcript().meeting.title, u"另一個版本"_s);
    }

    void aClosedWindowsFileCanBeOpenedAgain()
    {
        QPointer<MainWindow> window = m_windows->openFile(m_path);
        window->close();
        QTRY_VERIFY(!window);
        QVERIFY(m_windows->openFile(m_path));
    }

private:
    static int shownWindows()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        return static_cast<int>(std::ranges::count_if(widgets, [](const QWidget *widget) {
            return qobject_cast<const MainWindow *>(widget) && widget->isVisible();
        }));
    }
    static void type(MainWindow *window)
    {
        const TurnId turn = window->document().transcript().turns.at(1).id;
        QVERIFY(window->document().apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }
    /// As another program with the same folders.
    void restart()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_windows.reset(); // as a process would end
        m_windows = std::make_unique<WindowManager>(*m_services);
    }

    QString m_path;
    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<WindowManager> m_windows;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestWindowManager test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowmanager.moc"
