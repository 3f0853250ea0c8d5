// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/pdf/pdfjob.h"

#include <QByteArray>

namespace verbatim {

/// The page of the job as it is to be printed: on its paper, and with one more page behind it that holds
/// every character of the running head, the draft mark and the page numbers. The browser engine so chooses
/// their fonts and embeds them with all others; finishedPdf() takes that page out again.
QByteArray pageWithSample(const PdfJob &job);

/// Behind a running head that is too long; the sample has it.
inline constexpr char16_t headEllipsis = u'…';

} // namespace verbatim
