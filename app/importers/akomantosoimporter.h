// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/importers/importresult.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Reads Akoma Ntoso of both dialects: 3.0 (and earlier drafts of it) and SayIt's, which has no namespace and
/// one <speech> a paragraph: consecutive ones of one speaker are one turn. What exportAkomaNtoso() wrote
/// becomes the same turns with the same ids; elements of other programs that mean nothing here give their
/// words to the text around them. What was withheld stays the mark that stands for it. `fileName` (a name or
/// a path) is for messages and the second source of the date. Document types are refused and size, depth and
/// attributes are bounded: any bytes give a record or an Error with a line.
Result<ImportResult> importAkomaNtoso(const QByteArray &bytes, const QString &fileName);

} // namespace verbatim
