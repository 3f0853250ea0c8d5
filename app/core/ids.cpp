// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/ids.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Crockford's base 32 in lower case: no i, l, o, u, so that an id read aloud is not mistaken.
constexpr QStringView digits = u"0123456789abcdefghjkmnpqrstvwxyz";
constexpr int writtenLength = 13;

} // namespace

QString idToString(quint64 value)
{
    QString text(writtenLength, u'0');
    for (int i = writtenLength - 1; i >= 0; --i) {
        text[i] = digits[static_cast<qsizetype>(value & 31)];
        value >>= 5;
    }
    return text;
}

std::optional<quint64> idFromString(QStringView text)
{
    if (text.size() != writtenLength)
        return std::nullopt;
    quint64 value = 0;
    for (int i = 0; i < writtenLength; ++i) {
        const qsizetype digit = digits.indexOf(text[i]);
        if (digit < 0 || (i == 0 && digit > 15))
            return std::nullopt;
        value = (value << 5) | static_cast<quint64>(digit);
    }
    return value;
}

quint64 importedIdValue(quint64 n)
{
    // The finaliser of SplitMix64: a bijection, so two things of one import never meet.
    quint64 z = (n + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return z;
}

quint64 freshIdValue()
{
    quint64 value = 0;
    while (value == 0)
        value = QRandomGenerator::system()->generate64();
    return value;
}

} // namespace verbatim
