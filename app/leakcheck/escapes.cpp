// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/escapes.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <cmark.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

std::optional<Escape> codePoint(QStringView digits, int base, qsizetype length)
{
    bool ok = false;
    const char32_t value = digits.toUInt(&ok, base);
    if (!ok || value == 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return {};
    return Escape{QString::fromUcs4(&value, 1), length};
}

bool isLettersOrDigits(QStringView name)
{
    for (const QChar unit : name) {
        if (unit.unicode() >= 0x80 || !unit.isLetterOrNumber())
            return false;
    }
    return !name.isEmpty();
}

// cmark knows the two thousand names of HTML.
QString htmlEntity(QStringView name)
{
    if (!isLettersOrDigits(name))
        return {};
    const QByteArray markdown = '&' + name.toLatin1() + ';';
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(markdown.constData(), static_cast<size_t>(markdown.size()), CMARK_OPT_DEFAULT),
        cmark_node_free);
    QString text;
    cmark_node *paragraph = cmark_node_first_child(document.get());
    for (cmark_node *part = paragraph ? cmark_node_first_child(paragraph) : nullptr; part;
         part = cmark_node_next(part)) {
        const char *literal = cmark_node_get_literal(part);
        text += literal ? QString::fromUtf8(literal) : u" "_s;
    }
    const bool known = text.toUtf8() != markdown;
    // A blank such as &nbsp; may be trimmed away at the end of a paragraph.
    return !known ? QString() : text.isEmpty() ? u" "_s : text;
}

std::optional<Escape> entity(QStringView text, const DeclaredEntities &declared)
{
    constexpr qsizetype longest = 40;
    const qsizetype end = text.first(qMin(text.size(), longest)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView body = text.sliced(1, end - 1);
    if (body[0] == u'#') {
        const bool hex = body.size() > 1 && body[1].toLower() == u'x';
        return codePoint(body.sliced(hex ? 2 : 1), hex ? 16 : 10, end + 1);
    }
    const auto own = declared.constFind(body.toString());
    const QString meant = own != declared.cend() ? *own : htmlEntity(body);
    return meant.isEmpty() ? std::nullopt : std::optional(Escape{meant, end + 1});
}

std::optional<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
    return text.isEmpty() || decoder.hasError() ? std::nullopt : std::optional(text);
}

// %u5C0F, as scripts once wrote it.
std::optional<Escape> percentUnit(QStringView text)
{
    if (text.size() < 6 || text[0] != u'%' || text[1].toLower() != u'u')
        return {};
    bool ok = false;
    const uint value = text.sliced(2, 4).toUInt(&ok, 16);
    return ok ? std::optional(Escape{QString(QChar(static_cast<char16_t>(value))), 6}) : std::nullopt;
}

// A soft line break of quoted-printable, at the sign.
qsizetype softBreak(QStringView text)
{
    if (text.startsWith(u"=\r\n"))
        return 3;
    return text.startsWith(u"=\n") ? 2 : 0;
}

// A row of %E7 or =E7; quoted-printable may break lines within. The second byte of Big5 may be a letter.
std::optional<Escape> escapedBytes(QStringView text)
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
        return at > 0 ? std::optional(Escape{{}, at}) : std::nullopt;
    if (const auto utf8 = decoded(bytes, "UTF-8"))
        return Escape{*utf8, at};
    if (isSecond && at < text.size() && text[at].unicode() > 0x3f && text[at].unicode() < 0x7f)
        bytes += static_cast<char>(text[at++].unicode());
    const auto big5 = decoded(bytes, "Big5");
    return big5 ? std::optional(Escape{*big5, at}) : std::nullopt;
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

std::optional<Escape> backslash(QStringView text)
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
            return Escape{QString(QChar(static_cast<char16_t>(value))), 6};
    }
    if (letter == u'x' && text.size() >= 4)
        return codePoint(text.sliced(2, 2), 16, 4);
    qsizetype digits = 0;
    while (digits < 6 && 1 + digits < text.size() && isHexDigit(text[1 + digits]))
        ++digits;
    if (digits >= 4)
        return codePoint(text.sliced(1, digits), 16, digits + 1);
    return Escape{QString(controlOf(letter)), 2};
}

} // namespace

DeclaredEntities declaredEntities(const QString &text)
{
    static const QRegularExpression declaration(
        uR"re(<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'))re"_s);
    constexpr qsizetype most = 1000;
    DeclaredEntities declared;
    if (!text.contains("<!ENTITY"_L1))
        return declared;
    auto matches = declaration.globalMatch(text);
    while (matches.hasNext() && declared.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        declared.insert(match.captured(1), match.captured(2) + match.captured(3));
    }
    return declared;
}

std::optional<Escape> escapeAt(QStringView text, const DeclaredEntities &declared)
{
    switch (text[0].unicode()) {
    case u'&':
        return entity(text, declared);
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
