// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdfjob.h"

#include <QByteArrayView>

#include <cmath>

namespace verbatim {

namespace {

// Of the printed page in resources/export/transcript.css.
constexpr double charactersOfLine = 37;
constexpr double linesOfPage = 40;
constexpr double gapOfParagraph = 0.45; // lines

// The width of the text between the tags, in full-width characters.
double widthOf(QByteArrayView html)
{
    double width = 0;
    bool inTag = false;
    for (const char byte : html) {
        const auto value = static_cast<unsigned char>(byte);
        inTag = inTag ? byte != '>' : byte == '<';
        if (inTag || byte == '>')
            continue;
        constexpr unsigned char firstOfWide = 0xe0;
        constexpr unsigned char firstOfLong = 0xc0;
        if (value >= firstOfWide)
            width += 1;
        else if (value < 0x80 || value >= firstOfLong)
            width += 0.5;
    }
    return width;
}

} // namespace

int estimatedPages(const PdfJob &job)
{
    const QByteArrayView page = job.html;
    constexpr QByteArrayView paragraphEnd("</p>");
    double lines = 0;
    qsizetype from = qMax(page.indexOf("<body"), qsizetype(0));
    for (qsizetype to = page.indexOf(paragraphEnd, from); to >= 0; to = page.indexOf(paragraphEnd, from)) {
        lines += std::ceil(widthOf(page.sliced(from, to - from)) / charactersOfLine) + gapOfParagraph;
        from = to + paragraphEnd.size();
    }
    return static_cast<int>(std::ceil((lines + 1) / linesOfPage));
}

QPageLayout pageLayoutOf(const PdfJob &job)
{
    const QPageSize size(job.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF(20, 22, 20, 20), QPageLayout::Millimeter);
}

} // namespace verbatim
