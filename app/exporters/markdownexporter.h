// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

/// What the caller wants otherwise than the meeting has it.
struct MarkdownOptions
{
    enum class Headings {
        AsRead,    ///< what MeetingInfo::markdownForm says
        Turn,      ///< one heading a turn
        Paragraph, ///< one heading a paragraph, the archive's form to 2020
    };

    Headings headings = Headings::AsRead;
};

// The Markdown form of the archive, in UTF-8 with line feeds, in the variant that MeetingInfo::markdownForm
// names: a canonical file that was imported comes back byte for byte. A paragraph whose line would be read as
// structure gets a backslash in front. Drafts begin with a narrative that says so, and mark the words in
// question in the language of the meeting; the public edition has nothing that the record does not have.

QByteArray exportMarkdown(const PublicTranscript &edition, const MarkdownOptions &options = {});
QByteArray exportMarkdown(const ReviewCopy &copy, const MarkdownOptions &options = {});
QByteArray exportMarkdown(const WorkingCopy &copy, const MarkdownOptions &options = {});

} // namespace verbatim
