// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/escapes.h"

#include <QRegularExpression>

#include <cmark.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

bool isLettersOrDigits(QStringView name)
{
    for (const QChar unit : name) {
        if (unit.unicode() >= 0x80 || !unit.isLetterOrNumber())
            return false;
    }
    return !name.isEmpty();
}

// cmark knows the two thousand names of HTML.
QString htmlEntity(QStringView name)
{
    if (!isLettersOrDigits(name))
        return {};
    const QByteArray markdown = '&' + name.toLatin1() + ';';
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(markdown.constData(), static_cast<size_t>(markdown.size()), CMARK_OPT_DEFAULT),
        cmark_node_free);
    QString text;
    cmark_node *paragraph = cmark_node_first_child(document.get());
    for (cmark_node *part = paragraph ? cmark_node_first_child(paragraph) : nullptr; part;
         part = cmark_node_next(part)) {
        const char *literal = cmark_node_get_literal(part);
        text += literal ? QString::fromUtf8(literal) : u" "_s;
    }
    const bool known = text.toUtf8() != markdown;
    // A blank such as &nbsp; may be trimmed away at the end of a paragraph.
    return !known ? QString() : text.isEmpty() ? u" "_s : text;
}

std::optional<Unescaped> namedEntity(QStringView text, const DeclaredEntities &declared)
{
    constexpr qsizetype longest = 40;
    const qsizetype end = text.first(qMin(text.size(), longest)).indexOf(u';');
    if (end < 2 || text[1] == u'#')
        return {};
    const QStringView name = text.sliced(1, end - 1);
    const auto own = declared.constFind(name.toString());
    const QString meant = own != declared.cend() ? *own : htmlEntity(name);
    return meant.isEmpty() ? std::nullopt : std::optional(Unescaped{meant, end + 1});
}

} // namespace

DeclaredEntities declaredEntities(const QString &text)
{
    static const QRegularExpression declaration(
        uR"re(<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'))re"_s);
    constexpr qsizetype most = 1000;
    DeclaredEntities declared;
    if (!text.contains("<!ENTITY"_L1))
        return declared;
    auto matches = declaration.globalMatch(text);
    while (matches.hasNext() && declared.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        declared.insert(match.captured(1), match.captured(2) + match.captured(3));
    }
    return declared;
}

std::optional<Unescaped> escapeAt(QStringView text, const DeclaredEntities &declared)
{
    if (text[0] == u'&') {
        if (const auto named = namedEntity(text, declared))
            return named;
    }
    return unescapedAt(text);
}

} // namespace verbatim
