// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace verbatim {

/// A part of what stands before an operator. Arrays and dictionaries are flat: their parts stand between a
/// begin and an end.
struct ContentOperand
{
    enum class Kind {
        Number,
        Name,
        String,
        Word, ///< true, false, null, and what is no operand at all
        ArrayBegin,
        ArrayEnd,
        DictionaryBegin,
        DictionaryEnd,
    };

    Kind kind = Kind::Word;
    double number = 0;
    QByteArrayView bytes; ///< of a string, decoded; of a name, without its slash; until the next operator
};

/// Splits the content stream of a PDF into operators with their operands. Never fails: what is broken is
/// passed over, and a string that does not end reaches to the end.
/// Source: ISO 32000-1, 7.2, 7.3 and 7.8.2.
class ContentLexer
{
public:
    /// The content must live as long as the lexer.
    explicit ContentLexer(const QByteArray &content)
        : m_content(content)
    {}

    /// Goes to the next operator, or behind the last operands, which then have an empty one.
    /// False at the end.
    bool next();

    QByteArrayView name() const { return m_operator; }
    const std::vector<ContentOperand> &operands() const { return m_operands; }
    /// After an operator ID: the bytes of the picture that follows, which are stepped over.
    qsizetype skipInlinePicture();

private:
    struct Stretch
    {
        size_t operand;
        qsizetype start, size; ///< in m_decoded
    };

    void readNumberOrWord();
    void readName();
    void readString();
    void readHexString();
    void skipComment();
    void add(ContentOperand::Kind kind) { m_operands.push_back({kind, 0, {}}); }
    void addDecoded(ContentOperand::Kind kind, qsizetype start);
    void bindDecoded();
    char escapedInString();

    const QByteArray &m_content;
    qsizetype m_at = 0;
    QByteArrayView m_operator;
    std::vector<ContentOperand> m_operands;
    QByteArray m_decoded; ///< the operands' bytes, one after the other
    std::vector<Stretch> m_stretches;
};

} // namespace verbatim
