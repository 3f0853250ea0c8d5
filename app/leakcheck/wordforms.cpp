// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/wordforms.h"

#include <QRegularExpression>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

QStringList readingsOfPassage(const QString &passage)
{
    static const QRegularExpression address(u"\\]\\([^()]*\\)"_s);
    QStringList readings{passage, QString(passage).replace(address, u"]"_s)};
    readings.removeDuplicates();
    return readings;
}

QStringList partsOfName(const QString &word)
{
    constexpr qsizetype charactersOfAName = 3;
    const QList<uint> characters = word.toUcs4();
    const bool han = std::ranges::all_of(
        characters, [](uint character) { return QChar::script(character) == QChar::Script_Han; });
    if (characters.size() != charactersOfAName || !han)
        return {};
    const auto from = [&](qsizetype start, qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + start, count);
    };
    QStringList parts{from(1, 2)};
    for (const QString &title :
         {u"先生"_s, u"女士"_s, u"小姐"_s, u"太太"_s, u"老師"_s, u"教授"_s, u"博士"_s, u"醫師"_s, u"律師"_s,
          u"委員"_s, u"主任"_s, u"科長"_s, u"處長"_s, u"局長"_s, u"部長"_s, u"院長"_s, u"議員"_s, u"經理"_s})
        parts += from(0, 1) + title;
    return parts;
}

QList<QByteArray> wideEncodings(const QString &word)
{
    QList<QByteArray> encodings;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        encodings += QByteArray(encoder(word));
    }
    return encodings;
}

} // namespace verbatim
