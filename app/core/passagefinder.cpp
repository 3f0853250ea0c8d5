// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/passagefinder.h"

#include "app/core/characterfolding.h"
#include "app/core/transcript.h"
#include "app/core/unescaping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Text of which every unit knows where it was written.
struct Reading
{
    QString text;
    QList<TextRange> sources;

    void append(QStringView piece, TextRange source)
    {
        text += piece;
        sources.resize(text.size(), source);
    }
};

/// A reading in the form that is compared.
struct Folded
{
    Reading reading;
    QList<bool> afterGap; ///< whether something was dropped, or began, directly before the unit
};

bool isHighOfPair(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

char32_t characterAt(QStringView text, qsizetype at)
{
    return isHighOfPair(text, at) ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

Reading asItStands(QStringView text)
{
    Reading reading;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = isHighOfPair(text, i) ? 2 : 1;
        reading.append(text.sliced(i, length), {i, length});
        i += length;
    }
    return reading;
}

/// The end of the tag that begins there, behind its bracket; -1 where none does.
qsizetype endOfTag(QStringView text, qsizetype at)
{
    const bool opens =
        text[at] == u'<' && at + 1 < text.size() &&
        (text[at + 1].isLetter() || text[at + 1] == u'/' || text[at + 1] == u'!' || text[at + 1] == u'?');
    const qsizetype end = opens ? text.indexOf(u'>', at) : -1;
    return end < 0 ? -1 : end + 1;
}

/// Without tags, with escapes as what they mean.
Reading asItIsMeant(QStringView text)
{
    Reading reading;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype end = endOfTag(text, i); end > 0) {
            reading.append(u" ", {i, end - i});
            i = end;
        } else if (const auto unescaped = unescapedAt(text.sliced(i))) {
            reading.append(unescaped->text, {i, unescaped->length});
            i += unescaped->length;
        } else {
            const qsizetype length = isHighOfPair(text, i) ? 2 : 1;
            reading.append(text.sliced(i, length), {i, length});
            i += length;
        }
    }
    return reading;
}

/// From the first unit that a character was written in to the last.
TextRange joined(const TextRange &first, const TextRange &last)
{
    return {first.start, last.end() - first.start};
}

Folded folded(const Reading &reading)
{
    Folded result;
    result.reading.text.reserve(reading.text.size());
    result.reading.sources.reserve(reading.text.size());
    bool gap = true;
    for (qsizetype i = 0; i < reading.text.size();) {
        const char32_t character = characterAt(reading.text, i);
        const qsizetype length = isHighOfPair(reading.text, i) ? 2 : 1;
        const TextRange source = joined(reading.sources.at(i), reading.sources.at(i + length - 1));
        i += length;
        if (isDroppedByFolding(character)) {
            gap = true;
            continue;
        }
        for (const QChar unit : foldedCharacter(character)) {
            result.reading.append(QStringView(&unit, 1), source);
            result.afterGap.append(gap);
            gap = false;
        }
    }
    return result;
}

bool isAsciiLetterOrNumber(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

bool isWholeWord(const Folded &text, qsizetype at, qsizetype length)
{
    const QString &all = text.reading.text;
    const qsizetype end = at + length;
    const bool begins = text.afterGap.at(at) || at == 0 || !isAsciiLetterOrNumber(all[at - 1]);
    return begins && (end == all.size() || text.afterGap.at(end) || !isAsciiLetterOrNumber(all[end]));
}

/// What hangs on the last character goes with it: a variation selector, an accent.
TextRange withHangingMarks(QStringView text, TextRange range)
{
    while (range.end() < text.size()) {
        const char32_t next = characterAt(text, range.end());
        const bool selector = next >= 0xe0100 && next <= 0xe01ef;
        if (!selector && !QChar::isMark(next))
            break;
        range.length += isHighOfPair(text, range.end()) ? 2 : 1;
    }
    return range;
}

QList<TextRange> united(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start < result.last().end())
            result.last().length = std::max(result.last().end(), range.end()) - result.last().start;
        else
            result.append(range);
    }
    return result;
}

bool mayMeanSomethingElse(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return QStringView(u"<&%=\\").contains(unit); });
}

} // namespace

PassageFinder::PassageFinder(const QStringList &words)
{
    for (const QString &word : words) {
        const QString form = folded(asItStands(word)).reading.text;
        const auto same = [&form](const Form &known) { return known.text == form; };
        if (form.isEmpty() || std::ranges::any_of(m_forms, same))
            continue;
        const bool latin = std::ranges::all_of(form, isAsciiLetterOrNumber);
        m_forms.push_back({form, latin && form.size() <= longestWholeWord});
    }
}

QList<TextRange> PassageFinder::findIn(const QString &text) const
{
    if (m_forms.empty() || text.isEmpty())
        return {};
    QList<TextRange> found;
    const auto look = [&](const Reading &reading) {
        const Folded all = folded(reading);
        const QString &compared = all.reading.text;
        for (const Form &form : m_forms) {
            const qsizetype length = form.text.size();
            for (qsizetype at = compared.indexOf(form.text); at >= 0;
                 at = compared.indexOf(form.text, at + 1)) {
                if (form.wholeWordOnly && !isWholeWord(all, at, length))
                    continue;
                const QList<TextRange> &sources = all.reading.sources;
                found.append(withHangingMarks(text, joined(sources.at(at), sources.at(at + length - 1))));
            }
        }
    };
    look(asItStands(text));
    if (mayMeanSomethingElse(text))
        look(asItIsMeant(text));
    return united(found);
}

QList<TextAnchor> PassageFinder::placesIn(const Transcript &transcript) const
{
    QList<TextAnchor> places;
    for (const Turn &turn : transcript.turns) {
        for (const TextRange &range : findIn(turn.text))
            places.append(anchorOnRange(turn, range));
    }
    return places;
}

bool isTellable(const QString &words)
{
    int latin = 0;
    int other = 0;
    // Put together again: a Hangul syllable is one character to a reader and two or three letters folded.
    const QString form = folded(asItStands(words)).reading.text.normalized(QString::NormalizationForm_KC);
    for (const char32_t character : form.toUcs4()) {
        if (!QChar::isLetterOrNumber(character))
            continue;
        ++(QChar::script(character) == QChar::Script_Latin || QChar::isNumber(character) ? latin : other);
    }
    return other >= 2 || latin >= 3 || (other == 1 && latin >= 1);
}

} // namespace verbatim
