// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/windowmanager.h"

#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/mainwindow/mainwindow.h"

#include <QMessageBox>

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

    void aClosedWindowsFileCanBeOpenedAgain()
    {
        QPointer<MainWindow> window = m_windows->openFile(m_path);
        window->close();
        QTRY_VERIFY(!window);
        QVERIFY(m_windows->openFile(m_path));
    }

private:
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
