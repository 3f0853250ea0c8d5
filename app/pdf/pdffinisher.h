// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/pdf/pdfjob.h"

#include <QByteArray>

namespace verbatim {

/// Makes the finished file of what WebEngine printed of pageWithSample(job): page numbers, running head and
/// draft mark, bookmarks, language, title, author, the edition's date instead of the clock's. Nothing of the
/// printed file's own metadata stays; the same input gives the same bytes. May run in any thread.
Result<QByteArray> finishedPdf(const QByteArray &printed, const PdfJob &job);

} // namespace verbatim
