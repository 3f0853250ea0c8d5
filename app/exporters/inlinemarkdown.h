// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"

#include <QString>
#include <QStringView>

namespace verbatim {

class OtherLanguage;
class Utf8Text;

// The inline Markdown (CommonMark 0.30) of one paragraph, made safe to leave the house. Emphasis, strong
// emphasis, code, links to http, https and mailto, and line breaks (lineSeparator) become markup; entities
// and backslash escapes become the character they mean. Everything else (raw HTML, images, other links) stays
// readable as inert text. No block can begin: "# a" or "- a" is text. Direction overrides and isolates
// (U+202A–202E, U+2066–2069) are left out, for they can turn round what the reader sees.

/// HTML to stand inside a <p>. Each result is well nested by itself.
QString inlineMarkdownToHtml(QStringView paragraph);
/// The same for the stretches of an edition, where emphasis may span several of them. Marks become
/// <span class="withheld">, <span class="undecided"> and <span class="taken-back">.
QString inlineMarkdownToHtml(const PrintedParagraph &paragraph);
/// With `languages`, stretches of English in a Chinese record become <span lang="en">.
void appendInlineHtml(Utf8Text &html, const PrintedParagraph &paragraph,
                      const OtherLanguage *languages = nullptr);

/// The words alone; a line break is a line feed, a link is "label (address)".
QString inlineMarkdownToPlainText(QStringView paragraph);
/// The same for the stretches of an edition; marks are their text, without a difference.
QString inlineMarkdownToPlainText(const PrintedParagraph &paragraph);

/// Plain text for HTML content or a quoted attribute: escaped, without direction overrides.
QString escapedForHtml(QStringView text);

} // namespace verbatim
