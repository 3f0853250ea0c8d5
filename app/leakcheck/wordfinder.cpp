// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/wordfinder.h"

#include "app/core/characterfolding.h"
#include "app/core/passagefinder.h"
#include "app/leakcheck/wordforms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestAsOne = 64;   ///< folded units
constexpr qsizetype longestInBytes = 40; ///< UTF-16 units
constexpr qsizetype mostPlaces = 50;     ///< that are told of one word
constexpr size_t mostHits = 100'000;     ///< that are looked at in one reading: a passage of thousands leaked
constexpr qsizetype contextUnits = 12;   ///< of the words around, on each side
constexpr qsizetype tellableInBinary = 6; ///< bytes; fewer are met by chance in a picture

/// The words of a passage without what looks like markup: its letters are not the speaker's, and with the
/// words that follow they would be met in the markup of every page (`…&amp;agenda` in `<p>agenda`).
QStringList piecesBetweenMarkup(const QString &passage)
{
    static const QRegularExpression markup(u"&#?\\w+;|</?[A-Za-z][A-Za-z0-9]{0,11}/?>"_s);
    return passage.split(markup, Qt::SkipEmptyParts);
}

bool isAsciiLetterOrNumber(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

QString isolated(QString text)
{
    // What stands around is for a line of a report: no breaks, nothing that turns the line round.
    for (QChar &unit : text) {
        if (unit.isSpace() || unit.category() == QChar::Other_Control ||
            unit.category() == QChar::Other_Format)
            unit = u' ';
    }
    return text;
}

} // namespace

WordFinder::WordFinder(const QStringList &withheldWords)
    : m_words(withheldWords)
{
    m_words.removeDuplicates();
    m_leaks.resize(static_cast<size_t>(m_words.size()));
    m_parts.resize(static_cast<size_t>(m_words.size()));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        addForms(i);
    m_automaton.build();
}

void WordFinder::addForms(qsizetype word)
{
    bool tellable = false;
    QStringList known;
    for (const QString &reading : readingsOfPassage(m_words[word])) {
        const QString form = m_folder.foldedString(reading);
        if (known.contains(form) || !isTellable(reading))
            continue;
        known += form;
        tellable = true;
        const bool latin = std::ranges::all_of(form, isAsciiLetterOrNumber);
        for (const QString &piece : piecesBetweenMarkup(reading)) {
            const QString stretch = m_folder.foldedString(piece);
            if (stretch.size() > StretchIndex::length)
                m_stretches.add(stretch, static_cast<int>(word));
        }
        const QString begin = form.first(qMin(form.size(), longestAsOne)); // the stretches find the rest
        m_automaton.add(begin, static_cast<int>(m_forms.size()));
        m_forms.push_back({word, Kind::Word, begin.size(), latin && form.size() <= longestWholeWord});
    }
    if (!tellable) {
        if (!m_words[word].isEmpty())
            m_uncheckable += m_words[word];
        return;
    }
    for (const QString &part : partsOfName(m_words[word])) {
        const QString form = m_folder.foldedString(part);
        m_automaton.add(form, static_cast<int>(m_forms.size()));
        m_forms.push_back({word, Kind::PartOfName, form.size(), false});
    }
    addByteForms(word);
}

void WordFinder::addByteForm(qsizetype word, const QByteArray &bytes, Encoding encoding)
{
    m_bytePatterns.add(bytes, static_cast<int>(m_byteForms.size()));
    m_byteForms.push_back({word, bytes.size(), encoding});
}

void WordFinder::addByteForms(qsizetype word)
{
    const QString whole = m_words[word];
    QStringList parts{whole};
    if (whole.size() > longestInBytes)
        parts = {whole.first(StretchIndex::length), whole.last(StretchIndex::length)};
    for (const QString &part : std::as_const(parts)) {
        QStringList forms{part.normalized(QString::NormalizationForm_C),
                          part.normalized(QString::NormalizationForm_D)};
        forms.removeDuplicates();
        for (const QString &form : std::as_const(forms)) {
            addByteForm(word, form.toUtf8(), Encoding::Utf8);
            for (const QByteArray &encoded : wideEncodings(form))
                addByteForm(word, encoded, Encoding::Wide);
        }
    }
}

bool WordFinder::stands(const FoldedText &folded, const QString &text, qsizetype start, const Form &form)
{
    if (!form.wholeWordOnly)
        return true;
    // The letters as they were written: folded, an é is an e and its mark.
    const auto letterAt = [&](qsizetype unit) { return text[folded.positions[unit]]; };
    const qsizetype end = start + form.length;
    const bool begins =
        TextFolder::isAfterGap(folded, text, start) || !isAsciiLetterOrNumber(letterAt(start - 1));
    const bool ends = end == folded.text.size() || TextFolder::isAfterGap(folded, text, end) ||
                      !isAsciiLetterOrNumber(letterAt(end));
    return begins && ends;
}

std::vector<WordFinder::Hit> WordFinder::hitsIn(const QString &text)
{
    const FoldedText folded = m_folder.folded(text);
    std::vector<Hit> hits;
    const auto add = [&](qsizetype word, Kind kind, qsizetype start, qsizetype length) {
        if (hits.size() < mostHits)
            hits.push_back({word, kind, folded.positions[start], folded.positions[start + length - 1] + 1});
    };
    m_automaton.search(folded.text, [&](qsizetype end, int id) {
        const Form &form = m_forms[static_cast<size_t>(id)];
        if (stands(folded, text, end - form.length, form))
            add(form.word, form.kind, end - form.length, form.length);
    });
    m_stretches.search(folded.text, [&](qsizetype start, int word) {
        add(word, Kind::Stretch, start, StretchIndex::length);
    });
    std::ranges::stable_sort(hits, {}, &Hit::start);
    return hits;
}

namespace {

// The words around a hit, every withheld word among them behind the same mark.
template <typename Hits>
QString aroundHit(const QString &text, const Hits &hits, size_t index)
{
    const qsizetype from = qMax(qsizetype(0), qsizetype(hits[index].start) - contextUnits);
    const qsizetype to = qMin(text.size(), qsizetype(hits[index].end) + contextUnits);
    QList<bool> masked(to - from, false);
    // Only near ones can reach in here; the list is sorted by their starts.
    constexpr size_t near = 200;
    const size_t first = index > near ? index - near : 0;
    const size_t last = std::min(hits.size(), index + near);
    for (size_t i = first; i < last; ++i) {
        for (qsizetype at = qMax(from, qsizetype(hits[i].start)); at < qMin(to, qsizetype(hits[i].end)); ++at)
            masked[at - from] = true;
    }
    QString around;
    for (qsizetype at = from; at < to; ++at) {
        if (!masked[at - from])
            around += text[at];
        else if (at == from || !masked[at - from - 1])
            around += u"▒▒"_s;
    }
    return isolated(around).simplified();
}

} // namespace

void WordFinder::addPlace(qsizetype word, Kind kind, const QString &place, const QString &around)
{
    FoundPlaces &found = (kind == Kind::PartOfName ? m_parts : m_leaks)[static_cast<size_t>(word)];
    if (found.leaks.size() >= mostPlaces || found.known.contains(place))
        return;
    found.known.insert(place);
    found.leaks += Leak{m_words[word], place, around};
}

void WordFinder::lookInto(const LocatedText &reading, const PlaceOfOrigin &place)
{
    const std::vector<Hit> hits = hitsIn(reading.text);
    for (size_t i = 0; i < hits.size(); ++i) {
        const Hit &hit = hits[i];
        // A passage leaks stretch by stretch; one of them tells the place.
        const bool goesOn = i > 0 && hits[i - 1].word == hit.word && hits[i - 1].kind == Kind::Stretch &&
                            hit.kind == Kind::Stretch && hit.start <= hits[i - 1].start + 1;
        if (!goesOn)
            addPlace(hit.word, hit.kind, place(reading.originOf(hit.start)),
                     aroundHit(reading.text, hits, i));
    }
}

void WordFinder::lookInto(const QString &text, const QString &place)
{
    lookInto(LocatedText{text, {}}, [&](int) { return place; });
}

void WordFinder::lookIntoBytes(const QByteArray &bytes, Bytes kind, const QString &place)
{
    m_bytePatterns.search(bytes, [&](int id) {
        const ByteForm &form = m_byteForms[static_cast<size_t>(id)];
        const bool readAsText = kind == Bytes::OfText && form.encoding == Encoding::Utf8;
        const bool byChance = kind == Bytes::OfBinary && form.length < tellableInBinary;
        if (!readAsText && !byChance)
            addPlace(form.word, Kind::Word, place, {});
    });
}

LeakReport WordFinder::report() const
{
    LeakReport report;
    for (size_t i = 0; i < m_leaks.size(); ++i) {
        report.leaks += m_leaks[i].leaks;
        // A part where the whole stands as well tells nothing more.
        for (const Leak &part : m_parts[i].leaks) {
            if (!m_leaks[i].known.contains(part.place))
                report.partsOfNames += part;
        }
    }
    report.uncheckable = m_uncheckable;
    return report;
}

} // namespace verbatim
