// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace verbatim {

/// Reads JSON (RFC 8259, UTF-8) value by value, in one pass and without a tree, and knows where each value
/// stands: QJsonDocument has neither lines nor the bytes of a value, and both are needed for a file that can
/// be checked and repaired. Any bytes are read or refused; depth is bounded.
///
/// The first problem stays: every later call does nothing, beginObject()/nextKey() and their like say false.
class JsonReader
{
public:
    static constexpr int maximumDepth = 32;

    explicit JsonReader(QByteArrayView bytes);

    enum class Problem {
        None,
        CutOff, ///< the bytes end inside a value
        Wrong,
    };

    Problem problem() const { return m_problem; }
    bool failed() const { return m_problem != Problem::None; }
    QString reason() const { return m_reason; } ///< a translated phrase
    qsizetype problemOffset() const { return m_problemOffset; }

    /// Refuses what was read, for a reason that this reader can't know.
    void fail(const QString &reason, qsizetype offset);

    /// Goes on at a value that was found before, as if nothing stood before it.
    void seek(qsizetype offset);
    /// Offset in bytes of the next value or key.
    qsizetype offset();
    /// The line in which it stands, from 1.
    int lineOf(qsizetype offset) const;

    bool beginObject();
    /// Whether there is one more key; reads it. At the end it closes the object.
    bool nextKey(QString &key);
    bool beginArray();
    /// Whether there is one more element. At the end it closes the array.
    bool nextElement();

    QString string();
    qint64 integer(); ///< refuses fractions, exponents and what does not fit
    /// Steps over a value of any kind; its bytes as they stand.
    QByteArrayView skip();
    /// Whether only blanks follow; refuses anything else.
    bool finish();

private:
    enum class Container : char { Object, Array };
    struct Level
    {
        Container container;
        bool first = true;
    };

    void skipBlanks();
    bool cutOff();
    bool take(char expected, const QString &otherwise);
    bool begin(Container container, char bracket, const QString &otherwise);
    bool next(char bracket);
    /// The bytes between the quotation marks, with their escapes; nothing on failure.
    std::optional<QByteArrayView> rawString();
    bool unescape(QByteArrayView escaped, QString &result);
    bool appendUtf8(QByteArrayView bytes, QString &result);
    void skipString();
    void skipNumber();
    void skipLiteral(QByteArrayView literal);
    void skipContainer();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    Problem m_problem = Problem::None;
    QString m_reason;
    qsizetype m_problemOffset = 0;
};

} // namespace verbatim
