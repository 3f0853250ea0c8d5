// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/latinwords.h"

#include <algorithm>
#include <array>

namespace verbatim {

namespace {

/// The last label of host names that are recognised without a scheme. A short list on purpose: a blank
/// forgotten behind a full stop ("end.next") must not hide two words from the check.
constexpr std::array hostEndings = {u"tw", u"com", u"org", u"net", u"gov", u"edu", u"io",
                                    u"us", u"uk",  u"jp",  u"eu",  u"app", u"dev", u"info",
                                    u"cc", u"me",  u"gle", u"ly",  u"fm",  u"tv",  u"do"};

/// Longer addresses are taken for several.
constexpr qsizetype longestAddress = 2048;

/// A tag longer than this is a stray less-than sign.
constexpr qsizetype longestTag = 512;

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Latin letters with their combining marks; not the full-width forms, which no dictionary has.
bool isLatin(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return isAsciiLetter(c);
    const bool latin = (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7) || (u >= 0x1E00 && u <= 0x1EFF);
    const bool combining = u >= 0x300 && u <= 0x36F;
    return latin || combining;
}

bool isTokenCharacter(QChar c)
{
    return isLatin(c) || isAsciiDigit(c) || c == u'_';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isHostCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'.';
}

/// Whatever may stand in a URL and does not end it in Markdown, HTML or prose.
bool isUrlCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && c != u')' && c != u'>' && c != u'<' && c != u'"' && c != u']';
}

/// The end of the run of such characters that starts here, at most longestAddress further: "a.a.a.a…" is
/// looked at again from each of its letters, and must not take the square of its length.
template <typename Predicate>
qsizetype runEnd(QStringView text, qsizetype from, Predicate belongs)
{
    const qsizetype limit = std::min(text.size(), from + longestAddress);
    qsizetype end = from;
    while (end < limit && belongs(text[end]))
        ++end;
    return end;
}

bool endsLikeAHost(QStringView host)
{
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot <= 0)
        return false;
    const QStringView last = host.mid(dot + 1);
    return std::any_of(hostEndings.begin(), hostEndings.end(),
                       [last](const char16_t *ending) { return last == QStringView(ending); });
}

/// The end of an HTML tag or entity that starts here, or `from`.
qsizetype markupEnd(QStringView text, qsizetype from)
{
    const qsizetype next = from + 1;
    if (text[from] == u'&') {
        const qsizetype end =
            runEnd(text, next, [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'#'; });
        return end > next && end < text.size() && text[end] == u';' ? end + 1 : from;
    }
    if (text[from] != u'<' || next >= text.size() || !(isAsciiLetter(text[next]) || text[next] == u'/'))
        return from;
    const QStringView window = text.mid(from, longestTag);
    const qsizetype close = window.indexOf(u'>');
    return close > 0 && !window.left(close).contains(u'\n') ? from + close + 1 : from;
}

/// The end of a web address, mail address, host name or handle that starts here, or `from`.
qsizetype addressEnd(QStringView text, qsizetype from)
{
    if (text[from] == u'@')
        return runEnd(text, from + 1, [](QChar c) { return isTokenCharacter(c) || isHostCharacter(c); });
    if (!isAsciiLetter(text[from]) && !isAsciiDigit(text[from]))
        return from;

    const qsizetype nameEnd =
        runEnd(text, from, [](QChar c) { return isHostCharacter(c) || c == u'_' || c == u'+' || c == u'%'; });
    if (nameEnd < text.size() && text[nameEnd] == u'@')
        return runEnd(text, nameEnd + 1, isHostCharacter);
    if (text.mid(nameEnd).startsWith(u"://") || text.mid(from).startsWith(u"mailto:", Qt::CaseInsensitive) ||
        text.mid(from).startsWith(u"www.", Qt::CaseInsensitive))
        return runEnd(text, nameEnd, isUrlCharacter);

    qsizetype hostEnd = runEnd(text, from, isHostCharacter);
    while (hostEnd > from && (text[hostEnd - 1] == u'.' || text[hostEnd - 1] == u'-'))
        --hostEnd;
    if (!endsLikeAHost(text.mid(from, hostEnd - from)))
        return from;
    return hostEnd < text.size() && text[hostEnd] == u'/' ? runEnd(text, hostEnd, isUrlCharacter) : hostEnd;
}

/// The end of the token (letters, digits, low lines, apostrophes inside) that starts here.
qsizetype tokenEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const bool apostropheInside = isApostrophe(text[end]) && end > from && isLatin(text[end - 1]) &&
                                      end + 1 < text.size() && isLatin(text[end + 1]);
        if (!apostropheInside && !isTokenCharacter(text[end]))
            break;
        ++end;
    }
    return end;
}

bool isWord(QStringView token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return isLatin(c) || isApostrophe(c); });
}

} // namespace

QList<TextRange> latinWords(QStringView text)
{
    QList<TextRange> words;
    qsizetype at = 0;
    while (at < text.size()) {
        // The many Chinese characters go by with one comparison.
        if (text[at] > QChar(0x1EFF)) {
            ++at;
            continue;
        }
        const qsizetype skipped = std::max(markupEnd(text, at), addressEnd(text, at));
        if (skipped > at) {
            at = skipped;
            continue;
        }
        const qsizetype end = tokenEnd(text, at);
        if (end > at && isWord(text.mid(at, end - at)))
            words.append(TextRange{at, end - at});
        at = std::max(end, at + 1);
    }
    return words;
}

} // namespace verbatim
