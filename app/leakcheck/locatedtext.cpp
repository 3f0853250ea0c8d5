// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/locatedtext.h"

namespace verbatim {

namespace {

bool isVariationSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef) ||
           (character >= 0x180b && character <= 0x180f);
}

// Characters that may stand between those of a word without changing it for a reader.
bool isDropped(char32_t character)
{
    if (character < 0x80)
        return !QChar::isLetterOrNumber(character);
    if (isVariationSelector(character) || character == 0x3164 || character == 0x115f || character == 0x1160 ||
        character == 0xffa0 || character == 0x34f)
        return true;
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default: // of the thirty categories
        return false;
    }
}

// One character in the form that is compared; most are their own.
QString foldedCharacter(char32_t character)
{
    if (character < 0x80)
        return QString(QChar(static_cast<char16_t>(character)).toCaseFolded());
    const QString one = QString::fromUcs4(&character, 1);
    const bool plainHan = character >= 0x4e00 && character <= 0x9fff;
    return plainHan ? one : one.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

void LocatedText::append(QStringView piece, int line)
{
    text += piece;
    lines.resize(text.size(), line);
}

LocatedText LocatedText::of(const QString &text)
{
    LocatedText located;
    located.text = text;
    located.lines.reserve(text.size());
    int line = 1;
    for (const QChar character : text) {
        located.lines += line;
        line += character == u'\n' ? 1 : 0;
    }
    return located;
}

FoldedText folded(const LocatedText &located)
{
    FoldedText result;
    result.text.reserve(located.text.size());
    bool gap = true;
    const QString &text = located.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const int line = located.lines[i];
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isDropped(character)) {
            gap = true;
            continue;
        }
        const QString form = foldedCharacter(character);
        for (const QChar unit : form) {
            if (unit == u' ') // spacing accents decompose to a blank and a mark
                continue;
            result.text += unit;
            result.lines += line;
            result.afterGap += gap;
            gap = false;
        }
    }
    return result;
}

QString foldedString(const QString &text)
{
    return folded(LocatedText::of(text)).text;
}

} // namespace verbatim
