// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/clock.h"
#include "app/publication/officecalendars.h"

#include <QTextStream>

namespace verbatim {

class PdfPrinter;

/// How a command ended.
enum class ExitStatus {
    Done = 0,
    No = 1, ///< the answer is no: a leak found, not yet publishable, a file refused
    WrongUsage = 2,
};

/// What the commands get from outside.
struct CommandContext
{
    const Clock &clock;
    const OfficeCalendars &calendars; ///< unless --calendar names another
    PdfPrinter &printer;
    QTextStream &out;
    QTextStream &err;
};

} // namespace verbatim
