// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/marklines.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qreal aboveBaseline = 1.02; // of the type size
constexpr qreal belowBaseline = 0.34;

QColor lineColour(PassageMark::Kind kind, const Colours &colours)
{
    switch (kind) {
    case PassageMark::Kind::Undecided:
        return colours.undecided;
    case PassageMark::Kind::Amended:
        return colours.amended;
    case PassageMark::Kind::TakenBack:
        return colours.deleted;
    }
    Q_UNREACHABLE();
}

QColor groundColour(PassageMark::Kind kind, const Colours &colours)
{
    switch (kind) {
    case PassageMark::Kind::Undecided:
        return colours.undecidedGround;
    case PassageMark::Kind::Amended:
        return colours.amendedGround;
    case PassageMark::Kind::TakenBack:
        return colours.deletedGround;
    }
    Q_UNREACHABLE();
}

void drawMarkLine(QPainter &painter, const QRectF &box, PassageMark::Kind kind, const Colours &colours)
{
    QPen pen(lineColour(kind, colours), kind == PassageMark::Kind::TakenBack ? 1.4 : 2.0);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == PassageMark::Kind::Undecided)
        pen.setDashPattern({1.0, 1.0});
    painter.setPen(pen);
    const qreal y = kind == PassageMark::Kind::TakenBack ? box.top() + box.height() * 0.52 : box.bottom() - 1;
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace

MarkLines::MarkLines(const QTextLayout &layout, QPointF origin, qsizetype start, const TypeSetting &setting)
    : m_layout(layout)
    , m_origin(origin + layout.position())
    , m_start(start)
    , m_setting(setting)
{}

QRectF MarkLines::area() const
{
    return QRectF(m_origin, QSizeF(m_setting.width, m_layout.lineCount() * m_setting.lineHeight));
}

void MarkLines::drawGrounds(QPainter &painter, const QList<PassageMark> &marks, const Colours &colours) const
{
    for (const PassageMark &mark : marks) {
        for (const QRectF &box : boxes(mark))
            painter.fillRect(box, groundColour(mark.kind, colours));
    }
}

void MarkLines::drawLines(QPainter &painter, const QList<PassageMark> &marks, const Colours &colours) const
{
    for (const PassageMark &mark : marks) {
        for (const QRectF &box : boxes(mark))
            drawMarkLine(painter, box, mark.kind, colours);
    }
}

void MarkLines::drawFound(QPainter &painter, const QList<TextRange> &found, const QRectF &visible,
                          const Colours &colours) const
{
    if (found.isEmpty())
        return;
    painter.save();
    painter.setPen(colours.accent);
    painter.setBrush(colours.accentGround);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        const qreal top = m_origin.y() + i * m_setting.lineHeight;
        if (top > visible.bottom() || top + m_setting.lineHeight < visible.top())
            continue;
        const auto endsBefore = [&](const TextRange &range, int position) {
            return withPreedit(range.end() - m_start) <= position;
        };
        auto it = std::lower_bound(found.begin(), found.end(), line.textStart(), endsBefore);
        for (; it != found.end(); ++it) {
            const qsizetype from = withPreedit(std::max<qsizetype>(0, it->start - m_start));
            const qsizetype to = withPreedit(std::max<qsizetype>(0, it->end() - m_start));
            if (from >= lineEnd)
                break;
            const int first = std::max(static_cast<int>(from), line.textStart());
            const int last = static_cast<int>(std::min<qsizetype>(to, lineEnd));
            if (first < last)
                painter.drawRect(boxInLine(line, first, last).adjusted(0, 0.5, 0, -0.5));
        }
    }
    painter.restore();
}

void MarkLines::drawWaves(QPainter &painter, const QList<TextRange> &misspelt, const Colours &colours) const
{
    if (misspelt.isEmpty())
        return;
    constexpr qreal half = 2.0;
    QPainterPath path;
    for (const TextRange &word : misspelt) {
        for (const QRectF &box : boxes(word.start, word.end())) {
            const qreal y = box.bottom() - 2;
            path.moveTo(box.left(), y);
            qreal side = 1;
            for (qreal x = box.left(); x < box.right(); x += 2 * half, side = -side)
                path.quadTo(x + half, y + side * 2.4, x + 2 * half, y);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.deleted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

QList<QRectF> MarkLines::boxes(const PassageMark &mark) const
{
    return boxes(std::max<qsizetype>(0, mark.range.start - m_start), mark.range.end() - m_start);
}

QList<QRectF> MarkLines::boxes(qsizetype from, qsizetype to) const
{
    QList<QRectF> result;
    if (from >= to)
        return result;
    const int first = static_cast<int>(withPreedit(from));
    const int last = static_cast<int>(withPreedit(to));
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int start = std::max(first, line.textStart());
        const int end = std::min(last, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        result.append(boxInLine(line, start, end));
    }
    return result;
}

QRectF MarkLines::boxInLine(const QTextLine &line, int from, int to) const
{
    const qreal em = m_setting.font.pixelSize();
    const qreal x1 = line.cursorToX(from);
    const qreal x2 = line.cursorToX(to);
    const qreal baseline = m_origin.y() + line.y() + line.ascent();
    return QRectF(QPointF(m_origin.x() + std::min(x1, x2), qRound(baseline - aboveBaseline * em)),
                  QPointF(m_origin.x() + std::max(x1, x2), qRound(baseline + belowBaseline * em)));
}

qsizetype MarkLines::withPreedit(qsizetype position) const
{
    const QString preedit = m_layout.preeditAreaText();
    return preedit.isEmpty() || position <= m_layout.preeditAreaPosition() ? position
                                                                           : position + preedit.size();
}

} // namespace verbatim
