// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

// Plain text for reading and pasting, in UTF-8 with line feeds: the title, day and place of the meeting, then
// each label on a line of its own above the words, paragraphs apart by a blank line. Inline Markdown is
// reduced to its words. Drafts begin with a line that says so. It is not meant to be read back.

QByteArray exportPlainText(const PublicTranscript &edition);
QByteArray exportPlainText(const ReviewCopy &copy);
QByteArray exportPlainText(const WorkingCopy &copy);

} // namespace verbatim
