// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/jsonwriter.h"

#include "app/core/directions.h"

namespace verbatim {

namespace {

/// The most bytes that one UTF-16 unit becomes: \u and four digits.
constexpr qsizetype longestUnit = 6;

char *putEscape(char *to, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = digits[(unit >> shift) & 0xF];
    return to;
}

char *putUtf8(char *to, char32_t c)
{
    const auto put = [&to](char32_t unit) { *to++ = static_cast<char>(static_cast<unsigned char>(unit)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return to;
}

char *putEscaped(char *to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\') {
            *to++ = '\\';
            *to++ = static_cast<char>(unit);
        } else if (unit == u'\n') {
            *to++ = '\\';
            *to++ = 'n';
        } else if (unit == u'\t') {
            *to++ = '\\';
            *to++ = 't';
        } else if (unit < 0x20 || unit == 0x85 || unit == 0x2028 || unit == 0x2029 || isDirectionControl(c)) {
            to = putEscape(to, unit);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to = putUtf8(to, QChar::surrogateToUcs4(c, text[++i]));
        } else {
            to = putUtf8(to, c.isSurrogate() ? char16_t(QChar::ReplacementCharacter) : unit);
        }
    }
    return to;
}

} // namespace

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(2 * m_depth, ' ');
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_behindKey, false) || m_depth == 0)
        return;
    if (!std::exchange(m_first, false))
        m_bytes += ',';
    newLine();
}

void JsonWriter::begin(char bracket)
{
    beforeValue();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::beginObject()
{
    begin('{');
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray()
{
    begin('[');
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(QByteArrayView name)
{
    beforeValue();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\": ";
    m_behindKey = true;
}

void JsonWriter::escapedKey(const QString &name)
{
    beforeValue();
    escaped(name);
    m_bytes += ": ";
    m_behindKey = true;
}

void JsonWriter::string(QStringView text)
{
    beforeValue();
    escaped(text);
}

void JsonWriter::integer(qint64 value)
{
    beforeValue();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::raw(QByteArrayView json)
{
    beforeValue();
    m_bytes += json;
}

void JsonWriter::strings(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        string(text);
    endArray();
}

void JsonWriter::escaped(QStringView text)
{
    m_bytes += '"';
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + longestUnit * text.size());
    const char *end = putEscaped(m_bytes.data() + start, text);
    m_bytes.truncate(end - m_bytes.constData());
    m_bytes += '"';
}

QByteArray JsonWriter::finish()
{
    m_bytes += '\n';
    return m_bytes;
}

} // namespace verbatim
