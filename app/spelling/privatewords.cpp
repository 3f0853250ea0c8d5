// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/privatewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype identityLength = 10;

/// The number of a letter on an identity card, 10…35, in the order in which the letters were given out.
int letterNumber(QChar letter)
{
    constexpr QStringView order = u"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    const qsizetype index = order.indexOf(letter);
    return index < 0 ? -1 : static_cast<int>(index) + 10;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Not inside a longer word or number.
bool standsAlone(QStringView text, TextRange range)
{
    return (range.start == 0 || !isWordCharacter(text.at(range.start - 1))) &&
           (range.end() == text.size() || !isWordCharacter(text.at(range.end())));
}

void findIdentityNumbers(QStringView text, QList<PrivateWords> &found)
{
    for (qsizetype i = 0; i + identityLength <= text.size(); ++i) {
        if (text.at(i) < u'A' || text.at(i) > u'Z' || !isDigit(text.at(i + 2)))
            continue;
        const TextRange range{i, identityLength};
        if (standsAlone(text, range) && isIdentityNumber(text.mid(i, identityLength)))
            found.append({PrivateWords::Kind::IdentityNumber, range});
    }
}

void findMatches(const QRegularExpression &expression, PrivateWords::Kind kind, QStringView text,
                 QList<PrivateWords> &found)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        const auto overlaps = [range](const PrivateWords &other) {
            return range.start < other.range.end() && other.range.start < range.end();
        };
        if (std::none_of(found.begin(), found.end(), overlaps))
            found.append({kind, range});
    }
}

} // namespace

bool isIdentityNumber(QStringView number)
{
    if (number.size() != identityLength || letterNumber(number.at(0)) < 0)
        return false;
    const bool digits = std::all_of(number.begin() + 2, number.end(), isDigit);
    const QChar second = number.at(1);
    if (!digits || !QStringView(u"1289ABCD").contains(second))
        return false;
    // The first letter counts as two digits, a second letter as the last digit of its number.
    const int first = letterNumber(number.at(0));
    int sum = first / 10 + first % 10 * 9;
    sum += (isDigit(second) ? second.digitValue() : letterNumber(second) % 10) * 8;
    for (qsizetype i = 2; i < identityLength - 1; ++i)
        sum += number.at(i).digitValue() * static_cast<int>(identityLength - 1 - i);
    return (sum + number.back().digitValue()) % 10 == 0;
}

QList<PrivateWords> privateWords(QStringView text)
{
    // Mobile numbers with or without, numbers of a place only with an area code and a separator or in
    // international form, so that amounts and document numbers are not taken for one.
    static const QRegularExpression telephone(
        uR"re((?<![\d\-./A-Za-z])(?:\+886[- ]?\d{1,2}[- ]?\d{3,4}[- ]?\d{3,4}|09\d{2}[- ]?\d{3}[- ]?\d{3}|\(0[2-8]\d?\) ?\d{3,4}[- ]?\d{4}|0[2-8]\d?-\d{3,4}-?\d{4})(?![\d\-./A-Za-z]))re"_s);
    static const QRegularExpression mail(
        uR"re((?<![\w.%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9][A-Za-z0-9\-]{0,62}(?:\.[A-Za-z0-9\-]{1,62}){1,5}(?![\w\-]))re"_s);
    static const QRegularExpression pad(
        uR"re((?:https?://)?(?:(?:[\w\-]{1,40}\.)?hackmd\.io|(?:[\w\-]{1,40}\.)?(?:codimd|hedgedoc)\.[\w.\-]{2,60}|docs\.google\.com|drive\.google\.com|pad\.[\w.\-]{2,60}|(?:[\w\-]{1,40}\.)?etherpad\.[\w.\-]{2,60})/(?!@|s/|p/)[\w\-./?=&%#]{6,200})re"_s);

    QList<PrivateWords> found;
    bool hasDigits = false;
    bool hasAt = false;
    bool hasSlash = false;
    for (const QChar c : text) {
        hasDigits |= isDigit(c);
        hasAt |= c == u'@';
        hasSlash |= c == u'/';
    }
    if (hasSlash) {
        findMatches(pad, PrivateWords::Kind::PadLink, text, found);
        found.removeIf([text](const PrivateWords &link) {
            return text.mid(link.range.start, link.range.length).contains(u"/pub");
        });
    }
    if (hasAt)
        findMatches(mail, PrivateWords::Kind::MailAddress, text, found);
    if (hasDigits) {
        findIdentityNumbers(text, found);
        findMatches(telephone, PrivateWords::Kind::TelephoneNumber, text, found);
    }
    std::sort(found.begin(), found.end(),
              [](const PrivateWords &a, const PrivateWords &b) { return a.range.start < b.range.start; });
    return found;
}

} // namespace verbatim
