// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

// One row a turn for spreadsheets and scripts (RFC 4180: commas, all fields quoted, CR LF; UTF-8 with a byte
// order mark, without which spreadsheets take it for another encoding). The first row names the columns, in
// English whatever the meeting's language, for scripts: id, kind (speech, narrative, heading), speaker, role,
// organisation, began (ISO 8601), recording_time (seconds), text (without markup, paragraphs apart by a line
// feed), edition, corrections (the numbers of those that changed the turn, apart by semicolons). A cell that
// a spreadsheet would take for a formula begins with an apostrophe.

QByteArray exportCsv(const PublicTranscript &edition);
QByteArray exportCsv(const ReviewCopy &copy);
QByteArray exportCsv(const WorkingCopy &copy);

} // namespace verbatim
