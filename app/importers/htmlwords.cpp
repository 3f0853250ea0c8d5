// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/htmlwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestEntity = 12; // UTF-16 units with & and ;
constexpr qsizetype longestTag = 512;   // UTF-16 units; a "<" whose ">" is further away is a character

QString characterNamed(QStringView name)
{
    static const std::pair<QStringView, char16_t> named[] = {
        {u"amp", u'&'},    {u"lt", u'<'},    {u"gt", u'>'},     {u"quot", u'"'},   {u"apos", u'\''},
        {u"nbsp", 0x00a0}, {u"lrm", 0x200e}, {u"rlm", 0x200f},  {u"hellip", u'…'}, {u"mdash", u'—'},
        {u"ndash", u'–'},  {u"lsquo", u'‘'}, {u"rsquo", u'’'},  {u"ldquo", u'“'},  {u"rdquo", u'”'},
        {u"middot", u'·'}, {u"copy", u'©'},  {u"ensp", 0x2002}, {u"emsp", 0x2003}, {u"thinsp", 0x2009},
    };
    const auto found = std::ranges::find(named, name, [](const auto &entry) { return entry.first; });
    return found == std::end(named) ? QString() : QString(QChar(found->second));
}

QString characterNumbered(QStringView number)
{
    const bool isHex = number.startsWith(u'x') || number.startsWith(u'X');
    bool isNumber = false;
    const char32_t c = isHex ? number.sliced(1).toUInt(&isNumber, 16) : number.toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && c > 0 && c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
    return isCharacter ? QString::fromUcs4(&c, 1) : QString();
}

/// A tag that begins at `at`, or nothing where it is a "<" of the text.
struct Tag
{
    QStringView name;       ///< "v", "/v"; a time in WebVTT
    QStringView attributes; ///< what follows the name
    qsizetype end = 0;      ///< behind ">"
};

std::optional<Tag> tagAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(longestTag, text.size() - at));
    const qsizetype end = rest.indexOf(u'>');
    if (end < 2)
        return std::nullopt;
    const QStringView inside = rest.sliced(1, end - 1);
    qsizetype length = inside.startsWith(u'/') ? 1 : 0;
    while (length < inside.size() && (inside[length].isLetterOrNumber() || inside[length] == u':'))
        ++length;
    return Tag{inside.first(length), inside.sliced(length), at + end + 1};
}

bool isSubtitleTag(const Tag &tag)
{
    static constexpr QStringView names[] = {u"v", u"c",    u"i",  u"b",    u"u",
                                            u"s", u"ruby", u"rt", u"lang", u"font"};
    const QStringView name = tag.name.startsWith(u'/') ? tag.name.sliced(1) : tag.name;
    const bool isTime = !name.isEmpty() && name.front().isDigit() && name.contains(u':');
    return isTime || std::ranges::any_of(names, [name](QStringView known) {
               return name.compare(known, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString meant;
        const qsizetype end =
            text[i] == u'&' ? text.sliced(i, std::min(longestEntity, text.size() - i)).indexOf(u';') : -1;
        if (end > 1) {
            const QStringView name = text.sliced(i + 1, end - 1);
            meant = name.startsWith(u'#') ? characterNumbered(name.sliced(1)) : characterNamed(name);
        }
        if (meant.isEmpty()) {
            result += text[i];
        } else {
            result += meant;
            i += end;
        }
    }
    return result;
}

QList<VoicedWords> voicedWordsOf(QStringView cue)
{
    QList<VoicedWords> result;
    VoicedWords current;
    const auto flush = [&] {
        current.words = withoutEntities(current.words);
        if (!current.words.trimmed().isEmpty())
            result.append(current);
        current = {};
    };
    for (qsizetype i = 0; i < cue.size(); ++i) {
        const std::optional<Tag> tag = cue[i] == u'<' ? tagAt(cue, i) : std::nullopt;
        if (!tag || !isSubtitleTag(*tag)) {
            current.words += cue[i];
            continue;
        }
        if (tag->name == u"v" || tag->name == u"/v") {
            flush();
            // <v.class Name>
            const qsizetype blank = tag->attributes.indexOf(u' ');
            if (tag->name == u"v" && blank >= 0)
                current.voice = withoutEntities(tag->attributes.sliced(blank)).simplified();
        }
        i = tag->end - 1;
    }
    flush();
    return result;
}

QList<TimedParagraph> timedParagraphsOf(QStringView html)
{
    static const QRegularExpression stamp(u"data-timestamp\\s*=\\s*[\"']?([0-9.]{1,16})"_s);
    QList<TimedParagraph> result;
    TimedParagraph current;
    QString skippedUntil; ///< the tag that ends what holds no words
    const auto flush = [&] {
        current.words = withoutEntities(current.words).replace(QChar(0x00a0), u' ').trimmed();
        if (!current.words.isEmpty())
            result.append(current);
        // A time stamp that stands alone belongs to what follows.
        const std::optional<qint64> kept = current.words.isEmpty() ? current.timeMs : std::nullopt;
        current = {QString(), kept};
    };
    for (qsizetype i = 0; i < html.size(); ++i) {
        const std::optional<Tag> tag = html[i] == u'<' ? tagAt(html, i) : std::nullopt;
        if (!tag || tag->name.isEmpty()) {
            if (skippedUntil.isEmpty())
                current.words += html[i] == u'\n' ? QChar(u' ') : html[i];
            continue;
        }
        const QString name = tag->name.toString().toLower();
        if (!skippedUntil.isEmpty()) {
            skippedUntil = name == skippedUntil ? QString() : skippedUntil;
        } else if (name == "script"_L1 || name == "style"_L1) {
            skippedUntil = u'/' + name;
        } else if (name == "br"_L1) {
            current.words += u'\n';
        } else if (const auto match = stamp.match(tag->attributes.toString());
                   name == "span"_L1 && match.hasMatch()) {
            const double seconds = match.captured(1).toDouble();
            if (!current.timeMs && std::isfinite(seconds))
                current.timeMs = qRound64(seconds * 1000);
            skippedUntil = u"/span"_s;
        } else if (QStringList{u"p"_s, u"/p"_s, u"div"_s, u"/div"_s, u"li"_s, u"/li"_s}.contains(name)) {
            flush();
        }
        i = tag->end - 1;
    }
    flush();
    return result;
}

} // namespace verbatim
