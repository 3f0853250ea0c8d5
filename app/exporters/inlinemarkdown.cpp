// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/inlinemarkdown.h"

#include "app/core/directions.h"
#include "app/exporters/inlinewriter.h"
#include "app/exporters/otherlanguage.h"
#include "app/exporters/utf8text.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmark.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

using Kind = PrintedRun::Kind;

// Where a stretch of another kind begins is written into the text that cmark reads as a non-character, which
// no text of ours may contain otherwise.
constexpr char16_t firstKindMark = 0xfdd0;
constexpr char16_t lastNonCharacter = 0xfdef;

// No block construct of Markdown begins with this, and what follows stands as at the beginning of a line.
constexpr QLatin1StringView sentinel(". ");

constexpr bool isNonCharacter(char16_t unit)
{
    return unit >= firstKindMark && unit <= lastNonCharacter;
}

QChar markOf(Kind kind)
{
    return QChar(static_cast<char16_t>(firstKindMark + static_cast<int>(kind)));
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

// Plain text as Markdown that means exactly it.
QString literalMarkdown(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x80 && character.isPunct())
            escaped += u'\\';
        else if (unit < 0x80 && character.isSymbol())
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

// Text without the characters that we use ourselves. A numeric entity could bring one back later.
QString withoutOwnMarks(QString text)
{
    static const QRegularExpression numericEntity(
        uR"(&#(?:[xX]0*[fF][dD][dDeE][0-9a-fA-F]|0*(?:649[7-9][0-9]|6500[0-7]));)"_s);
    text.removeIf([](QChar character) { return isNonCharacter(character.unicode()); });
    if (text.contains("&#"_L1))
        text.replace(numericEntity, QString(QChar(QChar::ReplacementCharacter)));
    return text;
}

QString markdownOf(const PrintedParagraph &paragraph)
{
    // A mark only where the kind changes: before emphasis it would count as a letter.
    QString text;
    Kind kind = Kind::Words;
    for (const PrintedRun &run : paragraph) {
        const Kind next = run.kind == Kind::Amended ? Kind::Words : run.kind;
        if (next != kind || next == Kind::WithheldMark)
            text += markOf(next);
        kind = next;
        const QString clean = withoutOwnMarks(run.text);
        text += kind == Kind::WithheldMark ? literalMarkdown(clean) : clean;
    }
    return text;
}

bool isMarkup(QChar character)
{
    static constexpr QStringView markup = u"\\`*_[]<&";
    return markup.contains(character);
}

// Whether cmark would give the text back as it is, so that it need not be asked. Most paragraphs of most
// records are like this.
bool isPlainText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            return (unit >= 0x20 || unit == u'\t') && !isMarkup(character);
        return unit != lineSeparator.unicode() && !isNonCharacter(unit) && !isDirectionControl(character);
    });
}

// Walks over what cmark made of a paragraph: the same for all writers.
class InlineWalk
{
public:
    InlineWalk(InlineWriter &writer, QStringView paragraph)
        : m_writer(writer)
        , m_directions(paragraph, DirectionGuard::Keep::Needed)
    {}

    // Closes the directions that are still open.
    void end()
    {
        if (const QString closing = m_directions.closing(); !closing.isEmpty())
            m_writer.words(closing, m_kind);
    }

    // Literal text from the tree: marks switch the kind, line separators break. The blank that was put on
    // either side of a line separator for cmark goes again.
    void text(QStringView literal)
    {
        qsizetype begin = 0;
        for (qsizetype i = 0; i < literal.size(); ++i) {
            const char16_t unit = literal[i].unicode();
            if (unit == lineSeparator.unicode()) {
                const qsizetype end = i > begin && literal[i - 1] == u' ' ? i - 1 : i;
                piece(literal.sliced(begin, end - begin));
                m_writer.lineBreak();
                begin = i + 1 < literal.size() && literal[i + 1] == u' ' ? i + 2 : i + 1;
            } else if (isNonCharacter(unit)) {
                piece(literal.sliced(begin, i - begin));
                m_kind = static_cast<Kind>(unit - firstKindMark);
                begin = i + 1;
            }
        }
        if (begin < literal.size())
            piece(literal.sliced(begin));
    }

    void node(cmark_node *node, cmark_event_type event);

private:
    void link(cmark_node *node, cmark_event_type event);

    void piece(QStringView text)
    {
        // Asked here and not before cmark: an entity may spell a control, too.
        const bool hasControl = std::ranges::any_of(text, isDirectionControl);
        const QString inert = hasControl ? m_directions.next(text) : QString();
        const QStringView words = hasControl ? QStringView(inert) : text;
        if (!words.isEmpty())
            m_writer.words(words, m_kind);
    }

    InlineWriter &m_writer;
    DirectionGuard m_directions;
    Kind m_kind = Kind::Words;
};

class HtmlWriter final : public InlineWriter
{
public:
    HtmlWriter(Utf8Text &out, const OtherLanguage *languages)
        : m_out(out)
        , m_languages(languages)
    {}

    void words(QStringView text, Kind kind) override
    {
        const QLatin1StringView cssClass = classOf(kind);
        if (cssClass.isEmpty()) {
            spoken(text);
            return;
        }
        m_out.raw("<span class=\"");
        m_out.raw(cssClass);
        m_out.raw("\">");
        m_out.xml(text);
        m_out.raw("</span>");
    }
    void lineBreak() override { m_out.raw("<br>"); }
    void enter(InlineMark mark) override
    {
        m_out.raw("<");
        m_out.raw(elementOf(mark));
        m_out.raw(">");
    }
    void leave(InlineMark mark) override
    {
        m_out.raw("</");
        m_out.raw(elementOf(mark));
        m_out.raw(">");
    }
    void enterLink(const QString &address) override
    {
        m_out.raw("<a href=\"");
        m_out.xml(address);
        m_out.raw("\" rel=\"noreferrer noopener\">");
    }
    void leaveLink(const QString &) override { m_out.raw("</a>"); }

private:
    void spoken(QStringView text)
    {
        qsizetype done = 0;
        const QList<TextRange> english =
            m_languages ? m_languages->englishStretches(text) : QList<TextRange>();
        for (const TextRange &range : english) {
            m_out.xml(text.sliced(done, range.start - done));
            m_out.raw("<span lang=\"en\">");
            m_out.xml(text.sliced(range.start, range.length));
            m_out.raw("</span>");
            done = range.end();
        }
        m_out.xml(text.sliced(done));
    }
    static QLatin1StringView classOf(Kind kind)
    {
        switch (kind) {
        case Kind::Words:
        case Kind::Amended:
            return {};
        case Kind::WithheldMark:
            return "withheld"_L1;
        case Kind::Undecided:
            return "undecided"_L1;
        case Kind::TakenBack:
            return "taken-back"_L1;
        }
        Q_UNREACHABLE();
    }
    static QLatin1StringView elementOf(InlineMark mark)
    {
        switch (mark) {
        case InlineMark::Emphasis:
            return "em"_L1;
        case InlineMark::Strong:
            return "strong"_L1;
        case InlineMark::Code:
            return "code"_L1;
        }
        Q_UNREACHABLE();
    }

    Utf8Text &m_out;
    const OtherLanguage *m_languages;
};

class PlainTextWriter final : public InlineWriter
{
public:
    void words(QStringView text, Kind) override { plain += text; }
    void lineBreak() override { plain += u'\n'; }
    void enter(InlineMark) override {}
    void leave(InlineMark) override {}
    void enterLink(const QString &) override { m_linkBegan = plain.size(); }
    void leaveLink(const QString &address) override
    {
        const QString label = plain.sliced(m_linkBegan);
        if (label != address && QString("mailto:"_L1 + label) != address && QString(label + u'/') != address)
            plain += " ("_L1 + address + u')';
    }

    QString plain;

private:
    qsizetype m_linkBegan = 0;
};

// The address in the form it may leave in, or nothing where it may not be a link.
QString allowedAddress(const QString &address)
{
    for (const QChar character : address) {
        if (isNonCharacter(character.unicode()) || isDirectionControl(character) ||
            character.unicode() < 0x20)
            return {};
    }
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return {};
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (web ? url.host().isEmpty() : url.scheme() != "mailto"_L1)
        return {};
    return QString::fromLatin1(url.toEncoded());
}

QString urlOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_url(node));
}

void InlineWalk::link(cmark_node *node, cmark_event_type event)
{
    const QString address = allowedAddress(urlOf(node));
    const bool entering = event == CMARK_EVENT_ENTER;
    if (!address.isEmpty())
        entering ? m_writer.enterLink(address) : m_writer.leaveLink(address);
    else
        text(entering ? u"["_s : u"]("_s + urlOf(node) + u')');
}

void InlineWalk::node(cmark_node *node, cmark_event_type event)
{
    const cmark_node_type type = cmark_node_get_type(node);
    const bool entering = event == CMARK_EVENT_ENTER;
    switch (type) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
        text(QString::fromUtf8(cmark_node_get_literal(node)));
        break;
    case CMARK_NODE_CODE:
        m_writer.enter(InlineMark::Code);
        text(QString::fromUtf8(cmark_node_get_literal(node)));
        m_writer.leave(InlineMark::Code);
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        m_writer.lineBreak();
        break;
    case CMARK_NODE_EMPH:
        entering ? m_writer.enter(InlineMark::Emphasis) : m_writer.leave(InlineMark::Emphasis);
        break;
    case CMARK_NODE_STRONG:
        entering ? m_writer.enter(InlineMark::Strong) : m_writer.leave(InlineMark::Strong);
        break;
    case CMARK_NODE_LINK:
        link(node, event);
        break;
    case CMARK_NODE_IMAGE:
        text(entering ? u"!["_s : u"]("_s + urlOf(node) + u')');
        break;
    default: // the document and its one paragraph; cmark's enum also names blocks that can't occur
        break;
    }
}

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

void dropSentinel(cmark_node *document)
{
    cmark_node *paragraph = cmark_node_first_child(document);
    cmark_node *first = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    if (!first || cmark_node_get_type(first) != CMARK_NODE_TEXT)
        return;
    const QByteArray literal(cmark_node_get_literal(first));
    cmark_node_set_literal(first, literal.mid(sentinel.size()).constData());
}

// `text` may contain kind marks. A line break is a blank, lineSeparator and a blank for cmark, so that
// emphasis may begin behind it as at the beginning of a line, and span it.
void write(InlineWriter &writer, QString text)
{
    text.replace(u'\r', lineSeparator).replace(u'\n', lineSeparator).remove(QChar(u'\0'));
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    const QString padding = u' ' + QString(lineSeparator) + u' ';
    const QString core = text.sliced(begin, end - begin).replace(lineSeparator, padding);

    const QByteArray source = (sentinel + core).toUtf8();
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(source.constData(), static_cast<size_t>(source.size()), CMARK_OPT_DEFAULT));
    dropSentinel(document.get());

    InlineWalk walk(writer, text);
    walk.text(QStringView(text).first(begin));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        walk.node(cmark_iter_get_node(iterator.get()), event);
    walk.text(QStringView(text).sliced(end));
    walk.end();
}

} // namespace

void writeInline(const PrintedParagraph &paragraph, InlineWriter &writer)
{
    const bool isPlain =
        std::ranges::all_of(paragraph, [](const PrintedRun &run) { return isPlainText(run.text); });
    if (!isPlain) {
        write(writer, markdownOf(paragraph));
        return;
    }
    for (const PrintedRun &run : paragraph) {
        if (!run.text.isEmpty())
            writer.words(run.text, run.kind == Kind::Amended ? Kind::Words : run.kind);
    }
}

QString inlineMarkdownToHtml(QStringView paragraph)
{
    return inlineMarkdownToHtml(PrintedParagraph{{Kind::Words, paragraph.toString()}});
}

QString inlineMarkdownToHtml(const PrintedParagraph &paragraph)
{
    Utf8Text html;
    appendInlineHtml(html, paragraph);
    return QString::fromUtf8(html.take());
}

void appendInlineHtml(Utf8Text &html, const PrintedParagraph &paragraph, const OtherLanguage *languages)
{
    HtmlWriter writer(html, languages);
    writeInline(paragraph, writer);
}

QString inlineMarkdownToPlainText(QStringView paragraph)
{
    return inlineMarkdownToPlainText(PrintedParagraph{{Kind::Words, paragraph.toString()}});
}

QString inlineMarkdownToPlainText(const PrintedParagraph &paragraph)
{
    PlainTextWriter writer;
    writeInline(paragraph, writer);
    return writer.plain;
}

QString escapedForHtml(QStringView text)
{
    Utf8Text html;
    html.xml(text);
    return QString::fromUtf8(html.take());
}

} // namespace verbatim
