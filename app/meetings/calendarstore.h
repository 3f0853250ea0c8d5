// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/issue.h"
#include "app/core/result.h"
#include "app/publication/officecalendars.h"

#include <QObject>

namespace verbatim {

/// The folder of the user's own calendars, in the data folder of the program.
QString defaultCalendarFolder();

/// The office calendars of this user: the one that comes with the program, others under their names, what
/// was imported into each, and the office's own days above them. Each calendar is one file, replaced whole or
/// not at all.
class CalendarStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumNameLength = 60; ///< UTF-16 units
    static constexpr qsizetype maximumImports = 40;    ///< of one calendar; a year each is plenty

    /// Reads the folder, which need not exist. Without one (an empty name) nothing is kept.
    explicit CalendarStore(QString folder = {}, QObject *parent = nullptr);

    /// The same object for ever; its content changes with changed().
    const OfficeCalendars &calendars() const { return m_calendars; }
    /// Files of the folder that could not be read; their calendars are missing.
    const IssueList &problems() const { return m_problems; }

    /// A newer version, or more years, of the calendar with this name (empty: the usual one); a new calendar
    /// where there is none. `today` becomes the version where the source has none.
    Result<void> importInto(const QString &name, const OfficeCalendar &imported, QDate today);
    /// The office's own days, in place of those before. Days that the calendar does not know are refused.
    Result<void> setOwnDays(const QString &name, const QList<OfficeDay> &days);
    /// Forgets what was imported last; a calendar of which nothing is left goes.
    Result<void> removeLastImport(const QString &name);
    /// How often something was imported into the calendar.
    qsizetype importsOf(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QString file; ///< without its folder
        QString name;
        QList<OfficeCalendar> imports; ///< as read, oldest first
        QList<OfficeDay> ownDays;
    };

    void load();
    Result<Entry> read(const QString &file) const;
    QByteArray written(const Entry &entry) const;
    Result<void> keep(const Entry &entry);
    Result<NamedCalendar> built(const Entry &entry) const;
    void rebuild();
    Entry entryNamed(const QString &name) const;

    QString m_folder;
    QList<Entry> m_entries; ///< the usual one first
    IssueList m_problems;
    OfficeCalendars m_calendars;
};

} // namespace verbatim
