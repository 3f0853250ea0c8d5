// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace verbatim {

/// Guesses the language of a record from its letters as they are read.
class LanguageGuess
{
public:
    void count(QStringView text);
    /// BCP 47: "zh-Hant-TW" where at least half of the letters are Han characters, else "en".
    QString language() const;

private:
    qsizetype m_hanLetters = 0;
    qsizetype m_otherLetters = 0;
};

} // namespace verbatim
