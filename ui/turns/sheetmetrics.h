// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/turn.h"

#include <QColor>
#include <QFont>

namespace verbatim {

class Theme;
struct Colours;

/// How words are set: one for each kind of turn.
struct TypeSetting
{
    QFont font;
    int lineHeight = 0;   ///< pixels, from baseline to baseline
    int paragraphGap = 0; ///< pixels between two paragraphs
    int left = 0;         ///< pixels from the viewport's left edge to the words
    int width = 0;        ///< pixels, the longest line

    /// From a line's upper edge to its baseline: where Qt's rich text puts it in a line of fixed height.
    qreal baseline() const { return lineHeight * 0.8; }

    /// Whether text breaks into the same lines in both, wherever they stand.
    bool setsLike(const TypeSetting &other) const;
};

/// The colour of the words of a turn.
QColor wordsColour(const Turn &turn, const Colours &colours);

/// The measures of the sheet of paper at one width and zoom, in pixels of the viewport.
class SheetMetrics
{
public:
    static constexpr int barWidth = 3; ///< of the current turn
    static constexpr int gutterWidth = 112;
    static constexpr int gutterGap = 20;
    static constexpr int edge = 10; ///< between the ground of a turn and what is on it
    static constexpr int minimumWidth = 320;

    SheetMetrics() = default;
    SheetMetrics(const Theme &theme, int viewportWidth, qreal zoom);

    const TypeSetting &setting(TurnKind kind) const;

    /// Whether every turn breaks into the same lines with both.
    bool setsLike(const SheetMetrics &other) const;

    int left() const { return m_left; } ///< of the column with the ground of a turn
    int width() const { return m_width; }
    int right() const { return m_left + m_width; }
    int gutterLeft() const { return m_left + barWidth + edge; }
    int gutterRight() const { return gutterLeft() + gutterWidth; }
    const QFont &nameFont() const { return m_nameFont; }
    const QFont &timeFont() const { return m_timeFont; }
    const QFont &titleFont() const { return m_titleFont; }

    int paddingAbove(TurnKind kind) const; ///< between the upper edge of a row and its words
    int paddingBelow(TurnKind kind) const;
    /// The row of a turn whose words and whose gutter are that high.
    int rowHeight(TurnKind kind, int wordsHeight, int gutterHeight) const;

private:
    TypeSetting m_words;
    TypeSetting m_heading;
    QFont m_nameFont;
    QFont m_timeFont;
    QFont m_titleFont;
    int m_left = 0;
    int m_width = 0;
};

} // namespace verbatim
