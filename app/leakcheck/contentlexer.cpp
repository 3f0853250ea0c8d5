// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/contentlexer.h"

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <array>
#include <cstring>
#include <memory>

namespace verbatim {

namespace {

enum class Sort : unsigned char {
    Regular,
    White,
    Delimiter,
};

constexpr std::array<Sort, 256> sortsOfBytes()
{
    std::array<Sort, 256> sorts{};
    for (const char white : {'\0', '\t', '\n', '\f', '\r', ' '})
        sorts[static_cast<unsigned char>(white)] = Sort::White;
    for (const char delimiter : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        sorts[static_cast<unsigned char>(delimiter)] = Sort::Delimiter;
    return sorts;
}

Sort sortOf(char byte)
{
    static constexpr std::array<Sort, 256> sorts = sortsOfBytes();
    return sorts[static_cast<unsigned char>(byte)];
}

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char low = static_cast<char>(byte | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// Whether it is a number, and which. PDF has no exponents.
bool readNumber(QByteArrayView word, double &number)
{
    qsizetype at = word[0] == '+' || word[0] == '-' ? 1 : 0;
    double value = 0;
    double unit = 1;
    bool behindPoint = false;
    bool hasDigits = false;
    for (; at < word.size(); ++at) {
        if (word[at] == '.' && !behindPoint) {
            behindPoint = true;
            continue;
        }
        if (word[at] < '0' || word[at] > '9')
            return false;
        hasDigits = true;
        value = value * 10 + (word[at] - '0');
        if (behindPoint)
            unit *= 10;
    }
    number = (word[0] == '-' ? -value : value) / unit;
    return hasDigits;
}

} // namespace

bool ContentLexer::next()
{
    m_operator = {};
    m_operands.clear();
    m_decoded.resize(0);
    m_stretches.clear();
    while (m_operator.isEmpty() && m_at < m_content.size()) {
        const char byte = m_content[m_at];
        if (sortOf(byte) == Sort::Regular) {
            readNumberOrWord();
            continue;
        }
        if (byte == '(')
            readString();
        else if (byte == '/')
            readName();
        else if (byte == '%')
            skipComment();
        else if (byte == '<' && m_content.size() > m_at + 1 && m_content[m_at + 1] == '<') {
            add(ContentOperand::Kind::DictionaryBegin);
            m_at += 2;
        } else if (byte == '<') {
            readHexString();
        } else {
            if (byte == '[')
                add(ContentOperand::Kind::ArrayBegin);
            else if (byte == ']')
                add(ContentOperand::Kind::ArrayEnd);
            else if (byte == '>' && m_content.size() > m_at + 1 && m_content[m_at + 1] == '>') {
                add(ContentOperand::Kind::DictionaryEnd);
                ++m_at;
            }
            ++m_at;
        }
    }
    bindDecoded();
    return !m_operator.isEmpty() || !m_operands.empty();
}

void ContentLexer::readNumberOrWord()
{
    const qsizetype start = m_at;
    while (m_at < m_content.size() && sortOf(m_content[m_at]) == Sort::Regular)
        ++m_at;
    const QByteArrayView word = QByteArrayView(m_content).sliced(start, m_at - start);
    double number = 0;
    if (readNumber(word, number))
        m_operands.push_back({ContentOperand::Kind::Number, number, {}});
    else if (word == "true" || word == "false" || word == "null")
        add(ContentOperand::Kind::Word);
    else
        m_operator = word;
}

void ContentLexer::readName()
{
    const qsizetype start = m_decoded.size();
    ++m_at;
    while (m_at < m_content.size() && sortOf(m_content[m_at]) == Sort::Regular) {
        const bool coded = m_content[m_at] == '#' && m_at + 2 < m_content.size() &&
                           hexDigit(m_content[m_at + 1]) >= 0 && hexDigit(m_content[m_at + 2]) >= 0;
        if (coded)
            m_decoded +=
                static_cast<char>(hexDigit(m_content[m_at + 1]) * 16 + hexDigit(m_content[m_at + 2]));
        else
            m_decoded += m_content[m_at];
        m_at += coded ? 3 : 1;
    }
    addDecoded(ContentOperand::Kind::Name, start);
}

// What a backslash and the bytes behind it, where m_at is, stand for; 0 where for nothing.
char ContentLexer::escapedInString()
{
    constexpr int longestOctal = 3;
    if (m_at >= m_content.size())
        return 0;
    if (m_content[m_at] >= '0' && m_content[m_at] <= '7') {
        int value = 0;
        for (int digits = 0; digits < longestOctal && m_at < m_content.size() && m_content[m_at] >= '0' &&
                             m_content[m_at] <= '7';
             ++digits, ++m_at)
            value = value * 8 + (m_content[m_at] - '0');
        m_decoded += static_cast<char>(value);
        return 0;
    }
    const char byte = m_content[m_at++];
    switch (byte) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case '\r': // the line goes on
        m_at += m_at < m_content.size() && m_content[m_at] == '\n' ? 1 : 0;
        return 0;
    case '\n':
        return 0;
    default:
        return byte;
    }
}

void ContentLexer::readString()
{
    const qsizetype start = m_decoded.size();
    int open = 1;
    ++m_at;
    while (m_at < m_content.size()) {
        const char byte = m_content[m_at++];
        if (byte == '\\') {
            if (const char escaped = escapedInString())
                m_decoded += escaped;
            continue;
        }
        open += byte == '(' ? 1 : byte == ')' ? -1 : 0;
        if (open == 0)
            break;
        if (byte == '\r') {
            m_at += m_at < m_content.size() && m_content[m_at] == '\n' ? 1 : 0;
            m_decoded += '\n';
        } else {
            m_decoded += byte;
        }
    }
    addDecoded(ContentOperand::Kind::String, start);
}

void ContentLexer::readHexString()
{
    const qsizetype start = m_decoded.size();
    int half = -1;
    for (++m_at; m_at < m_content.size() && m_content[m_at] != '>'; ++m_at) {
        const int digit = hexDigit(m_content[m_at]);
        if (digit < 0)
            continue;
        if (half >= 0)
            m_decoded += static_cast<char>(half * 16 + digit);
        half = half >= 0 ? -1 : digit;
    }
    if (half >= 0)
        m_decoded += static_cast<char>(half * 16);
    ++m_at;
    addDecoded(ContentOperand::Kind::String, start);
}

void ContentLexer::skipComment()
{
    while (m_at < m_content.size() && m_content[m_at] != '\n' && m_content[m_at] != '\r')
        ++m_at;
}

void ContentLexer::addDecoded(ContentOperand::Kind kind, qsizetype start)
{
    m_stretches.push_back({m_operands.size(), start, m_decoded.size() - start});
    add(kind);
}

// Only now: the decoded bytes move while they grow.
void ContentLexer::bindDecoded()
{
    for (const Stretch &stretch : m_stretches)
        m_operands[stretch.operand].bytes = QByteArrayView(m_decoded).sliced(stretch.start, stretch.size);
}

// Its end is what qpdf takes for it: the bytes of a picture may look like the operator that ends them.
qsizetype ContentLexer::skipInlinePicture()
{
    if (m_at + 1 >= m_content.size())
        return 0;
    const qsizetype start = m_at + 1; // one blank ends the operator
    Buffer copy(static_cast<size_t>(m_content.size()));
    std::memcpy(copy.getBuffer(), m_content.constData(), static_cast<size_t>(m_content.size()));
    const auto input = std::make_shared<BufferInputSource>("", &copy);
    input->seek(start, SEEK_SET);
    QPDFTokenizer tokenizer;
    tokenizer.expectInlineImage(input);
    const QPDFTokenizer::Token token = tokenizer.readToken(input, "", true);
    if (token.getType() != QPDFTokenizer::tt_inline_image)
        return 0; // it ends nowhere: what follows is looked at as operators
    m_at = static_cast<qsizetype>(input->tell());
    return m_at - start;
}

} // namespace verbatim
