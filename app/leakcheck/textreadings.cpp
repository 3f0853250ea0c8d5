// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textreadings.h"

#include "app/leakcheck/escapes.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int deepestEscapes = 4;                  // an escape of an escape of an escape; more is a bomb
constexpr qsizetype mostDeclaredText = 50'000'000; // UTF-16 units that entities may grow a text to

void appendStretch(LocatedText &result, const LocatedText &source, qsizetype from, qsizetype to)
{
    result.text += QStringView(source.text).sliced(from, to - from);
    for (qsizetype i = from; i < to; ++i)
        result.origins += source.originOf(i);
}

LocatedText decodedOnce(const LocatedText &source, const DeclaredEntities &declared)
{
    LocatedText result;
    result.text.reserve(source.text.size());
    result.origins.reserve(source.text.size());
    const QStringView text = source.text;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size() && result.text.size() < mostDeclaredText;) {
        const auto escape = beginsEscape(text[i]) ? escapeAt(text.sliced(i), declared) : std::nullopt;
        if (!escape) {
            ++i;
            continue;
        }
        appendStretch(result, source, copied, i);
        result.append(escape->text, source.originOf(i));
        i += escape->length;
        copied = i;
    }
    appendStretch(result, source, copied, text.size());
    return result;
}

bool beginsTag(QStringView text, qsizetype at)
{
    if (text[at] != u'<' || at + 1 >= text.size())
        return false;
    const QChar next = text[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

// Without <…>. Between two tags nothing was said, so a blank stands for each.
LocatedText withoutTags(const LocatedText &source)
{
    LocatedText result;
    const QStringView text = source.text;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf(u'<'); i >= 0; i = text.indexOf(u'<', i)) {
        const qsizetype end = beginsTag(text, i) ? text.indexOf(u'>', i) : i;
        if (end < 0)
            break; // no tag ends any more
        if (end > i) {
            appendStretch(result, source, copied, i);
            result.append(u" ", source.originOf(i));
            copied = end + 1;
        }
        i = end + 1;
    }
    appendStretch(result, source, copied, text.size());
    return result;
}

// What stands between an override and its end is shown the other way round.
LocatedText turnedRound(const LocatedText &source)
{
    constexpr QChar rightToLeftOverride(0x202e);
    LocatedText result;
    const QString &text = source.text;
    for (qsizetype i = text.indexOf(rightToLeftOverride); i >= 0; i = text.indexOf(rightToLeftOverride, i)) {
        qsizetype end = ++i;
        while (end < text.size() && text[end] != u'\n' && text[end] != QChar(0x202c))
            ++end;
        const QList<uint> characters = text.sliced(i, end - i).toUcs4();
        for (auto it = characters.crbegin(); it != characters.crend(); ++it) {
            const char32_t character = *it;
            result.append(QString::fromUcs4(&character, 1), source.originOf(i - 1));
        }
        result.append(u"\u241f", source.originOf(i - 1));
    }
    return result;
}

// The invisible tag characters U+E0020 … U+E007E stand for ASCII.
LocatedText fromTagCharacters(const LocatedText &source)
{
    LocatedText result;
    for (qsizetype i = 0; i + 1 < source.text.size(); ++i) {
        const ushort low = source.text[i + 1].unicode();
        if (source.text[i] == QChar(0xdb40) && low >= 0xdc20 && low <= 0xdc7e)
            result.append(QString(QChar(static_cast<char16_t>(low - 0xdc00))), source.originOf(i));
    }
    return result;
}

// UTF-8 as a careless program reads it: whatever follows the first byte of a character belongs to it.
QString carelessUtf8(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto at = [&](qsizetype index) { return static_cast<unsigned char>(bytes[index]); };
        const unsigned char lead = at(i);
        const qsizetype more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
        char32_t character = more == 0 ? lead : lead & (0x3fU >> more);
        for (qsizetype next = i + 1; next <= i + more && next < bytes.size(); ++next)
            character = character << 6 | (at(next) & 0x3fU);
        text += QString::fromUcs4(&character, 1);
        i += more + 1;
    }
    return text;
}

class EveryWay
{
public:
    EveryWay(const QString &source, const ReadingSink &sink)
        : m_declared(declaredEntities(source))
        , m_sink(sink)
    {}

    void read(const LocatedText &raw, int deepestBase64)
    {
        readMarkup(raw);
        LocatedText decoded = raw;
        for (int round = 0; round < deepestEscapes && hasEscapes(decoded.text); ++round) {
            LocatedText next = decodedOnce(decoded, m_declared);
            if (next.text == decoded.text)
                break;
            decoded = std::move(next);
            readMarkup(decoded);
        }
        readBase64(raw, deepestBase64);
        if (decoded.text.size() != raw.text.size())
            readBase64(decoded, deepestBase64);
    }

private:
    static bool hasEscapes(QStringView text) { return std::ranges::any_of(text, beginsEscape); }

    void readMarkup(const LocatedText &text)
    {
        m_sink.reading(text);
        if (text.text.contains(u'<')) {
            const LocatedText untagged = withoutTags(text);
            m_sink.reading(untagged);
            if (hasEscapes(untagged.text))
                m_sink.reading(decodedOnce(untagged, m_declared));
        }
        if (text.text.contains(QChar(0x202e)))
            m_sink.reading(turnedRound(text));
        if (text.text.contains(QChar(0xdb40)))
            m_sink.reading(fromTagCharacters(text));
    }

    void readBase64(const LocatedText &text, int rounds)
    {
        // Mail and calendars break the lines.
        static const QRegularExpression stretch(
            u"[A-Za-z0-9+/_-]{8,}(?:\\r?\\n[ \\t]?[A-Za-z0-9+/_-]{4,})*={0,2}"_s);
        if (rounds == 0)
            return;
        LocatedText contents;
        auto matches = stretch.globalMatch(text.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            appendBase64(contents, match.captured(), text.originOf(match.capturedStart()));
        }
        if (!contents.text.isEmpty())
            read(contents, rounds - 1);
    }

    // It may begin at any of four places.
    void appendBase64(LocatedText &contents, QString run, int origin)
    {
        run.removeIf([](QChar unit) { return unit.isSpace(); });
        for (qsizetype offset = 0; offset < 4 && offset < run.size(); ++offset) {
            QByteArray code = run.sliced(offset).toLatin1();
            code.replace('-', '+').replace('_', '/');
            const QByteArray bytes = QByteArray::fromBase64(code);
            m_sink.bytes(bytes, origin);
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString text = decoder(bytes);
            // A stretch within a longer one begins or ends in the middle of a character; of words in other
            // letters nothing but garbage comes.
            if (text.count(QChar(QChar::ReplacementCharacter)) * 2 <= text.size())
                contents.append(QString(text + u'\u241f'), origin);
            if (decoder.hasError())
                contents.append(QString(carelessUtf8(bytes) + u'\u241f'), origin);
        }
    }

    const DeclaredEntities m_declared;
    const ReadingSink &m_sink;
};

} // namespace

void readEveryWay(const QString &source, const ReadingSink &sink)
{
    constexpr int deepestBase64 = 2;
    EveryWay(source, sink).read({source, {}}, deepestBase64);
}

QStringList decodedTexts(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QStringList texts{utf8(bytes)};
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder marked(*encoding);
        texts += marked(bytes);
    }
    if (!utf8.hasError())
        return texts;
    for (const char *name : {"Big5", "UTF-16LE", "UTF-16BE"}) {
        QStringDecoder other(name);
        if (other.isValid())
            texts += other(bytes);
    }
    // Wide text may begin at an odd byte.
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringDecoder odd(encoding);
        texts += odd(bytes.mid(1));
    }
    return texts;
}

} // namespace verbatim
