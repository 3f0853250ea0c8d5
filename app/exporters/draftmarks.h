// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"

namespace verbatim {

/// The words of a draft in which undecided and taken back passages stand in 〔…〕 with a word that says
/// which, for forms that have no colours. `language` is that of the meeting: Traditional Chinese for any
/// "zh", English for any other.
PrintedParagraph withDraftMarks(PrintedParagraph paragraph, const QString &language);

/// The label for words after a speaker's that belong to nobody: without one they would be read as that
/// speaker's.
QString unattributedLabel(const QString &language);

} // namespace verbatim
