// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/officecalendars.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLayout;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace verbatim {

class CalendarStore;
class Clock;

/// The office calendars of this user: what each knows, years to import, and the office's own days.
class CalendarsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` is the name of the calendar that is shown first.
    CalendarsDialog(CalendarStore &store, const Clock &clock, const QString &chosen,
                    QWidget *parent = nullptr);

    /// Reads the file and adds it to the calendar with this name; what the reader had to say is shown.
    void importFile(const QString &path, const QString &name);
    /// What was last said to the user.
    QString message() const;

private:
    QWidget *makeCalendars();
    QWidget *makeDetails();
    QLayout *makeWeekendRow();
    void connectParts();
    void showCalendars(const QString &chosen);
    void showDetails();
    void showOwnDays(const QList<OfficeDay> &days);
    void addOwnDayRow(const OfficeDay &day);
    QList<OfficeDay> ownDays() const;
    void keepOwnDays();
    void chooseFileFor(const QString &name);
    void importNew();
    void saveAsFile();
    void removeLastImport();
    void say(const QString &message);
    const NamedCalendar *current() const;
    QString currentName() const;

    CalendarStore &m_store;
    const Clock &m_clock;
    QListWidget *m_list;
    QLabel *m_range;
    QLabel *m_source;
    QLabel *m_versions;
    QTableWidget *m_days;
    QPushButton *m_addDay;
    QPushButton *m_removeDay;
    QComboBox *m_weekend;
    QPushButton *m_import;
    QPushButton *m_importNew;
    QPushButton *m_save;
    QPushButton *m_removeImport;
    QLabel *m_message;
};

} // namespace verbatim
