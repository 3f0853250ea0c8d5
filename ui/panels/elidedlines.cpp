// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/elidedlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace verbatim {

namespace {

constexpr qsizetype longestText = 600;

QString onOneLine(const QString &text)
{
    QString line = text.left(longestText);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    for (QChar &character : line) {
        if (character == u'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text.size() > longestText ? line + QChar(0x2026) : line;
}

} // namespace

QStringList elidedLines(const QString &text, const QFont &font, qreal width, int maximumLines)
{
    const QString line = onOneLine(text);
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < maximumLines) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        const bool last = lines.size() + 1 == maximumLines;
        const QString rest = line.mid(next.textStart());
        lines.append(last ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)
                          : rest.left(next.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

int panelLineHeight(const QFont &font)
{
    // The CJK faces ask for far more room than their glyphs use; a panel of small print needs its own
    // measure.
    const int pixels = QFontInfo(font).pixelSize();
    return static_cast<int>(std::ceil(pixels * 1.5));
}

int paintLines(QPainter &painter, const QStringList &lines, const QFont &font, int left, int top, int width)
{
    const int height = panelLineHeight(font);
    painter.setFont(font);
    for (const QString &line : lines) {
        painter.drawText(QRect(left, top, width, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         line);
        top += height;
    }
    return top;
}

} // namespace verbatim
