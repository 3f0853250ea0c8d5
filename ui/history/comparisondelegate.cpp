// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisondelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int sideMargin = 20; ///< logical pixels
constexpr int endMargin = 8;
constexpr int columnGap = 28;
constexpr int currentBar = 3;
constexpr qreal wordsZoom = 0.94;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QTextLayout::FormatRange mark(qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    return {static_cast<int>(start), static_cast<int>(length), format};
}

/// A sign before the words of the tag: what happened can be told without colour.
QString signOf(ComparisonRow::Kind kind)
{
    switch (kind) {
    case ComparisonRow::Kind::Added:
        return u"+"_s;
    case ComparisonRow::Kind::Removed:
        return u"−"_s;
    case ComparisonRow::Kind::Changed:
        return u"±"_s;
    case ComparisonRow::Kind::Same:
    case ComparisonRow::Kind::Gap:
        break;
    }
    return {};
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &ComparisonDelegate::forgetHeights);
}

void ComparisonDelegate::setLayout(Layout layout)
{
    m_layout = layout;
    forgetHeights();
}

QTextCharFormat ComparisonDelegate::removedFormat() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.colours().deleted);
    format.setBackground(m_theme.colours().deletedGround);
    format.setFontStrikeOut(true);
    return format;
}

QTextCharFormat ComparisonDelegate::addedFormat() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.colours().amended);
    format.setBackground(m_theme.colours().amendedGround);
    format.setFontUnderline(true);
    return format;
}

ComparisonDelegate::Marked ComparisonDelegate::unified(const ComparisonRow &row) const
{
    const QTextCharFormat removed = removedFormat();
    const QTextCharFormat added = addedFormat();
    Marked result;
    result.label = row.beforeLabel == row.afterLabel || row.afterLabel.isEmpty() ? row.beforeLabel
                   : row.beforeLabel.isEmpty()                                   ? row.afterLabel
                                               : tr("%1 → %2").arg(row.beforeLabel, row.afterLabel);
    if (row.kind == ComparisonRow::Kind::Removed) {
        result.text = row.beforeText;
        result.marks.append(mark(0, result.text.size(), removed));
        return result;
    }
    qsizetype place = 0; // in the later text
    for (const TextChange &change : row.changes) {
        result.text += QStringView(row.afterText).sliced(place, change.after.start - place);
        result.marks.append(mark(result.text.size(), change.before.length, removed));
        result.text += QStringView(row.beforeText).sliced(change.before.start, change.before.length);
        result.marks.append(mark(result.text.size(), change.after.length, added));
        result.text += QStringView(row.afterText).sliced(change.after.start, change.after.length);
        place = change.after.end();
    }
    result.text += QStringView(row.afterText).sliced(place);
    if (row.kind == ComparisonRow::Kind::Added)
        result.marks.append(mark(0, result.text.size(), added));
    return result;
}

QList<ComparisonDelegate::Marked> ComparisonDelegate::columnsOf(const ComparisonRow &row) const
{
    if (m_layout == Layout::Unified)
        return {unified(row)};
    Marked before{row.beforeLabel, row.beforeText, {}};
    Marked after{row.afterLabel, row.afterText, {}};
    for (const TextChange &change : row.changes) {
        before.marks.append(mark(change.before.start, change.before.length, removedFormat()));
        after.marks.append(mark(change.after.start, change.after.length, addedFormat()));
    }
    if (row.kind == ComparisonRow::Kind::Removed)
        before.marks.append(mark(0, before.text.size(), removedFormat()));
    if (row.kind == ComparisonRow::Kind::Added)
        after.marks.append(mark(0, after.text.size(), addedFormat()));
    return {before, after};
}

int ComparisonDelegate::columnWidth(int width, qsizetype columns) const
{
    const int inside = width - 2 * sideMargin;
    return columns == 1 ? inside : (inside - columnGap) / 2;
}

int ComparisonDelegate::headHeight() const
{
    return panelLineHeight(m_theme.labelFont()) + 4;
}

int ComparisonDelegate::layOut(const Marked &column, int width, QPainter *painter, QPoint at) const
{
    if (column.text.isEmpty())
        return 0;
    QTextLayout words(column.text, m_theme.wordsFont(wordsZoom));
    words.setFormats(column.marks);
    words.setCacheEnabled(true);
    qreal height = 0;
    words.beginLayout();
    for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() * 1.25);
    }
    words.endLayout();
    if (painter) {
        painter->setPen(m_theme.colours().ink);
        words.draw(painter, at);
    }
    return static_cast<int>(std::ceil(height));
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    QSize &known = m_heights[index.row()];
    if (known.width() == width)
        return known;
    const auto row = index.data(ComparisonModel::RowRole).value<ComparisonRow>();
    int height = 2 * endMargin;
    if (row.kind == ComparisonRow::Kind::Gap) {
        height += panelLineHeight(m_theme.labelFont());
    } else {
        const QList<Marked> columns = columnsOf(row);
        int words = 0;
        for (const Marked &column : columns)
            words = std::max(words, layOut(column, columnWidth(width, columns.size()), nullptr, {}));
        height += (row.tag.isEmpty() ? 0 : headHeight()) + headHeight() + words;
    }
    known = {width, height};
    return known;
}

void ComparisonDelegate::paintHead(QPainter &painter, const ComparisonRow &row, const QRect &area) const
{
    const Colours &c = m_theme.colours();
    const bool added = row.kind == ComparisonRow::Kind::Added;
    const bool removed = row.kind == ComparisonRow::Kind::Removed;
    const QColor ink = added ? c.amended : removed ? c.deleted : c.undecided;
    const QColor ground = added ? c.amendedGround : removed ? c.deletedGround : c.undecidedGround;
    const QString text = signOf(row.kind) + u' ' + row.tag;
    const QFontMetrics metrics(m_theme.labelFont());
    const QRect tag(area.left(), area.top(), std::min(area.width(), metrics.horizontalAdvance(text) + 12),
                    area.height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(ink);
    painter.setFont(m_theme.labelFont());
    painter.drawText(tag, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, tag.width()));
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto row = index.data(ComparisonModel::RowRole).value<ComparisonRow>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = view && view->currentIndex() == index;
    if (current) {
        painter->fillRect(option.rect, c.accentGround);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(currentBar, option.rect.height())), c.accent);
    }
    QRect inside = option.rect.adjusted(sideMargin, endMargin, -sideMargin, -endMargin);
    if (row.kind == ComparisonRow::Kind::Gap) {
        painter->setPen(c.soft);
        painter->setFont(m_theme.labelFont());
        painter->drawText(inside, Qt::AlignCenter, u"· · ·  %1  · · ·"_s.arg(row.tag));
        painter->restore();
        return;
    }
    if (!row.tag.isEmpty()) {
        paintHead(*painter, row, QRect(inside.topLeft(), QSize(inside.width(), headHeight())));
        inside.setTop(inside.top() + headHeight());
    }
    const QList<Marked> columns = columnsOf(row);
    const int width = columnWidth(option.rect.width(), columns.size());
    QFont label = m_theme.labelFont();
    label.setBold(true);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QPoint at(inside.left() + static_cast<int>(i) * (width + columnGap), inside.top());
        painter->setFont(label);
        painter->setPen(c.soft);
        painter->drawText(QRect(at, QSize(width, headHeight())), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(label).elidedText(columns.at(i).label, Qt::ElideRight, width));
        layOut(columns.at(i), width, painter, at + QPoint(0, headHeight()));
    }
    painter->restore();
}

} // namespace verbatim
