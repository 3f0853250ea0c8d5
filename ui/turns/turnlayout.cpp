// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turnlayout.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace verbatim {

namespace {

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

constexpr qsizetype wideFrom = 0x1100; // Hangul, and almost all that stands in a full square

} // namespace

QString shownText(const QString &text)
{
    if (std::ranges::none_of(text, isKeptByRichText))
        return text;
    QString shown = text;
    std::ranges::replace_if(shown, isKeptByRichText, QChar(QChar::ReplacementCharacter));
    return shown;
}

TurnLayout::TurnLayout(const QString &text, const TypeSetting &setting)
    : m_text(text)
    , m_setting(setting)
{
    const QString shown = shownText(text);
    qreal y = 0;
    qsizetype start = 0;
    while (true) {
        const qsizetype end = shown.indexOf(paragraphSeparator, start);
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->start = start;
        paragraph->layout.setText(shown.mid(start, end < 0 ? -1 : end - start));
        layOut(*paragraph, y);
        m_paragraphs.push_back(std::move(paragraph));
        if (end < 0)
            break;
        y += m_setting.paragraphGap;
        start = end + 1;
    }
    m_height = static_cast<int>(std::ceil(y));
}

bool TurnLayout::isOf(const QString &text, const TypeSetting &setting) const
{
    return m_setting.setsLike(setting) && m_text == text;
}

qreal TurnLayout::lastLineEnd() const
{
    const QTextLayout &last = m_paragraphs.back()->layout;
    return last.lineAt(last.lineCount() - 1).naturalTextWidth();
}

void TurnLayout::layOut(Paragraph &paragraph, qreal &y)
{
    QTextLayout &layout = paragraph.layout;
    layout.setFont(m_setting.font);
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setPosition(QPointF(0, y));
    layout.beginLayout();
    qreal lineTop = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_setting.width);
        line.setPosition(QPointF(0, lineTop + lineOffset(line, m_setting.lineHeight)));
        lineTop += m_setting.lineHeight;
    }
    layout.endLayout();
    y += lineTop;
}

void TurnLayout::draw(QPainter &painter, QPointF origin, const QRectF &visible,
                      const QTextLayout::FormatRange &selected) const
{
    for (const auto &paragraph : m_paragraphs) {
        const qreal top = origin.y() + paragraph->layout.position().y();
        const qreal height = paragraph->layout.lineCount() * m_setting.lineHeight;
        if (top > visible.bottom())
            break;
        if (top + height < visible.top())
            continue;
        const int start = selected.start - static_cast<int>(paragraph->start);
        const auto separator = static_cast<int>(paragraph->layout.text().size());
        const int end = std::min(start + selected.length, separator + 1); // seen as a blank
        const int from = std::max(0, start);
        QList<QTextLayout::FormatRange> selections;
        if (from < end)
            selections.append({from, end - from, selected.format});
        paragraph->layout.draw(&painter, origin, selections, visible);
    }
}

qsizetype TurnLayout::positionAt(QPointF point) const
{
    const auto below = std::ranges::find_if(m_paragraphs, [&point](const auto &paragraph) {
        return paragraph->layout.position().y() > point.y();
    });
    const auto &paragraph = below == m_paragraphs.begin() ? *below : *std::prev(below);
    const QTextLayout &layout = paragraph->layout;
    const int wanted = static_cast<int>((point.y() - layout.position().y()) / m_setting.lineHeight);
    const QTextLine line = layout.lineAt(std::clamp(wanted, 0, layout.lineCount() - 1));
    return paragraph->start + line.xToCursor(point.x());
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
