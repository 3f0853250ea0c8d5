// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestdelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/redaction/redactionwords.h"
#include "ui/redaction/requestlistmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <utility>

namespace verbatim {

namespace {

constexpr qreal passageZoom = 0.92;
constexpr int blockGap = 3;
constexpr int actionsGap = 10;

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

std::pair<QColor, QColor> stateColours(const RequestSummary &summary, const Colours &c)
{
    if (summary.isStretch())
        return {c.ink, c.line};
    switch (summary.decision) {
    case Decision::Undecided:
        return {c.undecided, c.undecidedGround};
    case Decision::Accepted:
    case Decision::Changed:
        return {c.amended, c.amendedGround};
    case Decision::Declined:
    case Decision::Withdrawn:
        break;
    }
    return {c.ink, c.line};
}

} // namespace

RequestDelegate::RequestDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_heights.clear(); });
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto summary = index.data(RequestListModel::SummaryRole).value<RequestSummary>();
    const Colours &c = m_theme.colours();
    const bool current = isCurrent(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current)
        painter->fillRect(option.rect, c.paper);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (current && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          c.accent);

    const QRect inside = option.rect.adjusted(sideMargin, endMargin, -sideMargin, -endMargin);
    paintHead(*painter, summary, QRect(inside.left(), inside.top(), inside.width(), headHeight()));
    int y = inside.top() + headHeight();
    for (const Block &block : blocksOf(summary, inside.width(), current)) {
        painter->setPen(block.colour);
        y = paintLines(*painter, block.lines, block.font, inside.left(), y + blockGap, inside.width());
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto summary = index.data(RequestListModel::SummaryRole).value<RequestSummary>();
    const int width = widthOf(option);
    const bool current = isCurrent(option, index);
    Height &known = m_heights[summary.key()];
    if (known.height == 0 || known.width != width || known.current != current || known.summary != summary)
        known = {summary, width, current, textHeight(summary, width - 2 * sideMargin, current)};
    const int actions = current && m_actionsHeight > 0 ? actionsGap + m_actionsHeight : 0;
    return {width, known.height + actions};
}

QList<RequestDelegate::Block> RequestDelegate::blocksOf(const RequestSummary &summary, int width,
                                                        bool current) const
{
    const Colours &c = m_theme.colours();
    QList<Block> blocks;
    if (!summary.passage.isEmpty())
        blocks.append(passageBlock(summary, width, current));
    if (!summary.outcome.isEmpty()) {
        const QFont words = m_theme.wordsFont(passageZoom);
        const bool inForce = isGranted(summary.decision);
        blocks.append({elidedLines(summary.outcome, words, width, current ? 5 : 2), words,
                       inForce ? c.amended : c.ink});
    }
    blocks += warningBlocks(summary, width, current);
    const QFont label = m_theme.labelFont();
    blocks.append({elidedLines(summary.details, label, width, current ? 3 : 1), label, c.soft});
    if (!summary.decided.isEmpty())
        blocks.append({elidedLines(summary.decided, label, width, 1), label, c.soft});
    return blocks;
}

RequestDelegate::Block RequestDelegate::passageBlock(const RequestSummary &summary, int width,
                                                     bool current) const
{
    const Colours &c = m_theme.colours();
    QFont words = m_theme.wordsFont(passageZoom);
    const bool takenBack = isGranted(summary.decision);
    words.setStrikeOut(takenBack);
    return {elidedLines(summary.passage, words, width, current ? 5 : 2), words,
            takenBack ? c.deleted : c.ink};
}

QList<RequestDelegate::Block> RequestDelegate::warningBlocks(const RequestSummary &summary, int width,
                                                             bool current) const
{
    const Colours &c = m_theme.colours();
    const bool open = summary.decision == Decision::Undecided || isGranted(summary.decision);
    if (!open || summary.isStretch())
        return {};
    const QFont label = m_theme.labelFont();
    QList<Block> blocks;
    if (summary.gone) {
        const QString sentence = tr("The passage is gone: mark it again, or withdraw the request.");
        blocks.append({elidedLines(sentence, label, width, current ? 2 : 1), label, c.deleted});
    }
    if (!summary.ownWords && summary.decision == Decision::Undecided) {
        const QString sentence = tr("Asks about another speaker's words: for the chair to decide.");
        blocks.append({elidedLines(sentence, label, width, current ? 2 : 1), label, c.undecided});
    }
    return blocks;
}

void RequestDelegate::paintHead(QPainter &painter, const RequestSummary &summary, const QRect &row) const
{
    const Colours &c = m_theme.colours();
    const auto [ink, ground] = stateColours(summary, c);
    const QFont label = m_theme.labelFont();
    const QFontMetrics labelMetrics(label);

    const QString state =
        summary.isStretch() ? tr("Off the record") : RedactionWords::decision(summary.decision);
    const int tagHeight = panelLineHeight(label) + 2;
    const QRect tag(row.left(), row.top() + (row.height() - tagHeight) / 2,
                    labelMetrics.horizontalAdvance(state) + 12, tagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setFont(label);
    painter.setPen(ink);
    painter.drawText(tag, Qt::AlignCenter, state);

    const int wishWidth = qMin(labelMetrics.horizontalAdvance(summary.wish) + 2, row.width() / 2);
    const QRect wish(row.right() + 1 - wishWidth, row.top(), wishWidth, row.height());
    painter.setPen(c.soft);
    painter.drawText(wish, Qt::AlignRight | Qt::AlignVCenter,
                     labelMetrics.elidedText(summary.wish, Qt::ElideRight, wishWidth));

    QFont bold = m_theme.interfaceFont();
    bold.setBold(true);
    const QRect name(tag.right() + 9, row.top(), wish.left() - 8 - (tag.right() + 9), row.height());
    painter.setFont(bold);
    painter.setPen(c.ink);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(summary.requester, Qt::ElideRight, name.width()));
}

int RequestDelegate::headHeight() const
{
    return panelLineHeight(m_theme.interfaceFont()) + 2;
}

int RequestDelegate::textHeight(const RequestSummary &summary, int width, bool current) const
{
    int height = 2 * endMargin + headHeight();
    for (const Block &block : blocksOf(summary, width, current))
        height += blockGap + panelLineHeight(block.font) * static_cast<int>(block.lines.size());
    return height;
}

} // namespace verbatim
