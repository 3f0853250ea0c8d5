// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/sheetmetrics.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace verbatim {

namespace {

constexpr qreal lineSpacing = 1.85; // of the type size
constexpr int longestLine = 42;     // em
// A line of fixed height has more room above its letters than below.
constexpr int aboveWords = 6;
constexpr int belowWords = 12;
constexpr int aroundHeading = 11;
constexpr int sheetMargin = 24; // of the viewport, left and right

} // namespace

bool TypeSetting::setsLike(const TypeSetting &other) const
{
    return lineHeight == other.lineHeight && paragraphGap == other.paragraphGap && width == other.width &&
           font == other.font;
}

QColor wordsColour(const Turn &turn, const Colours &colours)
{
    const bool spoken = turn.kind == TurnKind::Speech && turn.record == RecordState::OnRecord;
    return spoken ? colours.ink : colours.soft;
}

SheetMetrics::SheetMetrics(const Theme &theme, int viewportWidth, qreal zoom)
    : m_nameFont(theme.interfaceFont())
    , m_timeFont(theme.labelFont())
    , m_titleFont(theme.wordsFont(1.3))
{
    m_nameFont.setWeight(QFont::Bold);
    m_titleFont.setWeight(QFont::Bold);

    m_words.font = theme.wordsFont(zoom);
    const int em = m_words.font.pixelSize();
    m_words.lineHeight = qRound(lineSpacing * em);
    m_words.paragraphGap = em / 2;
    m_heading.font = theme.interfaceFont();
    m_heading.font.setPixelSize(qRound(m_heading.font.pixelSize() * zoom));
    m_heading.font.setWeight(QFont::DemiBold);
    m_heading.lineHeight = qRound(1.6 * m_heading.font.pixelSize());

    const int beforeWords = barWidth + edge + gutterWidth + gutterGap;
    const int room = std::max(minimumWidth, viewportWidth - 2 * sheetMargin);
    m_words.width = std::min(longestLine * em, room - beforeWords - 2 * edge);
    m_width = beforeWords + m_words.width + 2 * edge;
    m_left = std::max(0, (viewportWidth - m_width) / 2);
    m_words.left = m_left + beforeWords;
    m_heading.left = gutterLeft();
    m_heading.width = right() - 2 * edge - m_heading.left;
}

const TypeSetting &SheetMetrics::setting(TurnKind kind) const
{
    return kind == TurnKind::Heading ? m_heading : m_words;
}

bool SheetMetrics::setsLike(const SheetMetrics &other) const
{
    return m_words.setsLike(other.m_words) && m_heading.setsLike(other.m_heading);
}

int SheetMetrics::paddingAbove(TurnKind kind) const
{
    return kind == TurnKind::Heading ? aroundHeading : aboveWords;
}

int SheetMetrics::paddingBelow(TurnKind kind) const
{
    return kind == TurnKind::Heading ? aroundHeading : belowWords;
}

int SheetMetrics::rowHeight(TurnKind kind, int wordsHeight, int gutterHeight) const
{
    return paddingAbove(kind) + std::max(wordsHeight, gutterHeight) + paddingBelow(kind);
}

} // namespace verbatim
