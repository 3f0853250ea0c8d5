// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/unescaping.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

std::optional<Unescaped> codePoint(QStringView digits, int base, qsizetype length)
{
    bool ok = false;
    const char32_t value = digits.toUInt(&ok, base);
    if (!ok || value == 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return {};
    return Unescaped{QString::fromUcs4(&value, 1), length};
}

std::optional<Unescaped> namedEntity(QStringView name, qsizetype length)
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
    return Unescaped{*found, length};
}

/// &name; &#23567; &#x5C0F;
std::optional<Unescaped> entity(QStringView text)
{
    constexpr qsizetype longest = 24;
    const qsizetype end = text.first(qMin(text.size(), longest)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView body = text.sliced(1, end - 1);
    if (body[0] != u'#')
        return namedEntity(body, end + 1);
    const bool hex = body.size() > 1 && body[1].toLower() == u'x';
    return codePoint(body.sliced(hex ? 2 : 1), hex ? 16 : 10, end + 1);
}

std::optional<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
    return text.isEmpty() || decoder.hasError() ? std::nullopt : std::optional(text);
}

/// %u5C0F, as scripts once wrote it.
std::optional<Unescaped> percentUnit(QStringView text)
{
    if (text.size() < 6 || text[0] != u'%' || text[1].toLower() != u'u')
        return {};
    bool ok = false;
    const uint value = text.sliced(2, 4).toUInt(&ok, 16);
    return ok ? std::optional(Unescaped{QString(QChar(static_cast<char16_t>(value))), 6}) : std::nullopt;
}

/// A soft line break of quoted-printable, at the sign.
qsizetype softBreak(QStringView text)
{
    if (text.startsWith(u"=\r\n"))
        return 3;
    return text.startsWith(u"=\n") ? 2 : 0;
}

/// A row of %E7 or =E7; quoted-printable may break lines within. The second byte of Big5 may be a letter.
std::optional<Unescaped> escapedBytes(QStringView text)
{
    const QChar sign = text[0];
    QByteArray bytes;
    qsizetype at = 0;
    bool isSecond = false;
    while (at < text.size()) {
        if (const qsizetype lineBreak = sign == u'=' ? softBreak(text.sliced(at)) : 0) {
            at += lineBreak;
            continue;
        }
        bool ok = false;
        const uint value =
            at + 2 < text.size() && text[at] == sign ? text.sliced(at + 1, 2).toUInt(&ok, 16) : 0;
        if (!ok)
            break;
        bytes += static_cast<char>(value);
        at += 3;
        isSecond = !isSecond && value > 0x80;
    }
    if (bytes.isEmpty())
        return at > 0 ? std::optional(Unescaped{{}, at}) : std::nullopt;
    if (const auto utf8 = decoded(bytes, "UTF-8"))
        return Unescaped{*utf8, at};
    if (isSecond && at < text.size() && text[at].unicode() > 0x3f && text[at].unicode() < 0x7f)
        bytes += static_cast<char>(text[at++].unicode());
    const auto big5 = decoded(bytes, "Big5");
    return big5 ? std::optional(Unescaped{*big5, at}) : std::nullopt;
}

QChar controlOf(QChar letter)
{
    return letter == u'n' || letter == u'r' || letter == u't' ? QChar(u' ') : letter;
}

bool isHexDigit(QChar unit)
{
    const QChar low = unit.toLower();
    return (low >= u'0' && low <= u'9') || (low >= u'a' && low <= u'f');
}

/// \u738b \u{738b} \x41 \n \/ and CSS's \738b
std::optional<Unescaped> backslash(QStringView text)
{
    if (text.size() < 2)
        return {};
    const QChar letter = text[1];
    if (letter == u'u' && text.size() > 3 && text[2] == u'{') {
        const qsizetype end = text.first(qMin(text.size(), qsizetype(12))).indexOf(u'}');
        if (end > 3)
            return codePoint(text.sliced(3, end - 3), 16, end + 1);
    }
    if (letter == u'u' && text.size() >= 6) {
        bool ok = false;
        const uint value = text.sliced(2, 4).toUInt(&ok, 16);
        if (ok)
            return Unescaped{QString(QChar(static_cast<char16_t>(value))), 6};
    }
    if (letter == u'x' && text.size() >= 4)
        return codePoint(text.sliced(2, 2), 16, 4);
    qsizetype digits = 0;
    while (digits < 6 && 1 + digits < text.size() && isHexDigit(text[1 + digits]))
        ++digits;
    if (digits >= 4)
        return codePoint(text.sliced(1, digits), 16, digits + 1);
    return Unescaped{QString(controlOf(letter)), 2};
}

} // namespace

std::optional<Unescaped> unescapedAt(QStringView text)
{
    switch (text[0].unicode()) {
    case u'&':
        return entity(text);
    case u'%':
        if (const auto unit = percentUnit(text))
            return unit;
        return escapedBytes(text);
    case u'=':
        return escapedBytes(text);
    case u'\\':
        return backslash(text);
    default:
        return {};
    }
}

} // namespace verbatim
