// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/meetings/calendarstore.h"
#include "tests/support/fixedclock.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/publicationcalendar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_PublicationCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSentenceTellsTheDay();
    void changingTheDaysIsAnEditThatCanBeUndone();
    void aPendingSignOffSaysNotBefore();
    void theMenuOfADaySetsSignOffDraftAndMeeting();
    void theMenuOffersEachOfSeveralSignOffs();
    void aMeetingWithoutADateSaysSoAndTakesTheSelectedDay();
    void aDayOutsideTheCalendarIsASentence();
    void theViewFollowsTheDayOfPublication();
    void typingInTheRecordCountsNothing();
    void carryingTheSignOffShowsWhatWouldFollow();
    void puttingTheMeetingDownIsAnEdit();
    void aChangedCalendarSaysWhatMoved();
    void anEarlierVersionOfTheCalendarIsTold();
    void theStateAndWhatIsMissingAreTold();
    void theMenuClosesTheOfficeOnADay();
    void theRangeOfTheCalendarIsShown();
    void monthsYearsAndWeekAreChosen();
    void aLabelIsShownAsTyped();
    void homeAndEndGoToTheStartAndToThePublication();
    void itFitsIntoThreeHundredPixels();
    void everyControlHasAName();

private:
    void setRule(const PublicationRule &rule) { m_document->apply(SetRule{rule}, {}); }
    const PublicationRule &rule() const { return m_document->transcript().rule; }

    QString sentence() const
    {
        for (const QLabel *label : m_calendar->findChildren<QLabel *>()) {
            if (label->textFormat() == Qt::RichText)
                return QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        }
        return {};
    }

    QString allLabels() const
    {
        QStringList texts;
        for (const QLabel *label : m_calendar->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    bool shows(const QString &text) const { return allLabels().contains(text); }

    void trigger(QDate day, const QStringList &path)
    {
        m_grid->goTo(day);
        QTest::keyClick(m_grid, Qt::Key_Return);
        // A dialog that an action opens may close the menu, which deletes it.
        QPointer<QMenu> menu = m_calendar->findChild<QMenu *>(QString{}, Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        const QMenu *level = menu.data();
        for (const QString &text : path) {
            const QList<QAction *> actions = level->actions();
            const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                            [&](const QAction *action) { return action->text() == text; });
            QVERIFY2(found != actions.cend(), qPrintable(text));
            if ((*found)->menu())
                level = (*found)->menu();
            else
                (*found)->trigger();
        }
        delete menu.data();
    }

    std::unique_ptr<CalendarStore> m_store;
    const FixedClock m_clock{QDate(2021, 7, 20)};
    Theme m_theme;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<PublicationCalendar> m_calendar;
    MonthGrid *m_grid = nullptr;
};

void tst_PublicationCalendar::init()
{
    m_calendar.reset();
    Transcript transcript;
    transcript.meeting.date = {2021, 7, 16};
    Turn turn;
    turn.id = TurnId(1);
    transcript.turns.append(turn);
    m_document = std::make_unique<TranscriptDocument>(transcript);
    m_store = std::make_unique<CalendarStore>();
    m_calendar = std::make_unique<PublicationCalendar>(*m_document, *m_store, m_clock, m_theme);
    m_calendar->setLocale(QLocale::c());
    m_grid = m_calendar->findChild<MonthGrid *>();
    m_calendar->show();
}

void tst_PublicationCalendar::theSentenceTellsTheDay()
{
    QCOMPARE(sentence(),
             u"May be published from Fri, 30 Jul 2021 — working day 10 after the meeting is 30 Jul."_s);
    QCOMPARE(m_grid->month(), QDate(2021, 7, 1));
    QCOMPARE(m_grid->cellFor({2021, 7, 30}).ground, CellGround::Publication);
    QVERIFY(!m_document->isModified());
}

void tst_PublicationCalendar::changingTheDaysIsAnEditThatCanBeUndone()
{
    m_calendar->findChild<QSpinBox *>()->setValue(5);
    QCOMPARE(rule().workingDays, 5);
    QVERIFY(sentence().contains(u"23 Jul 2021"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!m_document->undoStack()->undoText().isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(rule().workingDays, 10);
    QCOMPARE(m_calendar->findChild<QSpinBox *>()->value(), 10);
    QVERIFY(sentence().contains(u"30 Jul 2021"));
}

void tst_PublicationCalendar::aPendingSignOffSaysNotBefore()
{
    PublicationRule pending;
    pending.signOffs = {SignOff{}};
    setRule(pending);
    QVERIFY2(sentence().startsWith(u"Not before Fri, 30 Jul 2021"), qPrintable(sentence()));
    QCOMPARE(m_grid->cellFor({2021, 7, 30}).mark, CellMark::Earliest);
}

void tst_PublicationCalendar::theMenuOfADaySetsSignOffDraftAndMeeting()
{
    trigger({2021, 8, 14}, {u"&Sign-off on this day"_s});
    QCOMPARE(rule().signOffs.size(), 1);
    QCOMPARE(rule().signOffs.first().date, QDate(2021, 8, 14));
    QVERIFY(sentence().startsWith(u"May be published from Sat, 14 Aug 2021"));
    trigger({2021, 8, 16}, {u"&Sign-off on this day"_s});
    QCOMPARE(rule().signOffs.size(), 1);
    QCOMPARE(rule().signOffs.first().date, QDate(2021, 8, 16));
    trigger({2021, 7, 20}, {u"&Draft sent on this day"_s});
    QCOMPARE(rule().countFrom, CountFrom::DraftSent);
    QCOMPARE(rule().draftSent, QDate(2021, 7, 20));
    trigger({2021, 7, 15}, {u"&Meeting on this day"_s});
    QCOMPARE(m_document->transcript().meeting.date, QDate(2021, 7, 15));
    QCOMPARE(m_document->undoStack()->count(), 4);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(rule(), PublicationRule{});
    QCOMPARE(m_document->transcript().meeting.date, QDate(2021, 7, 16));
}

void tst_PublicationCalendar::theMenuOffersEachOfSeveralSignOffs()
{
    PublicationRule several;
    several.signOffs = {{u"A & B"_s, SignOffState::Pending, {}, {}}, {u"C"_s, SignOffState::Pending, {}, {}}};
    setRule(several);
    trigger({2021, 8, 2}, {u"&Sign-off on this day"_s, u"sign-off “A && B”"_s});
    QCOMPARE(rule().signOffs[0].date, QDate(2021, 8, 2));
    QCOMPARE(rule().signOffs[1].state, SignOffState::Pending);
}

void tst_PublicationCalendar::aMeetingWithoutADateSaysSoAndTakesTheSelectedDay()
{
    MeetingInfo meeting = m_document->transcript().meeting;
    meeting.date = {};
    m_document->apply(SetMeeting{meeting}, {});
    QVERIFY2(sentence().startsWith(u"The meeting has no date"), qPrintable(sentence()));
    m_grid->goTo({2021, 7, 19});
    QPushButton *button = nullptr;
    for (QPushButton *candidate : m_calendar->findChildren<QPushButton *>()) {
        if (candidate->text() == u"Meeting on 2021-07-19")
            button = candidate;
    }
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(m_document->transcript().meeting.date, QDate(2021, 7, 19));
    QVERIFY(!button->isVisible());
}

void tst_PublicationCalendar::aDayOutsideTheCalendarIsASentence()
{
    trigger({2027, 12, 30}, {u"&Meeting on this day"_s});
    QVERIFY2(sentence().contains(u"2028-01-01 is outside"), qPrintable(sentence()));
    QVERIFY(!m_grid->facts().schedule);
}

void tst_PublicationCalendar::theViewFollowsTheDayOfPublication()
{
    PublicationRule later;
    later.signOffs = {{{}, SignOffState::Dated, {2021, 10, 5}, {}}};
    setRule(later);
    QCOMPARE(m_grid->month(), QDate(2021, 10, 1));
    m_grid->goTo({2021, 3, 1});
    later.signOffs.first().label = u"A"_s; // the same day: nothing moves
    setRule(later);
    QCOMPARE(m_grid->month(), QDate(2021, 3, 1));
}

void tst_PublicationCalendar::typingInTheRecordCountsNothing()
{
    m_grid->setFacts({}); // any count would fill it again
    m_document->apply(ReplaceText{TurnId(1), 0, 0, u"謝謝"_s, {}}, {});
    QVERIFY(!m_grid->facts().schedule);
    PublicationRule longer;
    longer.workingDays = 20;
    setRule(longer);
    QVERIFY(m_grid->facts().schedule);
}

void tst_PublicationCalendar::carryingTheSignOffShowsWhatWouldFollow()
{
    PublicationRule dated;
    dated.signOffs = {{u"A"_s, SignOffState::Dated, {2021, 8, 10}, {}}};
    setRule(dated);
    m_grid->goTo({2021, 8, 10});
    m_grid->pickUp();
    m_grid->setFocusDay({2021, 8, 12});
    QVERIFY2(shows(u"sign-off “A” on Thu, 12 Aug 2021"_s), qPrintable(allLabels()));
    QVERIFY2(shows(u"moves from Tue, 10 Aug 2021 to Thu, 12 Aug 2021"_s), qPrintable(allLabels()));
    QCOMPARE(m_grid->cellFor({2021, 8, 12}).ground, CellGround::Publication);
    QCOMPARE(rule().signOffs.first().date, QDate(2021, 8, 10)); // nothing is taken yet
    QTest::keyClick(m_grid, Qt::Key_Escape);
    QVERIFY(!shows(u"moves from"_s));
    QCOMPARE(m_grid->cellFor({2021, 8, 10}).ground, CellGround::Publication);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void tst_PublicationCalendar::puttingTheMeetingDownIsAnEdit()
{
    m_grid->goTo({2021, 7, 16});
    m_grid->pickUp();
    QTest::keyClick(m_grid, Qt::Key_Down);
    QTest::keyClick(m_grid, Qt::Key_Return);
    QCOMPARE(m_document->transcript().meeting.date, QDate(2021, 7, 23));
    QVERIFY(sentence().contains(u"6 Aug 2021"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->transcript().meeting.date, QDate(2021, 7, 16));
}

void tst_PublicationCalendar::aChangedCalendarSaysWhatMoved()
{
    QVERIFY(m_store->setOwnDays({}, {makeOfficeDay({2021, 7, 20}, OfficeHours::Closed, u"typhoon"_s)}));
    QVERIFY(sentence().contains(u"2 Aug 2021"));
    QVERIFY2(
        shows(
            u"moves from Fri, 30 Jul 2021 to Mon, 2 Aug 2021: 20 Jul is now holiday (typhoon), as the office "
            "says."_s),
        qPrintable(allLabels()));
    PublicationRule longer;
    longer.workingDays = 11; // the user goes on: what moved before is no news any more
    setRule(longer);
    QVERIFY(!shows(u"moves from"_s));
}

void tst_PublicationCalendar::anEarlierVersionOfTheCalendarIsTold()
{
    trigger({2025, 9, 19}, {u"&Meeting on this day"_s});
    QVERIFY2(
        shows(
            u"Since version 114年原版 of the calendar: The day moves from Fri, 3 Oct 2025 to Tue, 7 Oct 2025"_s),
        qPrintable(allLabels()));
}

void tst_PublicationCalendar::theStateAndWhatIsMissingAreTold()
{
    QVERIFY2(shows(u"Now: typing"_s), qPrintable(allLabels()));
    PublicationRule sent;
    sent.draftSent = {2021, 7, 19};
    sent.signOffs = {SignOff{}};
    setRule(sent);
    QVERIFY2(shows(u"Now: out for review. Missing: sign-off pending"_s), qPrintable(allLabels()));
}

void tst_PublicationCalendar::theMenuClosesTheOfficeOnADay()
{
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(u"Typhoon"_s);
        dialog->accept();
    });
    trigger({2021, 7, 21}, {u"Office &closed on this day…"_s});
    QCOMPARE(m_store->calendars().usual().day({2021, 7, 21})->name, u"Typhoon"_s);
    QVERIFY(sentence().contains(u"2 Aug 2021"));
    trigger({2021, 7, 21}, {u"As the office calendar says"_s});
    QVERIFY(m_store->calendars().usual().day({2021, 7, 21})->isWorkingDay());
    QVERIFY(sentence().contains(u"30 Jul 2021"));
}

void tst_PublicationCalendar::theRangeOfTheCalendarIsShown()
{
    QVERIFY2(shows(u"version 2025-10-20 (2013-01-01 to 2027-12-31)"_s), qPrintable(allLabels()));
}

void tst_PublicationCalendar::monthsYearsAndWeekAreChosen()
{
    CalendarView view;
    view.months = 3;
    view.years = YearCount::Republic;
    view.firstDayOfWeek = Qt::Sunday;
    m_calendar->setView(view);
    QVERIFY2(shows(u"July ROC 110 – Sep"_s), qPrintable(allLabels()));
    QVERIFY(sentence().contains(u"30 Jul ROC 110"));
    QCOMPARE(m_grid->firstVisibleDay().dayOfWeek(), int(Qt::Sunday));
}

void tst_PublicationCalendar::aLabelIsShownAsTyped()
{
    PublicationRule odd;
    odd.signOffs = {{u"<img src=x> & %1"_s, SignOffState::Pending, {}, {}}};
    setRule(odd);
    QVERIFY2(sentence().contains(u"“<img src=x> & %1”"), qPrintable(sentence()));
}

void tst_PublicationCalendar::homeAndEndGoToTheStartAndToThePublication()
{
    m_grid->goTo({2020, 1, 1});
    QTest::keyClick(m_grid, Qt::Key_Home);
    QCOMPARE(m_grid->focusDay(), QDate(2021, 7, 16));
    QTest::keyClick(m_grid, Qt::Key_End);
    QCOMPARE(m_grid->focusDay(), QDate(2021, 7, 30));
}

void tst_PublicationCalendar::itFitsIntoThreeHundredPixels()
{
    QVERIFY(m_calendar->minimumSizeHint().width() <= 300);
    m_calendar->resize(300, 700);
    QTRY_COMPARE(m_calendar->width(), 300);
    for (const QWidget *part : m_calendar->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && !part->isWindow())
            QVERIFY2(m_calendar->rect().contains(part->geometry()), part->metaObject()->className());
    }
}

void tst_PublicationCalendar::everyControlHasAName()
{
    QVERIFY(!m_grid->accessibleName().isEmpty());
    for (const QAbstractButton *button :
         m_calendar->findChildren<QAbstractButton *>(QString{}, Qt::FindDirectChildrenOnly))
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

QTEST_MAIN(tst_PublicationCalendar)
#include "tst_publicationcalendar.moc"
