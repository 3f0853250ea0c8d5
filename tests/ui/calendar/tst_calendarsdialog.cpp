// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/meetings/calendarstore.h"
#include "tests/support/fixedclock.h"
#include "ui/calendar/calendarsdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_CalendarsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRangeAndTheVersionsAreShown()
    {
        CalendarStore store;
        const CalendarsDialog dialog(store, m_clock, {});
        QVERIFY(shows(dialog, u"from 2013-01-01 to 2027-12-31"_s));
        QVERIFY(shows(dialog, u"2025-10-20, 114年原版"_s));
        QVERIFY(!button(dialog, u"&Take back the last import")->isEnabled());
    }

    void anImportedYearIsKnownAndCanBeTakenBack()
    {
        CalendarStore store;
        CalendarsDialog dialog(store, m_clock, {});
        dialog.importFile(file("# first: 2028-01-01\n# last: 2028-12-31\ndate,is_working_day\n"), {});
        QVERIFY2(dialog.message().contains(u"2028-12-31"), qPrintable(dialog.message()));
        QVERIFY(shows(dialog, u"to 2028-12-31"_s));
        button(dialog, u"&Take back the last import")->click();
        QVERIFY(shows(dialog, u"to 2027-12-31"_s));
    }

    void aNewCalendarIsListedAndChosen()
    {
        CalendarStore store;
        CalendarsDialog dialog(store, m_clock, {});
        dialog.importFile(file("date,is_working_day\n2028-01-03,1\n"), u"South"_s);
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentItem()->text(), u"South"_s);
        QVERIFY(shows(dialog, u"from 2028-01-03 to 2028-01-03"_s));
    }

    void whatCantBeReadIsSaidAndChangesNothing()
    {
        CalendarStore store;
        CalendarsDialog dialog(store, m_clock, {});
        dialog.importFile(file("plum,3\n"), {});
        QVERIFY2(dialog.message().contains(u"a.csv"), qPrintable(dialog.message()));
        dialog.importFile(m_folder.filePath(u"absent.csv"_s), {});
        QVERIFY(dialog.message().contains(u"absent.csv"));
        QCOMPARE(store.calendars(), shippedCalendars());
    }

    void anOwnDayIsAddedChangedAndRemoved()
    {
        CalendarStore store;
        CalendarsDialog dialog(store, m_clock, {});
        button(dialog, u"&Add day")->click();
        QVERIFY(!store.calendars().usual().day({2026, 12, 3})->isWorkingDay());
        auto *table = dialog.findChild<QTableWidget *>();
        qobject_cast<QDateEdit *>(table->cellWidget(0, 0))->setDate({2026, 12, 4});
        QVERIFY(store.calendars().usual().day({2026, 12, 3})->isWorkingDay());
        QVERIFY(!store.calendars().usual().day({2026, 12, 4})->isWorkingDay());
        auto *works = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
        works->setCurrentIndex(1);
        Q_EMIT works->activated(1);
        QVERIFY(store.calendars().usual().day({2026, 12, 4})->isWorkingDay());
        qobject_cast<QDateEdit *>(table->cellWidget(0, 0))->setDate({2040, 12, 4});
        QVERIFY2(dialog.message().contains(u"2040-12-04"), qPrintable(dialog.message()));
        button(dialog, u"&Remove day")->click();
        QVERIFY(store.calendars().all().first().ownDays.isEmpty());
    }

private:
    QString file(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"a.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder can't be written");
        return file.fileName();
    }
    static QPushButton *button(const QDialog &dialog, QStringView text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static bool shows(const QDialog &dialog, const QString &text)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    const QTemporaryDir m_folder;
    const FixedClock m_clock{QDate(2026, 12, 3)};
};

QTEST_MAIN(tst_CalendarsDialog)
#include "tst_calendarsdialog.moc"
