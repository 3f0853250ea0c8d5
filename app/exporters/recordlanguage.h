// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace verbatim {

/// Whether a record in this language (BCP 47) has its fixed words in Chinese; so has one that names none.
inline bool isChinese(const QString &language)
{
    return language.isEmpty() ||
           language.section(QLatin1Char('-'), 0, 0).compare(QLatin1String("zh"), Qt::CaseInsensitive) == 0;
}

} // namespace verbatim
