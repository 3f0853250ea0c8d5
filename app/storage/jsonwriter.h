// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace verbatim {

/// Writes JSON in the order of the calls, two blanks a level and one value to a line: QJsonDocument sorts
/// keys, and a record must read from its head to its end.
///
/// Texts stay readable: only quotation marks, backslashes, control characters and the line ends of Unicode
/// (U+0085, U+2028, U+2029) are escaped, so that what is one value is one line in every editor.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(QByteArrayView name); ///< needs no escaping
    void escapedKey(const QString &name);

    void string(QStringView text);
    void integer(qint64 value);
    void raw(QByteArrayView json); ///< a value as it was read
    /// An array with one text to a line.
    void strings(const QStringList &texts);

    /// Bytes written so far.
    qsizetype size() const { return m_bytes.size(); }
    /// The document, with a line end.
    QByteArray finish();
    QByteArray bytes() const { return m_bytes; }

    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    void beforeValue();
    void newLine();
    void begin(char bracket);
    void end(char bracket);
    void escaped(QStringView text);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
    bool m_behindKey = false;
};

} // namespace verbatim
