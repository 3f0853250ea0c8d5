// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/search.h"

#include "app/core/textcleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// What PCRE reads at the beginning of a pattern: nothing empty is found, and there is an end to the ways
/// that are tried through one turn (a millisecond's worth).
const QString &patternStart()
{
    static const QString start = u"(*NOTEMPTY)(*LIMIT_MATCH=300000)"_s;
    return start;
}

char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype position)
{
    const QChar unit = text[position - 1];
    if (unit.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], unit);
    return unit.unicode();
}

/// Whether it is a part of what is written with blanks between the words.
bool isOfWord(char32_t c)
{
    if (QChar::isDigit(c) || QChar::isMark(c))
        return true;
    const QChar::Script script = QChar::script(c);
    return QChar::isLetter(c) && (script == QChar::Script_Latin || script == QChar::Script_Greek ||
                                  script == QChar::Script_Cyrillic);
}

/// All units that are the same as this one but for case: k is also K and the Kelvin sign.
QString unitsLike(QChar first)
{
    if (first.isSurrogate())
        return first;
    const char32_t folded = QChar::toCaseFolded(char32_t(first.unicode()));
    QString units;
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (QChar::toCaseFolded(c) == folded)
            units += QChar(static_cast<char16_t>(c));
    }
    return units;
}

/// The next place from `from` on with one of the units, or -1.
qsizetype indexOfAny(QStringView text, qsizetype from, const QString &units)
{
    if (units.size() == 1)
        return text.indexOf(units.front(), from);
    const QChar a = units[0];
    const QChar b = units[1];
    const QStringView rest = QStringView(units).sliced(2);
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == a || text[i] == b || (!rest.isEmpty() && rest.contains(text[i])))
            return i;
    }
    return -1;
}

Error noExpression(const QRegularExpression &expression)
{
    const qsizetype place = std::max<qsizetype>(0, expression.patternErrorOffset() - patternStart().size());
    return {
        SearchQuery::tr("This is no regular expression: %1 (at character %2). Correct it, or search for the "
                        "plain words.")
            .arg(expression.errorString())
            .arg(place + 1)};
}

Error tooComplex(const Transcript &transcript, const Turn &turn)
{
    constexpr qsizetype shown = 12;
    const Speaker *speaker = transcript.speaker(turn.speaker);
    const QString name = speaker ? speaker->printedLabel() : SearchQuery::tr("nobody named");
    return {
        SearchQuery::tr("The search ended at the turn of %1 that begins with “%2”: the expression tries too "
                        "many ways there. Make it simpler, for instance without one repetition inside "
                        "another.")
            .arg(name, turn.text.first(std::min(shown, turn.text.size())).simplified())};
}

/// \0 … \99 in the words for a replacement: the group, and how many units name it.
struct GroupReference
{
    int group = 0;
    qsizetype length = 0; ///< 0: none
};

GroupReference groupAt(QStringView words, qsizetype backslash, int groups)
{
    GroupReference reference;
    int number = 0;
    for (qsizetype i = backslash + 1; i < words.size() && i <= backslash + 2; ++i) {
        const int digit = words[i].unicode() - u'0';
        if (digit < 0 || digit > 9 || number * 10 + digit > groups)
            break;
        number = number * 10 + digit;
        reference = {number, i - backslash + 1};
    }
    return reference;
}

QString expanded(const QString &words, const QRegularExpressionMatch &match, int groups)
{
    QString result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] != u'\\' || i + 1 == words.size()) {
            result += words[i];
            continue;
        }
        if (const GroupReference reference = groupAt(words, i, groups); reference.length > 0) {
            result += match.capturedView(reference.group);
            i += reference.length - 1;
            continue;
        }
        const QChar next = words[++i];
        if (next == u'n')
            result += paragraphSeparator;
        else if (next == u't')
            result += u'\t';
        else if (next == u'\\')
            result += next;
        else
            result += QString(u'\\') + next;
    }
    return cleanText(result);
}

} // namespace

Result<TextMatcher> TextMatcher::of(const SearchQuery &query)
{
    TextMatcher matcher;
    matcher.m_query = query;
    if (query.text.isEmpty())
        return matcher;
    if (query.matching == SearchQuery::Matching::Plain) {
        matcher.m_query.text = cleanText(query.text);
        if (matcher.m_query.text.isEmpty())
            return matcher;
        if (matcher.m_query.text.toCaseFolded() == matcher.m_query.text.toUpper())
            matcher.m_query.caseSensitivity = Qt::CaseSensitive; // nothing in it has a case: the fast way
        const QChar first = matcher.m_query.text.front();
        matcher.m_firstUnits =
            matcher.m_query.caseSensitivity == Qt::CaseSensitive ? QString(first) : unitsLike(first);
        return matcher;
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (query.caseSensitivity == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    matcher.m_expression = QRegularExpression(patternStart() + query.text, options);
    if (!matcher.m_expression.isValid())
        return noExpression(matcher.m_expression);
    return matcher;
}

TextMatcher::Outcome TextMatcher::appendTo(QList<TextRange> &found, const Turn &turn) const
{
    if (isEmpty() || (m_query.speaker && *m_query.speaker != turn.speaker))
        return Outcome::Complete;
    if (m_query.matching == SearchQuery::Matching::RegularExpression)
        return findExpression(found, turn.text);
    findPlain(found, turn.text);
    return Outcome::Complete;
}

void TextMatcher::findPlain(QList<TextRange> &found, const QString &text) const
{
    const QStringView wanted = m_query.text;
    const QStringView all = text;
    qsizetype from = 0;
    while (true) {
        const qsizetype at = indexOfAny(all, from, m_firstUnits);
        if (at < 0 || at > all.size() - wanted.size())
            return;
        const TextRange range{at, wanted.size()};
        const bool same = all.sliced(at, wanted.size()).compare(wanted, m_query.caseSensitivity) == 0;
        if (same && hasWantedEnds(all, range)) {
            found.append(range);
            from = range.end();
        } else {
            from = at + 1;
        }
    }
}

TextMatcher::Outcome TextMatcher::findExpression(QList<TextRange> &found, const QString &text) const
{
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(text);
    if (!matches.isValid())
        return Outcome::TooComplex;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (hasWantedEnds(text, range))
            found.append(range);
        if (!matches.isValid())
            return Outcome::TooComplex;
    }
    return Outcome::Complete;
}

bool TextMatcher::hasWantedEnds(QStringView text, TextRange range) const
{
    if (m_query.extent == SearchQuery::Extent::Anywhere)
        return true;
    const bool goesOnBefore = range.start > 0 && isOfWord(codePointAt(text, range.start)) &&
                              isOfWord(codePointBefore(text, range.start));
    const bool goesOnBehind = range.end() < text.size() && isOfWord(codePointBefore(text, range.end())) &&
                              isOfWord(codePointAt(text, range.end()));
    return !goesOnBefore && !goesOnBehind;
}

std::optional<QString> TextMatcher::replacementAt(const QString &text, TextRange range,
                                                  const QString &replacement) const
{
    if (isEmpty() || range.start < 0 || range.length <= 0 || range.end() > text.size() ||
        !hasWantedEnds(text, range))
        return std::nullopt;
    if (m_query.matching == SearchQuery::Matching::Plain) {
        const QStringView there = QStringView(text).sliced(range.start, range.length);
        if (there.compare(m_query.text, m_query.caseSensitivity) != 0)
            return std::nullopt;
        return cleanText(replacement);
    }
    const QRegularExpressionMatch match = m_expression.match(
        text, range.start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || match.capturedEnd() != range.end())
        return std::nullopt;
    return expanded(replacement, match, m_expression.captureCount());
}

void TranscriptSearch::advance(const Transcript &transcript, qsizetype units)
{
    QList<TextRange> ranges;
    qsizetype read = 0;
    while (!m_done) {
        if (m_matcher.isEmpty() || m_nextTurn >= transcript.turns.size()) {
            m_done = true;
            return;
        }
        const Turn &turn = transcript.turns.at(m_nextTurn++);
        ranges.clear();
        if (m_matcher.appendTo(ranges, turn) == TextMatcher::Outcome::TooComplex) {
            m_failure = tooComplex(transcript, turn);
            m_done = true;
            return;
        }
        for (const TextRange &range : std::as_const(ranges)) {
            if (m_found.hits.size() == mostSearchHits) {
                m_found.stoppedEarly = true;
                m_done = true;
                return;
            }
            m_found.hits.append({turn.id, range});
        }
        read += turn.text.size();
        if (read >= units)
            return;
    }
}

Result<SearchHits> findAll(const Transcript &transcript, const SearchQuery &query)
{
    const Result<TextMatcher> matcher = TextMatcher::of(query);
    if (!matcher)
        return matcher.error();
    TranscriptSearch search(*matcher);
    while (!search.isDone())
        search.advance(transcript, std::numeric_limits<qsizetype>::max());
    if (search.failure())
        return *search.failure();
    return search.found();
}

ReplaceText replaceInTurn(const Turn &turn, const QList<PlannedReplacement> &replacements,
                          QList<RedactionRequest> &requests)
{
    ReplaceText edit;
    edit.turn = turn.id;
    edit.position = replacements.first().range.start;
    const qsizetype end = replacements.last().range.end();
    edit.removedLength = end - edit.position;
    qsizetype kept = edit.position;
    for (const PlannedReplacement &one : replacements) {
        edit.inserted += QStringView(turn.text).sliced(kept, one.range.start - kept);
        edit.inserted += one.inserted;
        kept = one.range.end();
    }

    const auto isHere = [&turn](const TextAnchor &anchor) { return anchor.turn == turn.id; };
    QList<qsizetype> marked;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (std::ranges::any_of(std::as_const(requests).at(i).passages, isHere))
            marked.append(i);
    }
    if (marked.isEmpty())
        return edit;
    QString text = turn.text;
    for (auto one = replacements.crbegin(); one != replacements.crend(); ++one) {
        text.replace(one->range.start, one->range.length, one->inserted);
        for (const qsizetype i : marked) {
            for (TextAnchor &anchor : requests[i].passages) {
                if (isHere(anchor))
                    anchor = carried(anchor, one->range.start, one->range.length, one->inserted.size(), text);
            }
        }
    }
    for (const qsizetype i : marked)
        edit.passages.append({requests.at(i).id, requests.at(i).passages});
    return edit;
}

Replacement replaceAll(const Transcript &transcript, const QList<SearchHit> &hits, const TextMatcher &matcher,
                       const QString &replacement)
{
    Replacement result;
    QList<RedactionRequest> requests = transcript.requests;
    QList<PlannedReplacement> planned;
    for (qsizetype i = 0; i < hits.size();) {
        const TurnId id = hits.at(i).turn;
        const Turn *turn = transcript.turns.find(id);
        planned.clear();
        qsizetype behind = 0;
        for (; i < hits.size() && hits.at(i).turn == id; ++i) {
            const TextRange range = hits.at(i).range;
            if (!turn || range.start < behind)
                continue;
            if (const auto inserted = matcher.replacementAt(turn->text, range, replacement)) {
                planned.append({range, *inserted});
                behind = range.end();
            }
        }
        if (planned.isEmpty())
            continue;
        result.edit.edits.emplace_back(replaceInTurn(*turn, planned, requests));
        result.count += planned.size();
    }
    return result;
}

} // namespace verbatim
