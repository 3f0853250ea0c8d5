// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/leakcheck/filetextsink.h"

namespace verbatim {

/// Reads every text that the file holds, seen or not: shown text of all pages and forms through the Unicode
/// maps of its fonts, strings and names of every object, all decodable streams, objects that nothing refers
/// to, earlier revisions, and what stands between the objects. An Error where it is encrypted or no PDF.
Result<void> readAllPdfText(const QByteArray &pdf, const QString &fileName, FileTextSink &sink);

} // namespace verbatim
