// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>

namespace verbatim {

/// Cuts TrueType fonts that stand in the PDF whole down to the glyphs that it shows.
///
/// WebEngine embeds the whole font, eighteen megabytes of it, where its own cutting fails: so with the fonts
/// of CNS 11643 as soon as some nine hundred characters are used, because the table of characters, which no
/// PDF reads, grows beyond what it reserved. Codes stay what they are. Fonts that are small already, that are
/// used in another way, or that can't be cut stay as they are.
void cutFontsDown(QPDF &pdf);

} // namespace verbatim
