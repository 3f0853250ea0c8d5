// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

// Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018): a <debate> that is valid by its schema. The head of the
// meeting is in <preface> and <rollCall>, an agenda item is a <debateSection>, a turn a <speech> or
// <narrative>. The permanent anchor of each is its eId "t-" and the turn's id, as in the HTML page. Between
// paragraphs of a narrative or heading stands <eol/>, at a line break <br/>. What was withheld is <omissis>
// inside a speech of status "edited". What the schema has no place for (the time in a recording, when a
// narrative began, a speaker's organisation) stands in attributes of a namespace of our own;
// importAkomaNtoso() gives the same edition back. Drafts say so in FRBRauthoritative, FRBRversionNumber,
// <docStatus> and in the words in question. The same edition gives the same bytes.

QByteArray exportAkomaNtoso(const PublicTranscript &edition);
QByteArray exportAkomaNtoso(const ReviewCopy &copy);
QByteArray exportAkomaNtoso(const WorkingCopy &copy);

} // namespace verbatim
