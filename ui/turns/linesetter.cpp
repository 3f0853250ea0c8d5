// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/linesetter.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace verbatim {

namespace {

constexpr qsizetype pieceLength = 128; // about three lines

/// Qt's rich text counts in 64ths of a pixel; so do we, or a line stands a hair beside the editor's.
qreal inSixtyFourths(qreal value)
{
    return std::round(value * 64) / 64;
}

/// From the upper edge of a line of fixed height to that of its QTextLine. The rule is that of
/// QTextDocumentLayout: four fifths of the height are above the baseline.
qreal lineOffset(const QTextLine &line, int lineHeight)
{
    const int above = lineHeight * 64 * 4 / 5;
    const qreal ascent = inSixtyFourths(line.ascent() + std::max(line.leading(), qreal(0)));
    return above / 64.0 - ascent;
}

bool isKeptByRichText(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0xfdd0 || unit == 0xfdd1 || unit == QChar::ObjectReplacementCharacter;
}

/// Hebrew, Arabic and the like, and marks of direction: how a line of them looks may depend on the lines
/// before it. Of the scripts outside of the basic plane their first surrogates.
bool mayChangeDirection(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x0590 && unit < 0x0900) || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069) || (unit >= 0xfb1d && unit < 0xfe00) ||
           (unit >= 0xfe70 && unit < 0xff00) || (unit >= 0xd802 && unit <= 0xd803) || unit == 0xd83a ||
           unit == 0xd83b;
}

} // namespace

QString shownText(const QString &text)
{
    if (std::ranges::none_of(text, isKeptByRichText))
        return text;
    QString shown = text;
    std::ranges::replace_if(shown, isKeptByRichText, QChar(QChar::ReplacementCharacter));
    return shown;
}

LineSetter::LineSetter(const QString &text, const TypeSetting &setting)
    : m_text(shownText(text))
    , m_setting(setting)
    , m_isCut(std::ranges::none_of(text, mayChangeDirection))
{}

qsizetype LineSetter::paragraphEnd(qsizetype start) const
{
    const qsizetype separator = m_text.indexOf(paragraphSeparator, start);
    return separator < 0 ? m_text.size() : separator;
}

LinePiece LineSetter::layOut(qsizetype start, QTextLayout &layout) const
{
    LinePiece piece;
    piece.start = start;
    piece.opensParagraph = start == 0 || m_text.at(start - 1) == paragraphSeparator;
    const qsizetype end = paragraphEnd(start);
    layout.setFont(m_setting.font);
    layout.setCacheEnabled(true);
    // What is behind the piece is laid out too, so as little of it as will mostly do.
    const qsizetype cutFrom = m_isCut ? 2 * pieceLength : end - start;
    for (qsizetype look = 3 * pieceLength / 2; end - start > std::max(cutFrom, look); look *= 2) {
        layout.setText(m_text.mid(start, look));
        piece.endsParagraph = false;
        if (setLines(layout, piece))
            return piece;
    }
    piece.endsParagraph = true;
    layout.setText(m_text.mid(start, end - start));
    setLines(layout, piece);
    return piece;
}

/// Of a piece that does not end its paragraph as many lines as it shall have: false where its text was too
/// short for that, and its last line may be none of the whole text.
bool LineSetter::setLines(QTextLayout &layout, LinePiece &piece) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    piece.lines = 0;
    piece.length = 0;
    layout.beginLayout();
    while (piece.endsParagraph || piece.length < pieceLength) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLeadingIncluded(true);
        line.setLineWidth(m_setting.width);
        const qreal top = piece.lines * m_setting.lineHeight;
        line.setPosition(QPointF(0, top + lineOffset(line, m_setting.lineHeight)));
        piece.length = line.textStart() + line.textLength();
        ++piece.lines;
    }
    layout.endLayout();
    return piece.endsParagraph || piece.length < layout.text().size();
}

std::optional<qsizetype> LineSetter::startBehind(const LinePiece &piece) const
{
    if (!piece.endsParagraph)
        return piece.end();
    return piece.end() < m_text.size() ? std::optional(piece.end() + 1) : std::nullopt;
}

} // namespace verbatim
