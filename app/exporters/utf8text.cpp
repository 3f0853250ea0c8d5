// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/utf8text.h"

#include <algorithm>
#include <utility>

namespace verbatim {

namespace {

constexpr qsizetype firstRoom = 4096;
constexpr qsizetype longestPlain = 3; // bytes of one UTF-16 unit
constexpr qsizetype longestXml = 6;   // &quot;

constexpr bool isDirectionOverride(char16_t unit)
{
    return unit == 0x202d || unit == 0x202e;
}

char *put(char *out, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), out);
}

char *putTwoBytes(char *out, char16_t unit)
{
    *out++ = static_cast<char>(0xc0 | (unit >> 6));
    *out++ = static_cast<char>(0x80 | (unit & 0x3f));
    return out;
}

char *putThreeBytes(char *out, char16_t unit)
{
    *out++ = static_cast<char>(0xe0 | (unit >> 12));
    *out++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
    *out++ = static_cast<char>(0x80 | (unit & 0x3f));
    return out;
}

char *putFourBytes(char *out, char32_t character)
{
    *out++ = static_cast<char>(0xf0 | (character >> 18));
    *out++ = static_cast<char>(0x80 | ((character >> 12) & 0x3f));
    *out++ = static_cast<char>(0x80 | ((character >> 6) & 0x3f));
    *out++ = static_cast<char>(0x80 | (character & 0x3f));
    return out;
}

/// A surrogate at `from`, with its other half where it has one.
char *putSurrogate(char *out, const char16_t *&from, const char16_t *end)
{
    const char16_t unit = *from++;
    if (QChar::isHighSurrogate(unit) && from != end && QChar::isLowSurrogate(*from))
        return putFourBytes(out, QChar::surrogateToUcs4(unit, *from++));
    return putThreeBytes(out, QChar::ReplacementCharacter);
}

char *putAsciiForXml(char *out, char16_t unit)
{
    switch (unit) {
    case u'&':
        return put(out, "&amp;");
    case u'<':
        return put(out, "&lt;");
    case u'>':
        return put(out, "&gt;");
    case u'"':
        return put(out, "&quot;");
    default:
        if (unit >= 0x20 || unit == u'\t' || unit == u'\n')
            *out++ = static_cast<char>(unit);
        return out;
    }
}

} // namespace

char *Utf8Text::room(qsizetype bytes)
{
    if (m_bytes.size() - m_used < bytes)
        m_bytes.resize(std::max({firstRoom, 2 * m_bytes.size(), m_used + bytes}));
    return m_bytes.data() + m_used;
}

void Utf8Text::raw(QByteArrayView utf8)
{
    m_used = put(room(utf8.size()), utf8) - m_bytes.constData();
}

void Utf8Text::plain(QStringView text)
{
    char *out = room(text.size() * longestPlain);
    const char16_t *from = text.utf16();
    const char16_t *const end = from + text.size();
    while (from != end) {
        const char16_t unit = *from;
        if (QChar::isSurrogate(unit)) {
            out = putSurrogate(out, from, end);
            continue;
        }
        ++from;
        if (unit < 0x80)
            *out++ = static_cast<char>(unit);
        else
            out = unit < 0x800 ? putTwoBytes(out, unit) : putThreeBytes(out, unit);
    }
    m_used = out - m_bytes.constData();
}

void Utf8Text::xml(QStringView text)
{
    char *out = room(text.size() * longestXml);
    const char16_t *from = text.utf16();
    const char16_t *const end = from + text.size();
    while (from != end) {
        const char16_t unit = *from;
        if (QChar::isSurrogate(unit)) {
            out = putSurrogate(out, from, end);
            continue;
        }
        ++from;
        if (unit < 0x80)
            out = putAsciiForXml(out, unit);
        else if (unit < 0x800)
            out = putTwoBytes(out, unit);
        else if (unit < 0xfffe && !isDirectionOverride(unit))
            out = putThreeBytes(out, unit);
    }
    m_used = out - m_bytes.constData();
}

QByteArray Utf8Text::take()
{
    m_bytes.truncate(m_used);
    m_used = 0;
    return std::exchange(m_bytes, QByteArray());
}

} // namespace verbatim
