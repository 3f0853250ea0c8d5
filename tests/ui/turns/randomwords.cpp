// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/ui/turns/randomwords.h"

#include "app/core/turn.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace verbatim {

QString randomWords(QRandomGenerator &random, int utf16Length)
{
    static const QStringList among = {
        u"，"_s,    u"。"_s,   u"「"_s,    u"」"_s,     u"……"_s,          u"（笑）"_s,   u" "_s,
        u"  "_s,    u"😀"_s,    u"𠮷"_s,    u"é"_s,      u" OGP "_s,       u"IRM"_s,      u"3.5%"_s,
        u"1,200"_s, u"e.g."_s, u"co-op"_s, u"\u2028"_s, u"\t"_s,          u"！"_s,       u" a word "_s,
        u"、"_s,    u"한국"_s, u"かな"_s,  u"——"_s,     u"👩‍💻"_s, u"agreement"_s};
    QString text;
    while (text.size() < utf16Length) {
        const int kind = random.bounded(16);
        if (kind < 4)
            text += among.at(random.bounded(static_cast<int>(among.size())));
        else if (kind == 4 && random.bounded(200) == 0)
            text += paragraphSeparator;
        else
            text += QChar(static_cast<char16_t>(0x4e00 + random.bounded(3000)));
    }
    return text;
}

} // namespace verbatim
