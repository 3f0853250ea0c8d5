// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace verbatim {

/// Whether the UTF-16 unit is a Chinese character or half of one beyond the BMP.
constexpr bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xD840 && u <= 0xDBFF) ||
           (u >= 0xDC00 && u <= 0xDFFF) || u == 0x3005 || u == 0x3007;
}

bool isAllHan(QStringView text);

/// The text under NFKC and with the variant forms of a character that Taiwan's names mix (台/臺, 峯/峰,
/// 裏/裡 …) made one, without blanks and in lower case: equal for two spellings of one name. Only to compare;
/// nothing is ever written that way.
QString foldedName(QStringView name);

/// Tells whether two characters sound alike, tones and the endings -n/-ng aside, for that is how characters
/// of names are mistyped. Remembers what it has looked up.
class SoundTable
{
public:
    bool soundAlike(QChar a, QChar b);

private:
    const QStringList &readings(QChar c);

    QHash<QChar, QStringList> m_known;
};

} // namespace verbatim
