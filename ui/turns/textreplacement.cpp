// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/textreplacement.h"

#include <algorithm>

namespace verbatim {

TextReplacement replacementBetween(QStringView before, QStringView after, qsizetype caretAfter)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    qsizetype suffix = 0;
    const auto growSuffix = [&](qsizetype limit) {
        while (suffix < limit && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
            ++suffix;
    };
    growSuffix(std::min(shorter, after.size() - std::clamp<qsizetype>(caretAfter, 0, after.size())));
    while (prefix < shorter - suffix && before[prefix] == after[prefix])
        ++prefix;
    growSuffix(shorter - prefix);

    if (prefix > 0 && before[prefix - 1].isHighSurrogate())
        --prefix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    return {prefix, before.size() - prefix - suffix,
            after.mid(prefix, after.size() - prefix - suffix).toString()};
}

} // namespace verbatim
