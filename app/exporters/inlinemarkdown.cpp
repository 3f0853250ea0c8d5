// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/inlinemarkdown.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmark.h>

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

constexpr bool isDirectionOverride(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
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

// What a writer of one target format has to know; the walk over the tree is the same for all.
class InlineWriter
{
public:
    virtual ~InlineWriter() = default;
    virtual void words(QStringView text, Kind kind) = 0;
    virtual void lineBreak() = 0;
    virtual void enter(cmark_node_type type) = 0;
    virtual void leave(cmark_node_type type) = 0;
    virtual void enterLink(const QString &address) = 0;
    virtual void leaveLink(const QString &address) = 0;

    // Literal text from the tree: marks switch the kind, line separators break.
    void text(QStringView literal)
    {
        qsizetype begin = 0;
        for (qsizetype i = 0; i < literal.size(); ++i) {
            const char16_t unit = literal[i].unicode();
            if (!isNonCharacter(unit) && unit != lineSeparator.unicode())
                continue;
            piece(literal.sliced(begin, i - begin));
            begin = i + 1;
            if (unit == lineSeparator.unicode())
                lineBreak();
            else
                m_kind = static_cast<Kind>(unit - firstKindMark);
        }
        piece(literal.sliced(begin));
    }

private:
    void piece(QStringView text)
    {
        if (!text.isEmpty())
            words(text, m_kind);
    }

    Kind m_kind = Kind::Words;
};

class HtmlWriter final : public InlineWriter
{
public:
    void words(QStringView text, Kind kind) override
    {
        const QString cssClass = classOf(kind);
        if (cssClass.isEmpty()) {
            html += escapedForHtml(text);
            return;
        }
        html += "<span class=\""_L1 + cssClass + "\">"_L1 + escapedForHtml(text) + "</span>"_L1;
    }
    void lineBreak() override { html += "<br>"_L1; }
    void enter(cmark_node_type type) override { html += u'<' + elementOf(type) + u'>'; }
    void leave(cmark_node_type type) override { html += "</"_L1 + elementOf(type) + u'>'; }
    void enterLink(const QString &address) override
    {
        html += "<a href=\""_L1 + escapedForHtml(address) + "\" rel=\"noreferrer noopener\">"_L1;
    }
    void leaveLink(const QString &) override { html += "</a>"_L1; }

    QString html;

private:
    static QString classOf(Kind kind)
    {
        switch (kind) {
        case Kind::Words:
        case Kind::Amended:
            return {};
        case Kind::WithheldMark:
            return u"withheld"_s;
        case Kind::Undecided:
            return u"undecided"_s;
        case Kind::TakenBack:
            return u"taken-back"_s;
        }
        Q_UNREACHABLE();
    }
    static QString elementOf(cmark_node_type type)
    {
        if (type == CMARK_NODE_CODE)
            return u"code"_s;
        return type == CMARK_NODE_STRONG ? u"strong"_s : u"em"_s;
    }
};

class PlainTextWriter final : public InlineWriter
{
public:
    void words(QStringView text, Kind) override
    {
        for (const QChar character : text) {
            if (!isDirectionOverride(character.unicode()))
                plain += character;
        }
    }
    void lineBreak() override { plain += u'\n'; }
    void enter(cmark_node_type) override {}
    void leave(cmark_node_type) override {}
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
        if (isNonCharacter(character.unicode()) || isDirectionOverride(character.unicode()) ||
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

void writeLink(InlineWriter &writer, cmark_node *node, cmark_event_type event)
{
    const QString address = allowedAddress(urlOf(node));
    const bool entering = event == CMARK_EVENT_ENTER;
    if (!address.isEmpty())
        entering ? writer.enterLink(address) : writer.leaveLink(address);
    else
        writer.text(entering ? u"["_s : u"]("_s + urlOf(node) + u')');
}

void writeNode(InlineWriter &writer, cmark_node *node, cmark_event_type event)
{
    const cmark_node_type type = cmark_node_get_type(node);
    const bool entering = event == CMARK_EVENT_ENTER;
    switch (type) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
        writer.text(QString::fromUtf8(cmark_node_get_literal(node)));
        break;
    case CMARK_NODE_CODE:
        writer.enter(type);
        writer.text(QString::fromUtf8(cmark_node_get_literal(node)));
        writer.leave(type);
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        writer.lineBreak();
        break;
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        entering ? writer.enter(type) : writer.leave(type);
        break;
    case CMARK_NODE_LINK:
        writeLink(writer, node, event);
        break;
    case CMARK_NODE_IMAGE:
        writer.text(entering ? u"!["_s : u"]("_s + urlOf(node) + u')');
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

    writer.text(QStringView(text).first(begin));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        writeNode(writer, cmark_iter_get_node(iterator.get()), event);
    writer.text(QStringView(text).sliced(end));
}

// The blanks that were put around a line break for cmark.
QString withoutPadding(QString written, const QString &lineBreak)
{
    return written.replace(u' ' + lineBreak + u' ', lineBreak)
        .replace(u' ' + lineBreak, lineBreak)
        .replace(lineBreak + u' ', lineBreak);
}

QString toHtml(const QString &text)
{
    HtmlWriter writer;
    write(writer, text);
    return withoutPadding(std::move(writer.html), u"<br>"_s);
}

QString toPlainText(const QString &text)
{
    PlainTextWriter writer;
    write(writer, text);
    return withoutPadding(std::move(writer.plain), u"\n"_s);
}

} // namespace

QString inlineMarkdownToHtml(QStringView paragraph)
{
    return toHtml(withoutOwnMarks(paragraph.toString()));
}

QString inlineMarkdownToHtml(const PrintedParagraph &paragraph)
{
    return toHtml(markdownOf(paragraph));
}

QString inlineMarkdownToPlainText(QStringView paragraph)
{
    return toPlainText(withoutOwnMarks(paragraph.toString()));
}

QString inlineMarkdownToPlainText(const PrintedParagraph &paragraph)
{
    return toPlainText(markdownOf(paragraph));
}

QString escapedForHtml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'"':
            escaped += "&quot;"_L1;
            break;
        default:
            if (!isDirectionOverride(character.unicode()))
                escaped += character;
        }
    }
    return escaped;
}

} // namespace verbatim
