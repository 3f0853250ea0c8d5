// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/termcompletion.h"

#include "app/core/takenbackwords.h"

namespace verbatim {

namespace {

constexpr qsizetype leastLetters = 3;

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool goesOn(QChar c)
{
    return isLatinLetter(c) || (c >= u'0' && c <= u'9');
}

} // namespace

TextRange latinWordBefore(QStringView text, qsizetype position)
{
    if (position < text.size() && goesOn(text.at(position)))
        return {position, 0};
    qsizetype start = position;
    while (start > 0 && goesOn(text.at(start - 1)))
        --start;
    if (start == position || !isLatinLetter(text.at(start)))
        return {position, 0};
    return {start, position - start};
}

std::optional<QString> completionOf(QStringView word, const QStringList &terms)
{
    if (word.size() < leastLetters)
        return std::nullopt;
    for (const QString &term : terms) {
        if (term.size() > word.size() && term.startsWith(word, Qt::CaseInsensitive))
            return term;
    }
    return std::nullopt;
}

QStringList completionTerms(const Transcript &transcript)
{
    QStringList terms = transcript.meeting.glossary;
    for (const Speaker &speaker : transcript.speakers)
        terms += namesOf(speaker);
    terms.removeDuplicates();
    return terms;
}

} // namespace verbatim
