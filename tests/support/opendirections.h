// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace verbatim::test {

/// By the letter of Unicode UAX #9, and by other means than the program's: whether a reader who goes on
/// behind the text is where he was before it, and no control closes what was opened before.
inline bool leavesNothingOpen(QStringView text)
{
    QString open; // e for an embedding or override, i for an isolate
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        if (code == 0x202a || code == 0x202b || code == 0x202d || code == 0x202e) {
            open += u'e';
        } else if (code >= 0x2066 && code <= 0x2068) {
            open += u'i';
        } else if (code == 0x202c) {
            if (!open.endsWith(u'e'))
                return false;
            open.chop(1);
        } else if (code == 0x2069) {
            if (!open.contains(u'i'))
                return false;
            open.truncate(open.lastIndexOf(u'i'));
        }
    }
    return open.isEmpty();
}

} // namespace verbatim::test
