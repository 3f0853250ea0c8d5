// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/jsonreader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct JsonMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::JsonReader)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<char16_t> fromHex(QByteArrayView digits)
{
    char16_t value = 0;
    for (const char c : digits) {
        const char lower = static_cast<char>(c | 0x20);
        int digit = 0;
        if (isDigit(c))
            digit = c - '0';
        else if (lower >= 'a' && lower <= 'f')
            digit = lower - 'a' + 10;
        else
            return std::nullopt;
        value = static_cast<char16_t>(value * 16 + digit);
    }
    return value;
}

std::optional<QChar> simpleEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return QLatin1Char(c);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

} // namespace

JsonReader::JsonReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    // A byte order mark is no part of the text; editors of other systems write one.
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

void JsonReader::fail(const QString &reason, qsizetype offset)
{
    if (failed())
        return;
    m_problem = Problem::Wrong;
    m_reason = reason;
    m_problemOffset = offset;
}

bool JsonReader::cutOff()
{
    if (!failed()) {
        m_problem = Problem::CutOff;
        m_reason = JsonMessages::tr("the text ends");
        m_problemOffset = m_bytes.size();
    }
    return false;
}

int JsonReader::lineOf(qsizetype offset) const
{
    const QByteArrayView before = m_bytes.first(std::min(offset, m_bytes.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

void JsonReader::seek(qsizetype offset)
{
    m_at = offset;
    m_levels.clear();
}

void JsonReader::skipBlanks()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

qsizetype JsonReader::offset()
{
    skipBlanks();
    return m_at;
}

bool JsonReader::take(char expected, const QString &otherwise)
{
    if (failed())
        return false;
    skipBlanks();
    if (m_at >= m_bytes.size())
        return cutOff();
    if (m_bytes[m_at] != expected) {
        fail(otherwise, m_at);
        return false;
    }
    ++m_at;
    return true;
}

bool JsonReader::begin(Container container, char bracket, const QString &otherwise)
{
    if (!take(bracket, otherwise))
        return false;
    if (m_levels.size() >= maximumDepth) {
        fail(JsonMessages::tr("it is nested too deeply"), m_at - 1);
        return false;
    }
    m_levels.append(Level{container});
    return true;
}

bool JsonReader::beginObject()
{
    return begin(Container::Object, '{', JsonMessages::tr("“{” is expected"));
}

bool JsonReader::beginArray()
{
    return begin(Container::Array, '[', JsonMessages::tr("“[” is expected"));
}

bool JsonReader::next(char bracket)
{
    if (failed())
        return false;
    skipBlanks();
    if (m_at >= m_bytes.size())
        return cutOff();
    if (m_bytes[m_at] == bracket) {
        ++m_at;
        m_levels.removeLast();
        return false;
    }
    if (std::exchange(m_levels.last().first, false))
        return true;
    return take(',', JsonMessages::tr("a comma is missing"));
}

bool JsonReader::nextKey(QString &key)
{
    if (!next('}'))
        return false;
    key = string();
    return take(':', JsonMessages::tr("a colon is missing"));
}

bool JsonReader::nextElement()
{
    return next(']');
}

std::optional<QByteArrayView> JsonReader::rawString()
{
    if (!take('"', JsonMessages::tr("a text in quotation marks is expected")))
        return std::nullopt;
    const qsizetype start = m_at;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '"')
            return m_bytes.sliced(start, m_at++ - start);
        if (static_cast<unsigned char>(c) < 0x20) {
            fail(JsonMessages::tr("a text has no closing quotation mark"), start - 1);
            return std::nullopt;
        }
        m_at += c == '\\' ? 2 : 1;
    }
    cutOff();
    return std::nullopt;
}

QString JsonReader::string()
{
    const std::optional<QByteArrayView> raw = rawString();
    QString result;
    if (!raw || !(raw->contains('\\') ? unescape(*raw, result) : appendUtf8(*raw, result)))
        return {};
    return result;
}

/// As string(), but without making one where nothing is escaped.
void JsonReader::skipString()
{
    const std::optional<QByteArrayView> raw = rawString();
    if (!raw)
        return;
    QString unused;
    if (raw->contains('\\'))
        unescape(*raw, unused);
    else if (!QUtf8StringView(raw->data(), raw->size()).isValidUtf8())
        appendUtf8(*raw, unused);
}

bool JsonReader::appendUtf8(QByteArrayView bytes, QString &result)
{
    if (std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; })) {
        result += QLatin1String(bytes);
        return true;
    }
    // ConvertInitialBom: a text may begin with U+FEFF, which is not for us to take away.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    result += decoder.decode(bytes);
    if (!decoder.hasError())
        return true;
    fail(JsonMessages::tr("there are bytes that are not UTF-8"), bytes.data() - m_bytes.data());
    return false;
}

bool JsonReader::unescape(QByteArrayView escaped, QString &result)
{
    const auto wrong = [this](const char *where) {
        fail(JsonMessages::tr("there is an unknown character behind “\\”"), where - m_bytes.data());
        return false;
    };
    qsizetype at = 0;
    while (at < escaped.size()) {
        const qsizetype backslash = escaped.indexOf('\\', at);
        const qsizetype plainEnd = backslash < 0 ? escaped.size() : backslash;
        if (!appendUtf8(escaped.sliced(at, plainEnd - at), result))
            return false;
        if (backslash < 0)
            return true;
        const char kind = escaped[backslash + 1];
        at = backslash + 2;
        if (const std::optional<QChar> simple = simpleEscape(kind)) {
            result += *simple;
            continue;
        }
        const std::optional<char16_t> unit =
            kind == 'u' && at + 4 <= escaped.size() ? fromHex(escaped.sliced(at, 4)) : std::nullopt;
        if (!unit)
            return wrong(escaped.data() + backslash);
        result += QChar(*unit);
        at += 4;
    }
    return true;
}

qint64 JsonReader::integer()
{
    const qsizetype start = offset();
    skipNumber();
    if (failed())
        return 0;
    bool fits = false;
    const qint64 value = m_bytes.sliced(start, m_at - start).toByteArray().toLongLong(&fits);
    if (!fits)
        fail(JsonMessages::tr("a whole number is expected"), start);
    return value;
}

void JsonReader::skipNumber()
{
    if (failed())
        return;
    skipBlanks();
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
            ++m_at;
        return m_at > from;
    };
    const auto at = [this](char c) { return m_at < m_bytes.size() && m_bytes[m_at] == c; };

    if (at('-'))
        ++m_at;
    const bool leadingZero = at('0');
    const qsizetype whole = m_at;
    bool good = digits() && !(leadingZero && m_at - whole > 1);
    if (good && at('.')) {
        ++m_at;
        good = digits();
    }
    if (good && (at('e') || at('E'))) {
        ++m_at;
        if (at('+') || at('-'))
            ++m_at;
        good = digits();
    }
    if (good)
        return;
    if (m_at >= m_bytes.size())
        cutOff();
    else
        fail(JsonMessages::tr("a number is expected"), start);
}

void JsonReader::skipLiteral(QByteArrayView literal)
{
    const QByteArrayView rest = m_bytes.sliced(m_at);
    if (rest.startsWith(literal))
        m_at += literal.size();
    else if (literal.startsWith(rest))
        cutOff();
    else
        fail(JsonMessages::tr("there is something that is no value"), m_at);
}

void JsonReader::skipContainer()
{
    if (m_bytes[m_at] == '[') {
        beginArray();
        while (nextElement())
            skip();
        return;
    }
    beginObject();
    QString key;
    while (nextKey(key))
        skip();
}

QByteArrayView JsonReader::skip()
{
    if (failed())
        return {};
    const qsizetype start = offset();
    if (start >= m_bytes.size()) {
        cutOff();
        return {};
    }
    switch (m_bytes[start]) {
    case '{':
    case '[':
        skipContainer();
        break;
    case '"':
        skipString();
        break;
    case 't':
        skipLiteral("true");
        break;
    case 'f':
        skipLiteral("false");
        break;
    case 'n':
        skipLiteral("null");
        break;
    default:
        if (m_bytes[start] == '-' || isDigit(m_bytes[start]))
            skipNumber();
        else
            fail(JsonMessages::tr("there is something that is no value"), start);
    }
    return failed() ? QByteArrayView() : m_bytes.sliced(start, m_at - start);
}

bool JsonReader::finish()
{
    if (failed())
        return false;
    if (offset() < m_bytes.size())
        fail(JsonMessages::tr("something follows behind the end"), m_at);
    return !failed();
}

} // namespace verbatim
