// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskwindow.h"

#include "tests/support/accessibletree.h"
#include "tests/support/requests.h"
#include "tests/ui/desk/deskscene.h"
#include "ui/calendar/monthgrid.h"
#include "ui/desk/deskmodel.h"
#include "ui/panels/spokenwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<DeskScene>();
        m_window =
            std::make_unique<DeskWindow>(m_scene->desk, m_scene->calendars, m_scene->clock, m_scene->theme);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_scene.reset();
    }

    void enterOpensWhatIsDueNext()
    {
        m_scene->look();
        QSignalSpy wanted(m_window.get(), &DeskWindow::openWanted);
        QCOMPARE(m_window->currentPath(), m_scene->at(u"overdue"_s));
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).first().toString(), m_scene->at(u"overdue"_s));
        QCOMPARE(wanted.at(1).first().toString(), m_scene->at(u"review"_s));
    }

    void theMonthShowsTheSameDays()
    {
        m_scene->look();
        const auto *grid = m_window->findChild<MonthGrid *>();
        QCOMPARE(grid->cellFor({2026, 12, 2}).label, u"1 due"_s);
        QVERIFY(grid->cellFor({2026, 12, 2}).reason.startsWith(u"review ends: 公車會議"_s));
        QCOMPARE(grid->cellFor({2026, 12, 4}).ground, CellGround::Publication);
        QCOMPARE(grid->cellFor({2026, 12, 25}).mark, CellMark::Holiday);
    }

    void enterOnADayGoesToItsMeeting()
    {
        m_scene->look();
        auto *grid = m_window->findChild<MonthGrid *>();
        grid->setFocus();
        grid->goTo({2026, 12, 4});
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(m_window->currentPath(), m_scene->at(u"review"_s));
    }

    void aNameInQuestionIsToldToNoScreenReader()
    {
        const QString person = u"周以安"_s;
        Transcript review = talk({u"請修正。"_s, u"好。"_s});
        review.meeting.id = MeetingId(5);
        review.meeting.title = u"與周以安的會議"_s;
        review.speakers.first().name = person;
        review.meeting.date = {2026, 11, 20};
        review.rule.draftSent = {2026, 11, 24};
        review.rule.reviewUntil = {2026, 12, 3};
        RedactionRequest request;
        request.id = RequestId(9);
        request.wish = Wish::Pseudonymise;
        request.person = SpeakerId(1);
        request.pseudonym = u"甲君"_s;
        review.requests = {request};
        m_scene->write(u"named"_s, review);
        m_scene->look();
        auto *grid = m_window->findChild<MonthGrid *>();
        grid->goTo({2026, 12, 3});
        const QString kept = everythingSpoken(m_window.get());
        QVERIFY2(!kept.contains(person), qPrintable(linesWith(person, kept)));
        QVERIFY(kept.contains(u"公車會議"_s));
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        const QString told = everythingSpoken(m_window.get());
        setWithheldWordsForScreenReaders(WithheldWords::KeptBack);
        QVERIFY2(told.count(person) >= 3, qPrintable(told)); // the title, who is missing, the day
    }

    void theFieldFindsAndEnterOpens()
    {
        m_scene->look();
        auto *field = m_window->findChild<QLineEdit *>();
        QSignalSpy wanted(m_window.get(), &DeskWindow::openWanted);
        field->setText(u"橋樑"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), m_scene->at(u"published"_s));
        field->setText(u"nothing of the kind"_s);
        QVERIFY(!list()->isVisible());
        field->clear();
        QVERIFY(list()->isVisible());
        m_window->findChild<QCheckBox *>()->click();
        QCOMPARE(list()->model()->rowCount(), 4);
    }

    void theCurrentMeetingStaysWhenOthersCome()
    {
        m_scene->look();
        QTest::keyClick(list(), Qt::Key_Down);
        m_scene->write(u"first"_s, deskTranscript(u"最早的會議"_s, {2026, 9, 1}));
        m_scene->lookAgain();
        QTRY_COMPARE(list()->model()->rowCount(), 6);
        QCOMPARE(m_window->currentPath(), m_scene->at(u"review"_s));
    }

    void whatCantBeReadIsTold()
    {
        m_scene->look();
        QVERIFY(hasLabel(u"5 meeting(s) · 1 file(s) can't be read"_s));
        QVERIFY(hasLabel(u"1 overdue, 1 may be published this week, 1 review(s) end this week."_s));
    }

    void withoutFoldersItSaysWhatToDo()
    {
        QVERIFY(!list()->isVisible());
        QVERIFY(hasLabel(u"No folder lies on the desk yet. Open or save a meeting, or choose “Folders…”."_s));
        QVERIFY(m_window->currentPath().isEmpty());
    }

    void theButtonsAskForWhatTheySay()
    {
        QSignalSpy folders(m_window.get(), &DeskWindow::foldersWanted);
        QSignalSpy dates(m_window.get(), &DeskWindow::datesFileWanted);
        for (QPushButton *button : m_window->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(folders.size(), 1);
        QCOMPARE(dates.size(), 1);
    }

    void aNarrowWindowKeepsTheList()
    {
        m_scene->look();
        auto *grid = m_window->findChild<MonthGrid *>();
        m_window->resize(1360, 760); // wider than the screen of the tests
        QTRY_VERIFY(grid->isVisible());
        m_window->resize(1024, 700);
        QTRY_VERIFY(!grid->isVisible());
        m_window->resize(1360, 760);
        QTRY_VERIFY(grid->isVisible());
    }

    void everythingHasANameForAssistiveTechnology()
    {
        m_scene->look();
        QVERIFY(!list()->accessibleName().isEmpty());
        QVERIFY(!m_window->findChild<QLineEdit *>()->accessibleName().isEmpty());
        QVERIFY(!m_window->findChild<MonthGrid *>()->accessibleName().isEmpty());
    }

private:
    QTreeView *list() const { return m_window->findChild<QTreeView *>(); }
    bool hasLabel(const QString &text) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<DeskScene> m_scene;
    std::unique_ptr<DeskWindow> m_window;
};

QTEST_MAIN(TestDeskWindow)
#include "tst_deskwindow.moc"
