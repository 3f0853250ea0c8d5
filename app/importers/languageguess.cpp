// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/languageguess.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace verbatim {

void LanguageGuess::count(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c >= 0x80 && QChar::script(c) == QChar::Script_Han)
            ++m_hanLetters;
        else
            m_otherLetters += QChar::isLetter(c) ? 1 : 0;
    }
}

QString LanguageGuess::language() const
{
    return m_hanLetters >= m_otherLetters ? u"zh-Hant-TW"_s : u"en"_s;
}

} // namespace verbatim
