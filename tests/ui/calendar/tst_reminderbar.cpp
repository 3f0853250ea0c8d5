// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/daywatch.h"
#include "ui/calendar/reminderbar.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_ReminderBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereOnlyWithASentence()
    {
        ReminderBar bar(m_theme);
        QVERIFY(bar.isHidden());
        bar.remind(u"due"_s, {2026, 12, 3});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.sentence(), u"due"_s);
        bar.remind({}, {2026, 12, 3});
        QVERIFY(bar.isHidden());
    }

    void putAwayItStaysAwayUntilAnotherDayOrSentence()
    {
        ReminderBar bar(m_theme);
        bar.remind(u"due"_s, {2026, 12, 3});
        auto *close = bar.findChild<QToolButton *>();
        QVERIFY(!close->accessibleName().isEmpty());
        close->click();
        QVERIFY(bar.isHidden());
        bar.remind(u"due"_s, {2026, 12, 3});
        QVERIFY(bar.isHidden());
        bar.remind(u"overdue"_s, {2026, 12, 3});
        QVERIFY(!bar.isHidden());
        close->click();
        bar.remind(u"overdue"_s, {2026, 12, 4});
        QVERIFY(!bar.isHidden());
    }

    void anotherDayIsToldOnce()
    {
        FixedClock clock{QDate(2026, 12, 3)};
        DayWatch watch(clock);
        QSignalSpy changed(&watch, &DayWatch::dayChanged);
        watch.look();
        QVERIFY(changed.isEmpty());
        clock.set(QDateTime(QDate(2026, 12, 4), QTime(0, 0, 1)));
        watch.look();
        watch.look();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toDate(), QDate(2026, 12, 4));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(tst_ReminderBar)
#include "tst_reminderbar.moc"
