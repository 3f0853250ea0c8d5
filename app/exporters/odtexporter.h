// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

// OpenDocument Text 1.3 for offices that work on with it. All looks are named styles (Title, Heading 1,
// Speaker label, Speech, Narrative, Withheld mark, Draft mark, …), so that a template of the office changes
// them at once; agenda items and speakers are headings, each turn has its anchor as a bookmark "t-" and its
// id. Title and edition stand at the head of each page, its number at the foot. The metadata is title,
// language and edition: no author, no time of writing. Drafts say so at the head of each page. The same
// edition gives the same bytes.

QByteArray exportOdt(const PublicTranscript &edition);
QByteArray exportOdt(const ReviewCopy &copy);
QByteArray exportOdt(const WorkingCopy &copy);

} // namespace verbatim
