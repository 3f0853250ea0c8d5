// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/publication/officecalendar.h"

#include <QByteArray>

namespace verbatim {

/// Reads an office calendar from a CSV file. Any bytes give a calendar or a sentence that names `fileName`
/// and the line. Two forms, told apart by their heading:
///
/// - ours: lines `# authority: …`, `# source: …`, `# version: …`, `# first: YYYY-MM-DD`,
///   `# last: YYYY-MM-DD`, then the heading `date,is_working_day,name` and the days on which the office works
///   (1) or does not (0). With first and last, days that are not listed follow the week; without, every day
///   has to be listed. `# weekend: fri,sat` says on which days of the week offices rest, where these are not
///   Saturday and Sunday; without it a list of every day says so itself;
/// - the official one of Taiwan (https://data.gov.tw/dataset/14718): `西元日期,星期,是否放假,備註` with
///   YYYYMMDD, 0 works, 2 closed, every day listed.
///
/// UTF-8 with or without a byte order mark; Big5 where the system can decode it. At most 4 MiB.
Result<OfficeCalendar> readOfficeCalendar(const QByteArray &csv, const QString &fileName);

} // namespace verbatim
