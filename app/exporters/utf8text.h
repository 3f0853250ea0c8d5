// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringView>

namespace verbatim {

/// UTF-8 that grows while a file is written: whole records go through it, so every character is looked at
/// once and copied once.
class Utf8Text
{
public:
    /// Bytes of our own, as they stand.
    void raw(QByteArrayView utf8);
    /// Text as it stands; a lone surrogate becomes U+FFFD.
    void plain(QStringView text);
    /// Text for XML content or a quoted attribute: & < > and " escaped. What XML can't hold (controls but TAB
    /// and line feed, U+FFFE and U+FFFF) and direction overrides (U+202D, U+202E) are left out; that the
    /// other direction controls have their other halves is the caller's business (app/core/directions.h).
    void xml(QStringView text);

    Utf8Text &operator+=(QStringView text)
    {
        plain(text);
        return *this;
    }
    Utf8Text &operator+=(QLatin1StringView ascii)
    {
        raw(ascii);
        return *this;
    }
    Utf8Text &operator+=(char16_t unit)
    {
        plain(QStringView(&unit, 1));
        return *this;
    }

    bool isEmpty() const { return m_used == 0; }
    /// The bytes; this is empty afterwards.
    QByteArray take();

private:
    char *room(qsizetype bytes);

    QByteArray m_bytes;   ///< longer than what was written
    qsizetype m_used = 0; ///< bytes
};

} // namespace verbatim
