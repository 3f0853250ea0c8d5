// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textcleaning.h"

#include "app/core/turn.h"

namespace verbatim {

namespace {

bool isDropped(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0xfffe || unit == 0xffff;
}

bool isOrdinary(char16_t unit)
{
    return unit == u'\t' || unit == u'\n' || (unit >= 0x20 && unit < 0x7f) ||
           (unit >= 0xa0 && unit < 0xd800 && unit != 0x2029) || (unit >= 0xe000 && unit < 0xfffe);
}

} // namespace

QString cleanText(const QString &text)
{
    qsizetype i = 0;
    const qsizetype size = text.size();
    while (i < size && isOrdinary(text[i].unicode()))
        ++i;
    if (i == size)
        return text;

    QString result;
    result.reserve(size);
    result.append(QStringView(text).first(i));
    for (; i < size; ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (isOrdinary(unit)) {
            result.append(c);
        } else if (unit == u'\r') {
            result.append(paragraphSeparator);
            if (i + 1 < size && text[i + 1] == u'\n')
                ++i;
        } else if (unit == 0x2029) {
            result.append(paragraphSeparator);
        } else if (unit == 0x85 || unit == 0x0b || unit == 0x0c) {
            result.append(lineSeparator);
        } else if (c.isHighSurrogate() && i + 1 < size && text[i + 1].isLowSurrogate()) {
            result.append(c);
            result.append(text[++i]);
        } else if (c.isSurrogate()) {
            result.append(QChar(QChar::ReplacementCharacter));
        } else if (!isDropped(unit)) {
            result.append(c);
        }
    }
    return result;
}

QString cleanLine(const QString &text)
{
    QString result = cleanText(text);
    result.replace(paragraphSeparator, u' ');
    result.replace(lineSeparator, u' ');
    return result;
}

} // namespace verbatim
