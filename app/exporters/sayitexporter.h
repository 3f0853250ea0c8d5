// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"

#include <QByteArray>

namespace verbatim {

// The dialect of Akoma Ntoso that SayIt reads and that Taiwan's archive publishes (.an.xml): no namespace, a
// person's id is the label, one <speech> a paragraph, a narrative in italics, an agenda item a nested
// section. It has no place for anchors, times, attendance or place. Drafts begin with a narrative that says
// so. It is not valid by the schema of Akoma Ntoso 3.0, see akomantosoexporter.h for that.

QByteArray exportSayIt(const PublicTranscript &edition);
QByteArray exportSayIt(const ReviewCopy &copy);
QByteArray exportSayIt(const WorkingCopy &copy);

} // namespace verbatim
