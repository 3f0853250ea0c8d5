// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"

#include <QString>
#include <QStringView>

namespace verbatim {

/// What inline Markdown can make of words, beside links.
enum class InlineMark {
    Emphasis,
    Strong,
    Code,
};

/// Takes the inline Markdown of one paragraph piece by piece, in the order of the text and well nested. What
/// comes is safe by itself: links only to http, https and mailto, no raw HTML, no images (those come as
/// words).
class InlineWriter
{
public:
    virtual ~InlineWriter() = default;
    /// Amended words come as PrintedRun::Kind::Words.
    virtual void words(QStringView text, PrintedRun::Kind kind) = 0;
    virtual void lineBreak() = 0;
    virtual void enter(InlineMark mark) = 0;
    virtual void leave(InlineMark mark) = 0;
    virtual void enterLink(const QString &address) = 0;
    virtual void leaveLink(const QString &address) = 0;
};

/// Reads a paragraph of an edition for the writer; see inlinemarkdown.h for what is markup.
void writeInline(const PrintedParagraph &paragraph, InlineWriter &writer);

} // namespace verbatim
