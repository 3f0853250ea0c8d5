// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/commands.h"
#include "app/core/transcript.h"

namespace verbatim {

/// `clock --all FOLDER…`: where every meeting of the folders and files stands, sorted by what is due next.
/// A file that can't be read is listed with its reason; the answer is then no, and everything else stands.
ExitStatus runClockForAll(const QCommandLineParser &parser, const CommandContext &context);

/// Writes the dates of --ics, where it was asked for.
ExitStatus writeDatesFile(const QCommandLineParser &parser, const CommandContext &context,
                          const QList<Transcript> &meetings, const OfficeCalendars &calendars,
                          ExitStatus status);

} // namespace verbatim
