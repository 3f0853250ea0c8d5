// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"
#include "ui/turns/passagemarks.h"
#include "ui/turns/sheetmetrics.h"

#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace verbatim {

struct Colours;

/// Draws what stands under and over the words of one paragraph: the grounds and lines of marked passages and
/// the waves under misspelt words. The same for painted rows and for the editor.
class MarkLines
{
public:
    /// `layout` is of the paragraph that starts at `start` of the turn's text and is drawn at `origin`.
    MarkLines(const QTextLayout &layout, QPointF origin, qsizetype start, const TypeSetting &setting);

    /// Where the paragraph is.
    QRectF area() const;
    /// Behind the words.
    void drawGrounds(QPainter &painter, const QList<PassageMark> &marks, const Colours &colours) const;
    /// Over the words.
    void drawLines(QPainter &painter, const QList<PassageMark> &marks, const Colours &colours) const;
    /// Behind the words: what a search found, boxed. Ranges in UTF-16 units of the turn, in their order and
    /// apart from each other; only lines that touch `visible` are looked at.
    void drawFound(QPainter &painter, const QList<TextRange> &found, const QRectF &visible,
                   const Colours &colours) const;
    /// Ranges in UTF-16 units of the paragraph.
    void drawWaves(QPainter &painter, const QList<TextRange> &misspelt, const Colours &colours) const;

private:
    /// The boxes of a range of the paragraph, one a line.
    QList<QRectF> boxes(qsizetype from, qsizetype to) const;
    QRectF boxInLine(const QTextLine &line, int from, int to) const;
    QList<QRectF> boxes(const PassageMark &mark) const;
    qsizetype withPreedit(qsizetype position) const;

    const QTextLayout &m_layout;
    QPointF m_origin;
    qsizetype m_start = 0;
    const TypeSetting &m_setting;
};

} // namespace verbatim
