// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace verbatim {

/// The codes of a PDF font and the characters they stand for: a ToUnicode CMap.
/// Source: ISO 32000-1, 9.10.3, and Adobe Technical Note 5411.
class ToUnicodeMap
{
public:
    /// Reads what it understands of the CMap; never fails, odd parts are passed over.
    static ToUnicodeMap fromCMap(const QByteArray &cmap);

    bool isEmpty() const { return m_characters.isEmpty(); }
    /// The text of a shown string. Codes without an entry give U+FFFD.
    QString decode(QByteArrayView codes) const;
    /// What single codes stand for where it is more than one character: text can hide in the map itself.
    QStringList longTargets() const;

    /// A code and what it stands for.
    struct Entry
    {
        quint32 code = 0;
        qsizetype bytes = 0; ///< of the code
        QString text;
    };
    /// All of them, by their codes.
    QList<Entry> entries() const;

private:
    void addRange(const QByteArray &low, const QByteArray &high, const QByteArray &target);
    void add(quint32 code, qsizetype bytes, const QString &target);

    QHash<quint64, QString> m_characters; ///< key: number of bytes, then code
    qsizetype m_longestCode = 0;          ///< bytes
};

} // namespace verbatim
