// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/wordfinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Twelve characters in a row are hardly ever the same by chance, and a page break or a quotation leaves at
// least that many of a long passage together.
constexpr qsizetype stretch = 12;
constexpr qsizetype longestWholeWord = 5;

bool isAsciiLetterOrNumber(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

// Whether nothing but this word is likely to be found with it.
bool isTellable(const QString &form)
{
    int latin = 0;
    int other = 0;
    for (const char32_t character : form.toUcs4()) {
        if (!QChar::isLetterOrNumber(character))
            continue;
        ++(QChar::script(character) == QChar::Script_Latin || QChar::isNumber(character) ? latin : other);
    }
    return other >= 2 || latin >= 3 || (other == 1 && latin >= 1);
}

// The passage as it reads where its inline Markdown became markup: links lose their address.
QString withoutAddresses(QString word)
{
    static const QRegularExpression address(u"\\]\\([^()]*\\)"_s);
    return word.replace(address, u"]"_s);
}

} // namespace

WordFinder::WordFinder(const QStringList &withheldWords)
    : m_words(withheldWords)
{
    m_words.removeDuplicates();
    m_places.resize(static_cast<size_t>(m_words.size()));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        addForms(i);
}

void WordFinder::addForms(qsizetype word)
{
    QStringList forms{foldedString(m_words[word]), foldedString(withoutAddresses(m_words[word]))};
    forms.removeDuplicates();
    bool tellable = false;
    for (const QString &form : forms) {
        if (!isTellable(form))
            continue;
        tellable = true;
        const bool latin = std::ranges::all_of(form, isAsciiLetterOrNumber);
        const bool whole = latin && form.size() <= longestWholeWord;
        m_forms.push_back({word, QStringMatcher(form), form.size(), whole});
        for (qsizetype at = 0; form.size() > stretch && at + stretch <= form.size(); ++at) {
            const QString part = form.sliced(at, stretch);
            if (isTellable(part) && !m_stretches.contains(part, word))
                m_stretches.insert(part, word);
        }
    }
    if (!tellable && !m_words[word].isEmpty())
        m_uncheckable += m_words[word];
}

bool WordFinder::stands(const FoldedText &text, qsizetype position, const Form &form)
{
    if (!form.wholeWordOnly)
        return true;
    const qsizetype end = position + form.length;
    const bool begins =
        text.afterGap[position] || position == 0 || !isAsciiLetterOrNumber(text.text[position - 1]);
    const bool ends = end == text.text.size() || text.afterGap[end] || !isAsciiLetterOrNumber(text.text[end]);
    return begins && ends;
}

void WordFinder::addPlace(qsizetype word, const QString &place)
{
    QStringList &places = m_places[static_cast<size_t>(word)];
    if (!places.contains(place))
        places += place;
}

void WordFinder::lookForWords(const FoldedText &text, const PlaceOfLine &place)
{
    for (const Form &form : m_forms) {
        for (qsizetype at = form.matcher.indexIn(text.text); at >= 0;
             at = form.matcher.indexIn(text.text, at + form.length)) {
            if (stands(text, at, form))
                addPlace(form.word, place(text.lines[at]));
        }
    }
}

void WordFinder::lookForStretches(const FoldedText &text, const PlaceOfLine &place)
{
    if (m_stretches.isEmpty())
        return;
    for (qsizetype at = 0; at + stretch <= text.text.size(); ++at) {
        const QString part = QString::fromRawData(text.text.constData() + at, stretch);
        for (auto it = m_stretches.constFind(part); it != m_stretches.cend() && it.key() == part; ++it)
            addPlace(*it, place(text.lines[at]));
    }
}

void WordFinder::lookInto(const LocatedText &text, const PlaceOfLine &place)
{
    const FoldedText foldedText = folded(text);
    lookForWords(foldedText, place);
    lookForStretches(foldedText, place);
}

void WordFinder::lookInto(const QString &text, const QString &place)
{
    lookInto(LocatedText::of(text), [&](int) { return place; });
}

LeakReport WordFinder::report() const
{
    LeakReport report;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        for (const QString &place : m_places[static_cast<size_t>(i)])
            report.leaks += Leak{m_words[i], place};
    }
    report.uncheckable = m_uncheckable;
    return report;
}

} // namespace verbatim
