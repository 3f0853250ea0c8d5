// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turnlayout.h"

#include <QPainter>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype wideFrom = 0x1100; // Hangul, and almost all that stands in a full square

} // namespace

TurnLayout::TurnLayout(const QString &text, const TypeSetting &setting)
    : m_text(text)
    , m_setting(setting)
{
    const LineSetter setter(text, setting);
    std::optional<qsizetype> start = 0;
    while (start) {
        auto piece = std::make_unique<Piece>();
        piece->lines = setter.layOut(*start, piece->layout);
        if (piece->lines.opensParagraph && *start > 0)
            m_height += setting.paragraphGap;
        piece->layout.setPosition(QPointF(0, m_height));
        m_height += piece->lines.lines * setting.lineHeight;
        start = setter.startBehind(piece->lines);
        m_pieces.push_back(std::move(piece));
    }
}

bool TurnLayout::isOf(const QString &text, const TypeSetting &setting) const
{
    return m_setting.setsLike(setting) && m_text == text;
}

qreal TurnLayout::lastLineEnd() const
{
    const QTextLayout &last = m_pieces.back()->layout;
    return last.lineAt(last.lineCount() - 1).naturalTextWidth();
}

void TurnLayout::draw(QPainter &painter, QPointF origin, const QRectF &visible,
                      const QTextLayout::FormatRange &selected) const
{
    for (const auto &piece : m_pieces) {
        const qreal top = origin.y() + piece->layout.position().y();
        const qreal height = piece->lines.lines * m_setting.lineHeight;
        if (top > visible.bottom())
            break;
        if (top + height < visible.top())
            continue;
        const auto length = static_cast<int>(piece->lines.length);
        const int separator = piece->lines.endsParagraph ? 1 : 0; // seen as a blank
        const int start = selected.start - static_cast<int>(piece->lines.start);
        const int end = std::min(start + selected.length, length + separator);
        const int from = std::max(0, start);
        QList<QTextLayout::FormatRange> selections;
        if (from < end)
            selections.append({from, end - from, selected.format});
        piece->layout.draw(&painter, origin, selections, visible);
    }
}

qsizetype TurnLayout::positionAt(QPointF point) const
{
    const auto below = std::ranges::find_if(
        m_pieces, [&point](const auto &piece) { return piece->layout.position().y() > point.y(); });
    const auto &piece = below == m_pieces.begin() ? *below : *std::prev(below);
    const QTextLayout &layout = piece->layout;
    const int wanted = static_cast<int>((point.y() - layout.position().y()) / m_setting.lineHeight);
    const QTextLine line = layout.lineAt(std::clamp(wanted, 0, layout.lineCount() - 1));
    return piece->lines.start + line.xToCursor(point.x());
}

int estimatedHeight(QStringView text, const TypeSetting &setting)
{
    const int em = setting.font.pixelSize();
    const int perLine = std::max(1, 2 * setting.width / std::max(1, em)); // half ems
    int lines = 1;
    int paragraphs = 1;
    int inLine = 0;
    for (const QChar c : text) {
        if (c == paragraphSeparator || c == lineSeparator) {
            paragraphs += c == paragraphSeparator ? 1 : 0;
            ++lines;
            inLine = 0;
            continue;
        }
        inLine += c.unicode() >= wideFrom ? 2 : 1;
        if (inLine > perLine) {
            ++lines;
            inLine = 2;
        }
    }
    return lines * setting.lineHeight + (paragraphs - 1) * setting.paragraphGap;
}

} // namespace verbatim
