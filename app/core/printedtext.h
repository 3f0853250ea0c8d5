// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"

namespace verbatim {

/// The words of a printed paragraph with the marks in them, whatever their kind.
QString printedText(const PrintedParagraph &paragraph);

/// Those of a turn; its paragraphs joined by paragraphSeparator.
QString printedText(const PrintedTurn &turn);

} // namespace verbatim
