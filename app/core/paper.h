// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

class QLocale;

namespace verbatim {

/// The sheets that a PDF can be made for.
enum class Paper {
    A4,
    Letter,
};

/// The paper of offices where people write as in that locale. Source: CLDR, supplemental data, paperSize.
Paper usualPaper(const QLocale &locale);

} // namespace verbatim
