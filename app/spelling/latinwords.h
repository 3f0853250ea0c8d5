// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QStringView>

namespace verbatim {

/// The words in Latin letters, from left to right, in UTF-16 units of `text`; also where they touch Chinese
/// characters (都是contract當地 has one). An apostrophe (' or ’) inside a word belongs to it.
///
/// Left out is what is not prose: words with a digit or a low line (g0v, 10th, file_name), web and mail
/// addresses, host names, @handles, HTML tags and entities.
QList<TextRange> latinWords(QStringView text);

} // namespace verbatim
