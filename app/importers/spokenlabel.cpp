// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/spokenlabel.h"

#include "app/core/archiveline.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestLabel = 30; // UTF-16 units; what is longer is a sentence

} // namespace

bool looksLikeLabel(QStringView label)
{
    static constexpr QStringView sentenceMarks = u"，。！？；、,;!?";
    return !label.isEmpty() && label.size() <= longestLabel && std::ranges::none_of(label, [](QChar c) {
        return sentenceMarks.contains(c) || isArchiveColon(c);
    });
}

bool isInBrackets(QStringView text)
{
    return text.size() > 2 && ((text.front() == u'（' && text.indexOf(u'）') == text.size() - 1) ||
                               (text.front() == u'(' && text.indexOf(u')') == text.size() - 1));
}

std::optional<SpokenLine> splitSpokenLine(QStringView line)
{
    const auto colon = std::ranges::find_if(line, isArchiveColon);
    if (colon == line.end())
        return std::nullopt;
    const QStringView label = line.first(colon - line.begin()).trimmed();
    const QStringView rest = line.sliced(colon - line.begin() + 1);
    const bool isAddress = rest.startsWith("//"_L1);
    const bool isClock =
        !label.isEmpty() && label.back().isDigit() && !rest.isEmpty() && rest.front().isDigit();
    const bool hasLetter =
        std::ranges::any_of(label, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (isAddress || isClock || !hasLetter || !looksLikeLabel(label))
        return std::nullopt;
    return SpokenLine{label, rest.trimmed()};
}

} // namespace verbatim
