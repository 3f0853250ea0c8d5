// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/expansion.h"

namespace verbatim {

namespace {

bool isLatin(QChar c)
{
    return (c.isLetterOrNumber() && c.script() == QChar::Script_Latin) || (c >= u'0' && c <= u'9');
}

/// The abbreviation stands right before `end` and does not begin inside a Latin word.
bool standsBefore(QStringView text, qsizetype end, const QString &abbreviation, Qt::CaseSensitivity cases)
{
    if (abbreviation.isEmpty() || !text.first(end).endsWith(abbreviation, cases))
        return false;
    const qsizetype start = end - abbreviation.size();
    return start == 0 || !isLatin(abbreviation.front()) || !isLatin(text.at(start - 1));
}

const Expansion *longestBefore(QStringView text, qsizetype end, const QList<Expansion> &expansions,
                               Qt::CaseSensitivity cases)
{
    const Expansion *longest = nullptr;
    for (const Expansion &expansion : expansions) {
        const bool longer = !longest || expansion.abbreviation.size() > longest->abbreviation.size();
        if (longer && standsBefore(text, end, expansion.abbreviation, cases))
            longest = &expansion;
    }
    return longest;
}

} // namespace

bool endsWord(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
}

std::optional<ExpandedText> expansionAt(QStringView text, qsizetype position,
                                        const QList<Expansion> &expansions)
{
    if (position < 2 || position > text.size() || !endsWord(text.at(position - 1)))
        return std::nullopt;
    const qsizetype end = position - 1;
    const Expansion *found = longestBefore(text, end, expansions, Qt::CaseSensitive);
    if (!found)
        found = longestBefore(text, end, expansions, Qt::CaseInsensitive);
    if (!found || found->text.isEmpty())
        return std::nullopt;
    const bool swallowed = text.at(end) == u' ' && !isLatin(found->text.back());
    const qsizetype length = found->abbreviation.size();
    return ExpandedText{{end - length, length + (swallowed ? 1 : 0)}, found->text};
}

} // namespace verbatim
