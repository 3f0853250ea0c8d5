// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/backupstore.h"
#include "app/storage/crashjournal.h"

#include <QString>

namespace verbatim {

class Clock;
class OfficeCalendar;
class PdfPrinter;
class Settings;
class Theme;

/// What every window is given by the composition root.
struct Services
{
    const Clock &clock;
    const OfficeCalendar &calendar;
    Theme &theme;
    Settings &settings;
    PdfPrinter &printer;
    QString journalFolder = defaultJournalFolder();
    QString backupFolder = defaultBackupFolder();
};

} // namespace verbatim
