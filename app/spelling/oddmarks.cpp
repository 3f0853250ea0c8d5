// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/oddmarks.h"

#include "app/core/turn.h"
#include "app/spelling/hancharacters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr QStringView halfWidth = u",.?!:;()";
constexpr QStringView fullWidth = u"，。？！：；（）";
constexpr qsizetype longestParenthesis = 200; ///< UTF-16 units between the two
constexpr qsizetype deepestNesting = 32;      ///< brackets further out are no partners
constexpr int lettersPerHan = 3;              ///< what a Chinese character says takes some three letters
constexpr qsizetype longestItemNumber = 3;    ///< characters before the ) of "12)"

bool isBreak(QChar c)
{
    return c == paragraphSeparator || c == lineSeparator;
}

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : paragraphSeparator;
}

bool isChinesePunctuation(QChar c)
{
    return QStringView(u"，。、；：？！「」『』（）《》〈〉【】…—").contains(c);
}

bool isChinese(QChar c)
{
    return isHan(c) || isChinesePunctuation(c);
}

QChar wide(QChar half)
{
    const qsizetype index = halfWidth.indexOf(half);
    return index < 0 ? half : fullWidth.at(index);
}

/// The mark behind a Chinese character with a Chinese character, or nothing, behind it.
std::optional<OddMark> halfWidthMarkAt(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c == u'(' || c == u')' || !halfWidth.contains(c))
        return std::nullopt;
    const QChar before = at(text, i - 1);
    if (!isHan(before) && !QStringView(u"」』）》").contains(before))
        return std::nullopt;
    const bool blank = at(text, i + 1) == u' ' && isHan(at(text, i + 2));
    const QChar after = at(text, i + (blank ? 2 : 1));
    if (!isHan(after) && !isBreak(after) && !QStringView(u"「『（《").contains(after))
        return std::nullopt;
    return OddMark{{i, blank ? 2 : 1}, wide(c)};
}

std::optional<OddMark> halfWidthParenthesisAt(QStringView text, qsizetype i)
{
    if (text.at(i) != u'(')
        return std::nullopt;
    const QChar before = at(text, i - 1);
    if (!isBreak(before) && !isChinese(before))
        return std::nullopt;
    const QStringView inside = text.mid(i + 1, longestParenthesis);
    const qsizetype length = inside.indexOf(u')');
    if (length < 1 || inside.left(length).contains(u'(') ||
        std::any_of(inside.begin(), inside.begin() + length, isBreak))
        return std::nullopt;
    const QChar after = at(text, i + length + 2);
    const bool outside = isBreak(after) || isChinese(after);
    if (!outside || !isHan(inside.front()) || !isChinese(inside.at(length - 1)))
        return std::nullopt;
    return OddMark{{i, length + 2}, u'（' + inside.left(length).toString() + u'）'};
}

/// Whether the paragraph is more Chinese than Latin: an English sentence that ends in a Chinese name ends in
/// an English full stop.
bool isChineseParagraph(QStringView paragraph)
{
    qsizetype balance = 0;
    for (const QChar c : paragraph) {
        if (isHan(c))
            balance += lettersPerHan;
        else if (c.isLetter() && c < QChar(0x250))
            --balance;
    }
    return balance > 0;
}

/// The marks of one paragraph; their places are in `text`.
void findHalfWidth(QStringView text, TextRange paragraph, QList<OddMark> &found)
{
    std::optional<bool> chinese; // weighed once, and only where there is something to weigh
    for (qsizetype i = paragraph.start; i < paragraph.end(); ++i) {
        if (text.at(i) >= QChar(0x80) || !halfWidth.contains(text.at(i)))
            continue;
        if (const auto mark = halfWidthMarkAt(text, i)) {
            if (!chinese)
                chinese = isChineseParagraph(text.mid(paragraph.start, paragraph.length));
            if (*chinese)
                found.append(*mark);
        } else if (const auto pair = halfWidthParenthesisAt(text, i)) {
            found.append(*pair);
            i = pair->range.end() - 1;
        }
    }
}

} // namespace

QList<OddMark> halfWidthMarks(QStringView text)
{
    QList<OddMark> found;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(paragraphSeparator, start);
        if (end < 0)
            end = text.size();
        findHalfWidth(text, {start, end - start}, found);
        start = end + 1;
    }
    return found;
}

QList<OddMark> repeatedMarks(QStringView text)
{
    constexpr QStringView marks = u"，。、；：";
    const auto isMark = [marks](QChar c) { return marks.contains(c) || c == u','; };
    QList<OddMark> found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!isMark(text.at(i)))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && isMark(text.at(end)))
            ++end;
        const QStringView run = text.mid(i, end - i);
        const bool same = std::all_of(run.begin(), run.end(), [run](QChar c) { return c == run.front(); });
        const bool ascii = run.front() == u',' || run.back() == u',';
        if (run.size() > 1 && (same || !ascii)) {
            const bool dots = same && run.front() == u'。' && run.size() > 2;
            found.append({{i, run.size()}, dots ? u"……"_s : QString(run.back())});
        }
        i = end - 1;
    }
    return found;
}

QChar closingMark(QChar opening)
{
    constexpr QStringView openings = u"「『（([【《〈“";
    constexpr QStringView closings = u"」』）)]】》〉”";
    const qsizetype index = openings.indexOf(opening);
    return index < 0 ? QChar() : closings.at(index);
}

namespace {

QChar narrow(QChar c)
{
    if (c == u'（')
        return u'(';
    return c == u'）' ? u')' : c;
}

bool isClosing(QChar c)
{
    return QStringView(u"」』）)]】》〉”").contains(c);
}

bool isSmiley(QStringView text, qsizetype i)
{
    const QChar before = at(text, i - 1);
    return before == u':' || before == u';' ||
           (before == u'-' && QStringView(u":;").contains(at(text, i - 2))) || before == u'^' ||
           before == u'=';
}

/// 1) a) 一） at the start of a paragraph or behind a blank or a mark.
bool endsItemNumber(QStringView text, qsizetype i)
{
    qsizetype start = i;
    while (start > 0 && i - start < longestItemNumber &&
           (at(text, start - 1).isDigit() || at(text, start - 1).isLower() || at(text, start - 1).isUpper() ||
            QStringView(u"一二三四五六七八九十").contains(at(text, start - 1))))
        --start;
    const QChar before = at(text, start - 1);
    return start < i && !isHan(before) && !before.isLetterOrNumber();
}

/// The place in the stack of the opening that this closes, from the top; -1 where there is none.
qsizetype partnerOf(QChar closing, const QList<qsizetype> &open, QStringView text)
{
    const qsizetype lowest = std::max<qsizetype>(0, open.size() - deepestNesting);
    for (qsizetype k = open.size() - 1; k >= lowest; --k) {
        if (closingMark(narrow(text.at(open.at(k)))) == narrow(closing))
            return k;
    }
    return -1;
}

} // namespace

QList<OddMark> unpairedBrackets(QStringView text)
{
    QList<qsizetype> open;
    QList<qsizetype> odd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!closingMark(c).isNull()) {
            const bool goesOn = c == u'“' && isBreak(at(text, i - 1)) && partnerOf(u'”', open, text) >= 0;
            if (!goesOn && !((c == u'(' || c == u'（') && isSmiley(text, i)))
                open.append(i);
        } else if (isClosing(c)) {
            const qsizetype partner = partnerOf(c, open, text);
            if (partner >= 0) {
                // What was opened in between and not closed is left without a partner.
                odd += open.mid(partner + 1);
                open.resize(partner);
            } else if (!(narrow(c) == u')' && (isSmiley(text, i) || endsItemNumber(text, i)))) {
                odd.append(i);
            }
        }
    }
    odd += open;
    std::sort(odd.begin(), odd.end());
    QList<OddMark> found;
    for (const qsizetype i : std::as_const(odd))
        found.append(OddMark{{i, 1}, QString()});
    return found;
}

namespace {

bool isFurniture(QStringView line)
{
    const QStringView words = line.trimmed();
    if (words.startsWith(u":::") || words == u"[TOC]" || words.startsWith(u"```graphviz"))
        return true;
    constexpr const char16_t *notes[] = {u"【開始記錄】",     u"【以下開始記錄】", u"【開始紀錄】",
                                         u"【以下開始紀錄】", u"【結束記錄】",     u"【結束紀錄】"};
    if (std::any_of(std::begin(notes), std::end(notes),
                    [words](const char16_t *note) { return words == QStringView(note); }))
        return true;
    return words.startsWith(u"🌐此為逐字稿共筆頁面") || words.startsWith(u"📅 時間") ||
           words.startsWith(u"🏡 地點");
}

} // namespace

QList<OddMark> padFurniture(QStringView text)
{
    QList<OddMark> found;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBreak(text.at(i)))
            continue;
        if (isFurniture(text.mid(start, i - start))) {
            // With the break behind it, or at the end of the turn the one before it.
            const bool last = i == text.size();
            const qsizetype from = last && start > 0 ? start - 1 : start;
            const qsizetype end = last ? i : i + 1;
            found.append(OddMark{{from, end - from}, QString()});
        }
        start = i + 1;
    }
    return found;
}

} // namespace verbatim
