// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/cutemphasis.h"

#include "app/core/turn.h"

#include <algorithm>
#include <utility>

namespace verbatim {

namespace {

bool isSign(QChar unit)
{
    return unit == u'*' || unit == u'_';
}

bool isEscaped(QStringView text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (at > backslashes && text[at - 1 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// A row of one sign, and what it may do by what stands beside it.
struct Sign
{
    TextRange range;
    QChar unit;
    bool opens = false;
    bool closes = false;
};

Sign signAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] == text[start])
        ++end;
    const QChar before = start > 0 ? text[start - 1] : QChar(u' ');
    const QChar after = end < text.size() ? text[end] : QChar(u' ');
    // file_name_of has none, nor has 甲_乙_丙.
    const bool within = text[start] == u'_' && before.isLetterOrNumber() && after.isLetterOrNumber();
    return {{start, end - start}, text[start], !within && !after.isSpace(), !within && !before.isSpace()};
}

/// The signs that belong together.
QList<std::pair<TextRange, TextRange>> pairsIn(QStringView text)
{
    QList<std::pair<TextRange, TextRange>> pairs;
    QList<Sign> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == paragraphSeparator)
            open.clear();
        if (!isSign(text[at]) || isEscaped(text, at))
            continue;
        const Sign sign = signAt(text, at);
        at = sign.range.end() - 1;
        const auto opener = std::find_if(open.crbegin(), open.crend(), [&sign](const Sign &one) {
            return one.unit == sign.unit && one.range.length == sign.range.length;
        });
        if (sign.closes && opener != open.crend()) {
            pairs.append({opener->range, sign.range});
            open.resize(std::distance(opener, open.crend()) - 1);
        } else if (sign.opens) {
            open.append(sign);
        }
    }
    return pairs;
}

/// Those that reach into the range.
QList<TextCut> cutsIn(const QList<TextCut> &cuts, TextRange range)
{
    QList<TextCut> found;
    for (const TextCut &cut : cuts) {
        if (range.start < cut.range.end() && cut.range.start < range.end())
            found.append(cut);
    }
    return found;
}

bool isCut(const QList<TextCut> &cuts, TextRange range)
{
    return !cutsIn(cuts, range).isEmpty();
}

/// Whether nothing but blanks would stand there.
bool isEmptied(const QList<TextCut> &cuts, QStringView text, TextRange range)
{
    const QList<TextCut> here = cutsIn(cuts, range);
    if (here.isEmpty() ||
        std::ranges::any_of(here, [](const TextCut &cut) { return cut.instead == TextCut::Instead::Words; }))
        return false;
    for (qsizetype at = range.start; at < range.end(); ++at) {
        if (!text[at].isSpace() && !isCut(here, {at, 1}))
            return false;
    }
    return true;
}

} // namespace

QList<TextRange> emphasisCutBy(const QList<TextCut> &cuts, QStringView text)
{
    if (cuts.isEmpty() || std::ranges::none_of(text, isSign))
        return {};
    QList<TextRange> left;
    const auto leave = [&](TextRange sign) {
        for (qsizetype at = sign.start; at < sign.end(); ++at) {
            if (!isCut(cuts, {at, 1}))
                left.append({at, 1});
        }
    };
    for (const auto &[opening, closing] : pairsIn(text)) {
        const bool one = isCut(cuts, opening) != isCut(cuts, closing);
        if (!one && !isEmptied(cuts, text, {opening.end(), closing.start - opening.end()}))
            continue;
        leave(opening);
        leave(closing);
    }
    std::ranges::sort(left, {}, &TextRange::start);
    return left;
}

} // namespace verbatim
