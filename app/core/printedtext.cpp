// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/printedtext.h"

namespace verbatim {

QString printedText(const PrintedParagraph &paragraph)
{
    QString text;
    for (const PrintedRun &run : paragraph)
        text += run.text;
    return text;
}

QString printedText(const PrintedTurn &turn)
{
    QStringList paragraphs;
    for (const PrintedParagraph &paragraph : turn.paragraphs)
        paragraphs.append(printedText(paragraph));
    return paragraphs.join(paragraphSeparator);
}

} // namespace verbatim
