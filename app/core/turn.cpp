// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/turn.h"

namespace verbatim {

QList<QStringView> Turn::paragraphs() const
{
    QList<QStringView> result;
    const QStringView all = text;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = all.indexOf(paragraphSeparator, start);
        if (end < 0)
            break;
        result.append(all.sliced(start, end - start));
        start = end + 1;
    }
    result.append(all.sliced(start));
    return result;
}

} // namespace verbatim
