// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textreadings.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// A stretch of the text that means something else.
struct Decoded
{
    QString text;
    qsizetype length = 0; ///< units that it was written in
};

std::optional<Decoded> codePoint(QStringView digits, int base, qsizetype length)
{
    bool ok = false;
    const char32_t value = digits.toUInt(&ok, base);
    if (!ok || value == 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return {};
    return Decoded{QString::fromUcs4(&value, 1), length};
}

std::optional<Decoded> namedEntity(QStringView name, qsizetype length)
{
    // Those that could stand between or inside the characters of a word.
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},     {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},    {u"nbsp"_s, u" "_s},   {u"shy"_s, u" "_s},    {u"zwj"_s, u" "_s},
        {u"zwnj"_s, u" "_s},    {u"ensp"_s, u" "_s},   {u"emsp"_s, u" "_s},   {u"thinsp"_s, u" "_s},
        {u"NewLine"_s, u" "_s}, {u"Tab"_s, u" "_s},    {u"lowbar"_s, u"_"_s}, {u"ast"_s, u"*"_s},
        {u"num"_s, u"#"_s},     {u"percnt"_s, u"%"_s}, {u"bsol"_s, u"\\"_s},  {u"ZeroWidthSpace"_s, u" "_s},
        {u"NoBreak"_s, u" "_s}, {u"hyphen"_s, u"-"_s}, {u"middot"_s, u"·"_s},
    };
    const auto found = names.constFind(name.toString());
    if (found == names.cend())
        return {};
    return Decoded{*found, length};
}

// &name; &#23567; &#x5C0F;
std::optional<Decoded> entity(QStringView text)
{
    constexpr qsizetype longest = 24;
    const qsizetype end = text.first(qMin(text.size(), longest)).indexOf(u';');
    if (end < 3)
        return {};
    const QStringView body = text.sliced(1, end - 1);
    if (body[0] != u'#')
        return namedEntity(body, end + 1);
    const bool hex = body.size() > 1 && body[1].toLower() == u'x';
    return codePoint(body.sliced(hex ? 2 : 1), hex ? 16 : 10, end + 1);
}

// A row of %E7 or =E7 that is UTF-8; quoted-printable may break lines within.
std::optional<Decoded> percentBytes(QStringView text)
{
    const QChar mark = text[0];
    QByteArray bytes;
    qsizetype at = 0;
    while (at + 2 < text.size() && text[at] == mark) {
        bool ok = false;
        const uint value = text.sliced(at + 1, 2).toUInt(&ok, 16);
        if (!ok)
            break;
        bytes += static_cast<char>(value);
        at += 3;
    }
    if (bytes.isEmpty())
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError())
        return {};
    return Decoded{decoded, at};
}

QChar controlOf(QChar letter)
{
    return letter == u'n' || letter == u'r' || letter == u't' ? QChar(u' ') : letter;
}

// \u738b \u{738b} \x41 \n \/ and CSS's \738b
std::optional<Decoded> backslash(QStringView text)
{
    if (text.size() < 2)
        return {};
    const QChar letter = text[1];
    if (letter == u'u' && text.size() > 3 && text[2] == u'{') {
        const qsizetype end = text.indexOf(u'}');
        if (end > 3 && end < 12)
            return codePoint(text.sliced(3, end - 3), 16, end + 1);
    }
    if (letter == u'u' && text.size() >= 6) {
        bool ok = false;
        const uint value = text.sliced(2, 4).toUInt(&ok, 16);
        if (ok)
            return Decoded{QString(QChar(static_cast<char16_t>(value))), 6};
    }
    if (letter == u'x' && text.size() >= 4)
        return codePoint(text.sliced(2, 2), 16, 4);
    qsizetype digits = 0;
    while (digits < 6 && 1 + digits < text.size() &&
           text[1 + digits].isDigit() +
               (text[1 + digits].toLower() >= u'a' && text[1 + digits].toLower() <= u'f'))
        ++digits;
    if (digits >= 4)
        return codePoint(text.sliced(1, digits), 16, digits + 1);
    return Decoded{QString(controlOf(letter)), 2};
}

std::optional<Decoded> decodedAt(QStringView text)
{
    switch (text[0].unicode()) {
    case u'&':
        return entity(text);
    case u'%':
    case u'=':
        return percentBytes(text);
    case u'\\':
        return backslash(text);
    default:
        return {};
    }
}

LocatedText decodedOnce(const LocatedText &source)
{
    LocatedText result;
    result.text.reserve(source.text.size());
    result.lines.reserve(source.text.size());
    const QStringView text = source.text;
    for (qsizetype i = 0; i < text.size();) {
        if (const auto decoded = decodedAt(text.sliced(i))) {
            result.append(decoded->text, source.lines[i]);
            i += decoded->length;
        } else {
            result.append(text.sliced(i, 1), source.lines[i]);
            ++i;
        }
    }
    return result;
}

// Without <…>. Between two tags nothing was said, so a blank stands for each.
LocatedText withoutTags(const LocatedText &source)
{
    LocatedText result;
    const QStringView text = source.text;
    qsizetype nextEnd = 0; // of a tag; remembered so that a row of "<" costs nothing
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens =
            text[i] == u'<' && i + 1 < text.size() &&
            (text[i + 1].isLetter() || text[i + 1] == u'/' || text[i + 1] == u'!' || text[i + 1] == u'?');
        if (opens && nextEnd >= 0 && nextEnd <= i)
            nextEnd = text.indexOf(u'>', i);
        if (opens && nextEnd > i) {
            result.append(u" ", source.lines[i]);
            i = nextEnd;
            continue;
        }
        result.append(text.sliced(i, 1), source.lines[i]);
    }
    return result;
}

bool isWords(const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x20 && !character.isSpace())
            return false;
    }
    return !text.isEmpty();
}

// What a stretch of base64 holds, in UTF-8; it may begin at any of four places.
void appendBase64(LocatedText &result, QStringView run, int line)
{
    for (qsizetype offset = 0; offset < 4 && offset < run.size(); ++offset) {
        QByteArray code = run.sliced(offset).toLatin1();
        code.replace('-', '+').replace('_', '/');
        code.truncate(code.size() - (code.size() % 4 == 1 ? 1 : 0));
        const QByteArray bytes = QByteArray::fromBase64(code);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        // Cut at the end of a character: words in other scripts follow each other in whole bytes only here.
        if (offset == 0 || !decoder.hasError() || isWords(text))
            result.append(QString(text + u'\n'), line);
    }
}

LocatedText base64Contents(const LocatedText &source)
{
    static const QRegularExpression stretch(u"[A-Za-z0-9+/_-]{8,}={0,2}"_s);
    LocatedText result;
    auto matches = stretch.globalMatch(source.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        appendBase64(result, match.capturedView(), source.lines[match.capturedStart()]);
    }
    return result;
}

QStringList decodedBytes(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return {decoder(bytes)};
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QStringList readings{utf8(bytes)};
    if (!utf8.hasError())
        return readings;
    for (const char *name : {"Big5", "UTF-16LE", "UTF-16BE"}) {
        QStringDecoder other(name);
        if (other.isValid())
            readings += other(bytes);
    }
    return readings;
}

} // namespace

QList<LocatedText> textReadings(const QString &text)
{
    const LocatedText raw = LocatedText::of(text);
    const LocatedText decoded = decodedOnce(raw);
    const LocatedText twice = decodedOnce(decoded);
    return {raw, decoded, twice, decodedOnce(withoutTags(raw)), withoutTags(twice), base64Contents(raw)};
}

QList<LocatedText> textReadings(const QByteArray &bytes)
{
    QList<LocatedText> readings;
    for (const QString &text : decodedBytes(bytes))
        readings += textReadings(text);
    return readings;
}

} // namespace verbatim
