// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/leakcheck.h"

#include "app/leakcheck/filesearch.h"

namespace verbatim {

Result<LeakReport> checkForLeaks(const QStringList &withheldWords, const QByteArray &bytes,
                                 const QString &fileName, LeakCheckProgress *progress)
{
    return FileSearch(withheldWords, progress).search(bytes, fileName);
}

} // namespace verbatim
