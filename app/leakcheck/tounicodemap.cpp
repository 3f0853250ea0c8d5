// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/tounicodemap.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr quint32 longestRange = 0x10000; // more can't be in a font, and a forged one must not cost memory

quint64 keyOf(quint32 code, qsizetype bytes)
{
    return static_cast<quint64>(bytes) << 32 | code;
}

quint32 valueOf(QByteArrayView bytes)
{
    quint32 value = 0;
    for (const char byte : bytes.first(qMin(bytes.size(), qsizetype(4))))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

QString fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(bytes);
}

QByteArray fromHex(const QRegularExpressionMatch &match, int group)
{
    return QByteArray::fromHex(match.captured(group).toLatin1());
}

} // namespace

ToUnicodeMap ToUnicodeMap::fromCMap(const QByteArray &cmap)
{
    static const QRegularExpression section(uR"(begin(bfchar|bfrange)(.*?)end\1)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression character(uR"(<([^>]*)>\s*<([^>]*)>)"_s);
    static const QRegularExpression range(uR"(<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\]))"_s);
    static const QRegularExpression element(uR"(<([^>]*)>)"_s);

    ToUnicodeMap map;
    auto sections = section.globalMatch(QString::fromLatin1(cmap));
    while (sections.hasNext()) {
        const QRegularExpressionMatch found = sections.next();
        const bool single = found.capturedView(1) == "bfchar"_L1;
        auto entries = (single ? character : range).globalMatch(found.captured(2));
        while (entries.hasNext()) {
            const QRegularExpressionMatch entry = entries.next();
            const QByteArray low = fromHex(entry, 1);
            if (single) {
                map.add(valueOf(low), low.size(), fromUtf16(fromHex(entry, 2)));
                continue;
            }
            if (entry.capturedStart(4) < 0) {
                map.addRange(low, fromHex(entry, 2), fromHex(entry, 3));
                continue;
            }
            quint32 code = valueOf(low);
            auto elements = element.globalMatch(entry.captured(4));
            while (elements.hasNext())
                map.add(code++, low.size(), fromUtf16(fromHex(elements.next(), 1)));
        }
    }
    return map;
}

void ToUnicodeMap::addRange(const QByteArray &low, const QByteArray &high, const QByteArray &target)
{
    const quint32 first = valueOf(low);
    const quint32 last = valueOf(high);
    if (last < first || last - first > longestRange)
        return;
    // The last character of the target counts up.
    const QString text = fromUtf16(target);
    const QList<uint> characters = text.toUcs4();
    if (characters.isEmpty())
        return;
    const QString head =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size() - 1);
    for (quint32 code = first; code <= last; ++code) {
        const char32_t counted = characters.last() + (code - first);
        add(code, low.size(), head + QString::fromUcs4(&counted, 1));
    }
}

void ToUnicodeMap::add(quint32 code, qsizetype bytes, const QString &target)
{
    if (bytes < 1 || bytes > 4)
        return;
    m_characters.insert(keyOf(code, bytes), target);
    m_longestCode = qMax(m_longestCode, bytes);
}

QString ToUnicodeMap::decode(QByteArrayView codes) const
{
    QString text;
    for (qsizetype at = 0; at < codes.size();) {
        qsizetype length = m_longestCode;
        for (; length > 0; --length) {
            if (at + length > codes.size())
                continue;
            const auto found = m_characters.constFind(keyOf(valueOf(codes.sliced(at, length)), length));
            if (found != m_characters.cend()) {
                text += *found;
                break;
            }
        }
        if (length == 0) {
            text += QChar(QChar::ReplacementCharacter);
            length = qMax(m_longestCode, qsizetype(1));
        }
        at += length;
    }
    return text;
}

QList<ToUnicodeMap::Entry> ToUnicodeMap::entries() const
{
    QList<Entry> entries;
    entries.reserve(m_characters.size());
    for (auto it = m_characters.cbegin(); it != m_characters.cend(); ++it)
        entries += {static_cast<quint32>(it.key()), static_cast<qsizetype>(it.key() >> 32), *it};
    std::ranges::sort(entries, {}, [](const Entry &entry) { return keyOf(entry.code, entry.bytes); });
    return entries;
}

QStringList ToUnicodeMap::longTargets() const
{
    QStringList targets;
    for (const QString &target : m_characters) {
        if (target.size() > 2)
            targets += target;
    }
    return targets;
}

} // namespace verbatim
