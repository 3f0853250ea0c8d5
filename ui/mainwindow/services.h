// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/deskindex.h"
#include "app/meetings/calendarstore.h"
#include "app/meetings/exportlookreader.h"
#include "app/storage/backupstore.h"
#include "app/storage/crashjournal.h"

#include <QString>

namespace verbatim {

class Clock;
class PdfPrinter;
class Settings;
class Theme;

/// What every window is given by the composition root.
struct Services
{
    const Clock &clock;
    CalendarStore &calendarStore;
    Theme &theme;
    Settings &settings;
    PdfPrinter &printer;
    QString journalFolder = defaultJournalFolder();
    QString backupFolder = defaultBackupFolder();
    QString lookFolder = defaultLookFolder();
    QString deskIndex = defaultDeskIndex();

    const OfficeCalendars &calendars() const { return calendarStore.calendars(); }
};

} // namespace verbatim
